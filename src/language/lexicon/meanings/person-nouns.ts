/**
 * Nouns that mean a person first of all: "roofer", "supervisor".
 * Made by bench/lexicon.ts from WordNet 3.1, Copyright 2011 by Princeton University, whose license lets
 * anybody use, copy, modify and distribute it where this notice stands: THIS SOFTWARE AND DATABASE IS
 * PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED
 * (https://wordnet.princeton.edu/license-and-commercial-use).
 */
const WORDS = `
abbot aberrant abolitionist aborigine academic accomplice accountant acolyte actor actress adept adherent
administrator admirer adolescent adonis adult adulterer adventurer adversary advisor advocate aeon aggressor
aide alderman alien alternate amateur ambassador amorist analyst anarchist ancestor ancient angel antagonist
antecedent anthropologist anti antique apologist apothecary apparition applicant appointee appraiser
apprentice archaeologist archangel archbishop architect arianist artilleryman artisan artist aspirant assassin
assessor assignee assistant associate atheist athlete attacker attendant attorney augur aunt author
authoritarian auxiliary babe baby bachelor backer ballerina balletomane ballplayer bandit banker bankrupt
banshee barbarian barkeep barnburner bartender basileus bather batter beadle beadsman bearer beatnik beau
beggar beginner believer belle bellhop belligerent beloved beneficiary besieger betrothed bidder bilingual
biologist biophysicist bishop biter blackmailer blacksmith bloke blond blonde bluestocking boatswain
bobbysoxer bodybuilder bodyguard bogey bondsman booby booker bootlegger bore borrower boss boxer boy brave
briber bricklayer bride bridegroom brigadier broad broker brother brute bucolic buddy buff buffoon bugler
bully bullyboy bum bunkmate bunter burglar busboy bushwhacker businessman butcher butler buyer caliph caller
camper campmate candidate canonist capitalist captain captive captor cardinal caretaker carpenter carrier
cartoonist catcher caterer cattleman cavalryman caveman celebrant celebrity chairman chambermaid champ
champion chap character charlatan chela chemist chief chieftain child chiropractor choirboy chorine chosen
chump churchgoer churchman citizen civilian claimant classicist classifier classmate clergyman cleric clerk
client closer clown coach cobbler cognate collaborator colleague collector collegian colonel colonial
coloratura columnist combatant comedian comer comic commander commando commentator commie commissioner
committeeman commoner companion compatriot competitor composer compulsive comrade concessionaire concierge
conductor confessor confidant confidante confrere congressman connoisseur conqueror conscript conservative
consort conspirator constable consultant consumer consumptive contemplative contemporary contestant contractor
contralto contributor controller convert conveyor convict cook coon coordinator cop coquette coroner corporal
correspondent cosigner counsel counselor countryman courier courtier cousin coward cowboy cowhand cowpuncher
crackpot crafter craftsman craven crazy creep criminal cripple critic crofter crone crony crook cubist culprit
cultist cuss custodian customer cyclist cynic dad daddy dairyman dame dancer darling daughter deadhead dealer
dean dear decadent deceased decedent decorator defendant defender deity delegate demagogue demander demon
demonstrator dentist dependent deportee depositor deputy dervish descendant descendent designer desperate
despoiler detective detractor developer deviant deviate devisee devotee diabetic diagnostician diplomat
director disciple dissenter distributor divinity doctrinaire domestic donor doorman dragon dramatist draper
dreamer drinker driver dropout drover drummer drunk drunkard dry duelist duffer duke dullard dupe dwarf
dweller earl earthman eccentric eclectic economist editor educator egghead egotist elder eldest elector
electrotherapist embodiment emeritus employee employer engineer engraver enrollee entertainer enthusiast
entrepreneur epicure epileptic equal erotic escort ethnic evangelist evildoer executioner executive executor
exile existentialist experimenter expert explorer exporter extern extra extraterrestrial fairy faker familiar
fanatic fantasist farmer fascist father fatty fella fellow felon fielder fieldhand fiend fighter fisher
fisherman fishmonger fishwife fixer flapper flautist fledgling flirt florist foe follower fool forefather
foreigner foreman forerunner forward freak freeman freewheeler freshman friend fugitive fullback
fundamentalist gadfly gagwriter gallant gambler gamin gangster gardener gawk gay general geneticist genie
gentile gentleman geographer geologist ghoul girl girlfriend giver gladiator glutton gnome goddess goldsmith
golfer goner goof gospeler gourmet governess governor graduate grammarian grandchild grandfather grandma
grandmother grandparent granny great grind grocer groom grower grownup guard guardian guerrilla guest guide
gull gunman gunner gunslinger guru guy gymnast gynecologist hack hacker halfback handyman hater have hawker
headmaster headsman healer hearer heavy heir hellion helper herald heretic hero heroine herpetologist
highwayman hijacker hillbilly hire historian hitter hog homesteader homosexual hood hopeful horseman host
hostess hotelman hotshot housebreaker householder housewife huckster hulk humanist humanitarian humorist
hunter hurler husband hypocrite idealist ideologist idiot idler ignoramus illegitimate illiterate illustrator
imbecile immigrant immortal imp impressionist incarnation incompetent incubus incurable independent
individualist infant infantryman inferior infernal infielder informant inhabitant initiate inmate innocent
inquisitor inspector instructor instrumentalist insured intellectual intermediary interne interpreter
interviewer intimate intruder invader invalid inventor investigator investor ironworker irregular isolationist
jackass janissary janitor jerk jeweler jilt jimdandy jimhickey jockey joker journalist judge junior jurist
juror juvenile kid kidnapper killer knight laborer lackey lad lady laggard landlord landowner lasher lawman
lawyer layman leader learner lecher lecturer lefty legatee legislator letterman liar liberal libertine
librarian lieutenant lifter lightweight linebacker lineman linguist listener literate litigant logger longer
longshoreman loon loser lovely lover loyalist luminary lummox lunatic lunkhead lush lyricist machinist madam
madman magician magistrate maid maiden mailman major maker malfeasant mama mamma man manager mandatory maniac
manservant mantrap marksman maroon married marshal martyr masseur master mastermind mate matriarch matriculate
matron mayor mechanic member menial mercenary mercer merchant mermaid messenger metropolitan midshipman
militant miner minister minor minstrel misanthrope misogynist miss missionary mistress mocker moderate modern
mommy monarch monastic moneymaker monitor monk monologist monster monstrosity moralist mortician mother
mourner mover moviegoer murderer muscleman musician mutant mute mutineer mystic nag namesake naprapath
national native natural naturopath navigator neighbor neoliberal nephew neurotic neutral neutralist newborn
newcomer newsboy newsman newspaperman niece nobody noncom nondescript nondriver nonresident notable novelist
nun nurse nymph nymphomaniac observer occupant offender officer official offspring ogress oldster onlooker
operagoer operative opponent orator orderly ordinary organizer orphan outfielder outlaw outsider overachiever
overnighter owner oyabun pagan painter pander papa paranoiac paranoid pardner parent parishioner parson
participant partner passenger passerby pastor pathologist patient patriot patroller patrolman patron patronne
peasant peddler peer pensioner perfectionist performer personage personification pessimist petitioner phantom
pharmacist philanthropist philosopher phony physicist pianist picket pilgrim pilot pimp pioneer piper pirate
pistoleer pitcher pivot pixie plainclothesman planner planter plasterer player playmate playwright plumber
poet policeman politician pop porter portwatcher poseur positivist posseman potter practitioner preacher
predecessor president prey priest primate primitive prince prior prisoner private pro probable procurer
producer professional professor promoter promulgator propagandist prophet proponent proprietor prosecutor
prostitute protagonist protege provincial prowler pseudo psychiatrist psychologist psychopath psychopomp
psychotic publicist puke puncher pundit punk punster pupil pursued pursuer purveyor quack quarterback queer
questioner rabbi racist racketeer ragamuffin rajah rake rancher rapist rascal reactionary reader realist
receptionist recipient recluse recruit redcoat redheader referee refugee registrant regular relative
religionist religious repairman reporter representative reprobate researcher resident retailer retard reveller
reverend reviewer revolutionary rhetorician rider rifleman rigger rip rival roarer robber rogue romantic
roofer rookie roughneck rowdy ruffian ruler runner rustic rustler safebreaker sage sailor saint salesgirl
saleslady salesman satirist savage saver scab schizophrenic scholar scholastic schoolboy schoolgirl schoolmarm
schoolmaster schoolmate schoolmistress scientist scold scoundrel scout sculptor seasonal secessionist
secretary secularist seeker seer segregate segregationist selectman seminarian senator senior sensitive
sentimentalist sentinel sentry sergeant servant settler sharer sheepman shepherd sheriff shopkeeper shopper
shortstop shrink signore silly singer sinner sipper sir sire sis sister skeptic skirmisher skunk slave slaver
sleeper sleepwalker slob slugger smuggler sneak sniper snoop socialist sociologist soldier soloist son
songwriter sonny soothsayer sophisticate sophomore soprano soul souse southpaw sovereign speaker spearhead
specialist spectator spic spirit spokesman sponsor sportsman sportswoman spouse sprinter spy squire squirt
stager starlet statesman statistician steady stepchild stepmother steward stiff stockbroker stockholder
storekeeper storyteller straggler straight stranger strategist stud student stupid stylist subjectivist
subordinate suburbanite successor sucker sufferer suitor super superintendent superior supernatural supervisor
supplier supporter surgeon surveyor survivor suspect swagger swami swashbuckler sweetheart symbolist tackle
tailback tailor tart taxidriver taxpayer teacher teammate teamster tease technician teen teenager teetotaler
telegrapher telltale temporary tenant territorial terrorist theatregoer theologian theorist therapist thief
thinker tiger tinker tormentor totalitarian toter tough tourist townsman trader tradesman traditionalist
tragedian trainman traitor tramp trapper traveler traveller treasurer troll trooper troubleshooter trumpeter
trustee tumbler tutor twin twirler tyrant uncle underachiever undergraduate underling undersecretary
undertaker undesirable unfortunate urchin user utilitarian valet vandal vaquero vendor vet veteran veterinary
vicar victim victor viewer villager villain violinist virgin virtuoso visitor vocalist voluntary volunteer
voter voyager wag waiter waitress wanderer ward warrior watcher watchmaker watchman watercolorist waver wearer
westerner whale whiz wholesaler whore widow widower wife wigmaker wildcatter windbag wingback wingman winner
wisenheimer witch witness wizard woman woodcarver worker workman worshipper worthy wrestler wretch writer
yokel youngster youth zombie
`;

export const PERSON_NOUNS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
