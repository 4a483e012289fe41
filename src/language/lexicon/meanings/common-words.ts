/**
 * The commonest words of texts in which WordNet counted them: what a sentence may begin with that is no name.
 * Made by bench/lexicon.ts from WordNet 3.1, Copyright 2011 by Princeton University, whose license lets
 * anybody use, copy, modify and distribute it where this notice stands: THIS SOFTWARE AND DATABASE IS
 * PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED
 * (https://wordnet.princeton.edu/license-and-commercial-use).
 */
const WORDS = `
abandon ability able abolish about above abroad abruptly absence absent absolute absolutely absorb absorbed
abstract abstraction absurd academic accelerate accept acceptance accident accommodate accompany accomplish
accord accordance accordingly account accumulate accuracy accurate accurately accuse ace ache achieve
achievement acknowledge acquire acquisition acre act acting action active activity actor actual actually adam
adapt add addition address adequate adhere adjust adjustment administer administration administrative
administrator admiration admire admission admit adopt adult advance advanced advantage adventure advertising
advice advise advocate aegean aerated aerator aerosol aesthetic affair affairs affect affection affirm affix
afford afraid africa afternoon afterward again age agency agent agglutinin ago agony agree agreement ahead aid
aim air aircraft alarm alaska albumin alert alive all allot allotment allow almost alone along aloud already
also alter alternate alternative altogether alveolar always amateur amazement amazing ambiguous ambition
ambitious ambush amend america american ammunition amount ample anaconda analysis analyst analytic analyze
anatomical anchor ancient andrena anecdote angel anger angle anglican angry animal anionic announce anode
anonymous another answer antagonist antenna antibody anticipate anticipation antigen anxiety any anyhow
anymore anyway anywhere apart apartment apparatus apparent apparently appeal appear appearance applaud
applause applicant application apply appoint appointment appreciate appreciation apprehension apprentice
approach appropriate approval approve approximate approximately april aqueous arbitrary arc architect area
argue argument arise arm armed arms army around arouse arrange arrangement arrest arrival arrive arrow art
article artillery artist artistic aside ask asleep aspect assault assemble assent assert assess assign
assignment assist assistance assistant associate association assume assumption assurance assure astonishment
athabascan atlanta atmosphere atom attach attack attain attempt attend attention attitude attorney attract
attraction attribute audience augment august authentic author authorities authority authorize automatic
automatically automobile autonomic available average avocado avoid await awake awaken award aware awareness
away awful awkward axe baby back background backward bacterial bad badly badness bag bake balance balanced
ball ballplayer baltimore band bang bank banker baptize bar barely barn barrel barrier base baseball basement
basic basis basket bastard bat battery battle bawl bay beach beam bear beard bearded beat beautiful beauty
beckon become bed bedroom bee beef beer before beg begin beginning behave behavior behind being belief believe
bell bellow belly belong below belt bench bend benefit besides best bet betray better beyond bible biblical
bid big bigger bill bind binomial biological bird birth birthday bit bite bitter bitterness black blame
blanket blast blaze bleed blend blind blink bloat block blockade blood bloody bloom blossom blow blue blur
blush board boast boat body bodybuilder boil bold bolt bomb bomber bond bone book boom boost boot border bore
borrow boss boston bother bottle bottom bounce bound bourbon bow box boy brain branch brand brass brave break
breakfast breast breath breathe brick bridge brief briefly brigade bright brightness brilliant bring bristle
british broad broaden broken bronchiole brood brother brow brown brush bubble buckskin bud budget buffer build
builder building bulk bullet bumblebee bunch bundle bunk burden burn burst bury bush business businessman busy
butt button buy buzz cabin cafeteria calculate calculation california call calm calmly camera camp campaign
camper camping canada cancel cancer candidate cannon canteen canvas cap capability capable capacity capital
capitalism captain capture car card care career careful carefully carpenter carrier carry carve case cash cast
casual cat catch catcher category cathode catholic cattle cause caution cease ceiling celebrate cell cellar
cent center central centrifuge century ceremony certain certainly certify chain chair chairman challenge
chamber champion chance change changing chant chaos chapel chapter character characteristic characterize
charge charged charm charming chart chase cheap check cheek cheer chemical cherish chest chew chicago chicken
chief chiefly child childhood childish chill chimney chin china chlorine choice choke choose christ christian
christianity chronic chuckle church cigarette circle circumstance cite citizen city civil civilian
civilization claim claimant clamor clamp clarity class classical classification classify clatter clay clean
cleaning clear clearly clergyman clerk click client climate climb cling clinical clock close closed closely
cloth clothes clothing cloud club clue clump cluster clutch coach coast coat code coffee coin coincide cold
collaborate collage collapse colleague collect collection collective collector college colonel colony color
colored colorful column combat combination combine come comedy comfort comfortable coming command commander
commence commend comment commerce commercial commission commit committee common commonly commotion commune
communicate communication communism communist community commute commuter companion company comparable compare
comparison compel compete competent competition competitive complain complement complete completely complex
complexity complicated comply component compose composer composite composition compound comprehend
comprehensive compress comprise compromise compulsive compulsivity compute comrade conceal concede conceive
concentrate concentrated concentration concept conception concern concerned conclude conclusion concrete
condemn condition conduct conductor conference confess confidence confine confirm conflict confront confuse
confused confusion congratulate congregation congress conjugate connect connected connection conscience
conscious consciousness consent consequence consequently conservative consider considerable considerably
consideration consistently conspiracy constant constituent constitute construct construction consult consume
consumer contact contain contemplate contemporary contempt contend content contest context continually
continue continued continuity continuous continuously contour contract contradiction contrary contrast
contribute contribution control controversy convenient convention conventional conversation conversion convert
convey convict conviction convince convinced cook cool cooperate cooperation cooperative coordinate cop copy
core corner corporal corporation corpse correct correlation correspond corresponding corridor cost costume
cotton council counsel count countenance counter counterpart country county couple courage course court cover
covered cow cowboy crack crash crawl crazy creak create creation creative creature credit creep crest crew
crime criminal crimson crisis critic critical criticism criticize crop cross crouch crow crowd crowded crown
crude crush cry cuba culminate cultural culture cup cure curiosity curious curl current curse curtain curve
customary customer cut cycle cyclist daily dallas damage damn damned dance dancer danger dangerous dare dark
darkness dash data date daughter dawn day dead deaf deal dealer dear death debate debut dec decade decay
december decide decision decisive deck declare decline decomposition decrease deduce deduct deduction deem
deep deeply defeat defend defense defensive deficiency define definite definitely definition defy degree delay
deliberately delicate delight delightful deliver demand democracy democratic demonstrate demonstration denial
denomination denote denounce density denver deny depart department departure depend dependent depict deposit
depression depth deputy derive descend describe description desert deserve design designate desirable desire
desk despair desperate desperately despise destroy destruction detail detailed detect detectable detective
detergent determination determine determined detroit develop developed development device devil devise devote
diagonalizable dialysis diameter diarrhea dice dictate dictionary die diet differ difference different
differently difficult difficulty diffusion dig dignity dilemma dilute dimension diminish dimly din dinner
direct direction directly director dirt dirty disabled disagree disappear disappointment disaster disc
discharge discipline disclose discourage discover discovery discrepancy discrimination discuss discussion
disease dish disk dislike dismiss dispatch dispel display dispose dispute dissolve distal distance distant
distinct distinction distinctive distinguish distinguished distribute distribution district disturb
disturbance dive divide division divorce doctor doctrine document dodge dog dollar domestic dominant dominate
doom door doorway dot double doubt doubtful doubtless down downtown dozen draft drag drama dramatic draw
drawing dream dress dressed drift drill drink drinking drip drive driver drop drown drug drum drunk dry duck
due dull dumb dump dust duty dwell dwelling dwindle each eager ear earlier early earn earth earthquake ease
easily east eastern easy eat eccentric echo economic economical economy edge editor educate education
educational educator effect effective effectively effectiveness efficiency efficient effluent effort egg eight
eighteen eighth either elaborate elbow elect election electoral electric electrical electricity electron
electronics element eleven elicit eliminate elsewhere embrace emerge emergency emotion emotional emphasis
emphasize employ employee employer employment empty enable enact encounter encourage end endeavor endless
endorse endure enemy energy enforce engage engaged engagement engine engineer engineering england english
enhance enjoy enjoyment enlarge enlist enormous enough ensure entail enter enterprise entertain enthusiasm
enthusiastic entire entirely entitle entitled entity entrance entry envelope environment envy epidemic equal
equally equate equation equip equipment equivalent era erect error erupt escape escort especially essay
essential essentially establish established establishment estate estimate etcetera eternal europe european
evaluate evaluation eve even evening event eventually ever every everywhere evidence evident evidently evil
evoke exact exactly exaggerate examination examine example exceed excellent exception excess exchange excite
excited excitedly excitement exciting exclaim exclude excuse exercise exert exhaust exhibit exhibition exist
existence existing expand expansion expect expectation expedition expend expenditure expense expensive
experience experienced experiment experimental expert explain explanation explode exploit exploration explore
explosion expose exposure express expression extend extension extensive extent external extract extraordinary
extreme extremely eye fabric face facility fact factor factory fade faded fail failure faint fair fairly faith
fake fall fallout false familiar family famous fan fancy fantastic far farm farmer farming farther fashion
fast fasten fat fatal fate father fault favor favorite fear feature february federal fee feed feeding feel
feeling fellow fellowship female fence fever few fewer fiber fiction fictional field fierce fifteen fifth
fifty fig fight fighter fighting figure file fill filled film filter final finally finance financial find
finding fine finger finish finite fire firing firm firmly first fish fist fit five fix fixed flag flame flank
flap flash flat flatness flee flesh flexibility flight fling float flock flood floor flounder flourish flow
flower fluid fluorescence flush flux fly focus foe fog fold folk folklore follow following food fool foot
football footstep forbid force forecast forehead foreign foresee forest forever forget forgive fork form
formal formation former formidable formula formulate formulation fortunate fortune forty forward foster found
foundation four fourteen fourth fraction fragment frame france frantic fraud free freedom freely freeze french
frequency frequent frequently fresh friday friend friendly frighten frightened fringe front frown fruit
fulfill full fully fun function fund fundamental funds funeral funny fur furious furiously furnish furniture
further furthermore fury future gadget gain gallop game gang garage garden gas gasp gate gather gaunt gay gaze
general generally generate generation gentle gentleman gently genuine geometric georgia german germany gesture
get giant gift gigantic girl give given glad glance glare glass gleam glimpse gloom glory glow glue gnp goal
god gold golden golf gone good gospel govern government governor grab grace grade gradient gradually graduate
gram grandmother grant graph grasp grass grateful grave gray great greater greatly greek green greet grim grin
grind grip groan gross grotesque ground grounds group grove grow growth grumble grunt guam guarantee guard
guess guest guidance guide guilt guilty gulp gun guy gymnastics habit hail hair half halfback halfway hall
halt hammer hand handful handle hands handsome hang happen happy harbor hard hardly harm harmony haste hasten
hastily hat hate hatred haul haunt have hawaii hay haze head headache headquarters health healthy heap hear
hearing heart heat heave heavily heavy heed heel height helium help helpful helpless hen hence herd here
heritage hero heroic hesitate hide high higher highway hill hint hire historian historical history hit hold
holder hole holiday holmes home homely homer honest honey honor hop hope horizon horn horror horse hospital
host hostile hot hotel hour hours house household however howl huddle hug huge human humor humorous hunch
hundred hunger hungry hunting hurl hurry hurt husband hut hypothalamic hypothalamus ice idea ideal identical
identification identify identity idle ignore ill illinois illuminate illusion illustrate illustration image
imagination imagine imitation immediacy immediate immediately immortality impact impart implement implication
imply import importance important impose impossible impress impression impressive improve improvement impulse
impurity inadequate inch incident incline include income incomplete increase increased increasing increasingly
incredible incur indeed indefinite independence independent indicate indication indicator indifferent
indignation indirect individual individualism induce industrial industry inevitable inevitably infantry
infection infectious infinite inflict influence inform information inherit initial initially initiate
initiative injure injury inner inning innocent inquire inquiry insane insect insert inside insight insist
insoluble inspect inspire install instance instant instantly instead institute institution instruct
instruction instrument insurance insure integrate integration intelligence intelligent intend intense
intensity intent intention interaction interest interested interesting interfere interference interior
interlobular intermediate internal international interpret interpretation interrupt intersection interval
interview intimate intonation introduce invade invariably invent invention inventory invest investigate
investigation investigator investment invite invoke involve involved iodine ion irish iron irony island
isolate isolated issue italian item ivory jacket january japan japanese jaw jerk jew jewish job join joint
joke journey joy judge judgment july jump june junior jury just justice justify keep key kick kid kidney kill
killer killing kind king kiss kitchen knee kneel knife knock know knowledge known label labor laboratory lack
lady lag lagoon lamp land landscape language laos lap lapse large largely larger last late later latter laugh
laughter launch law lawn lawyer lay layer lead leader leaders leadership leading leaf league lean leap learn
learned leather leave lecture left leg legal legend legislation legislative legislator lend length less lessen
lesson let letter level liberal liberty license lick lie lieutenant life lift light lighted lightly lightning
like likely likewise limit limited line linger linguist link lip liquid liquor list listen listener literal
literally literary literature litter little live liver livestock living load loaded loan local locate located
location lock log logical london lonely long longer look lookup loom loose lord lose loss lost lot lots loud
loudly love lovely lover low lower loyalty luck lucky lunar lunch lung lurch lurid lurk lyric machine
machinery mad magazine magnificent magnitude maid mail main mainly maintain major majority make maker male man
manage management manager manchester maneuver manifest manifestation manifold manipulate manner manufacturer
many map marble march margin mark marked market marketing marksman marriage married marry mars marshal martian
martyr mass massive master match mate material matter mature maturity maximum may maybe mayor meal mean
meaning meaningful means meanwhile measure measurement mechanical mechanism medical medicine medieval medium
meet meeting melody melt member membership memory men menace mental mention merchant mere merely merge merit
mess message metal meteorite meter method metropolitan mexican micelle micrometeorite mid middle mighty mile
military milk milligram million mimesis mind mine mineral mingle minimal minimize minimum minister minor
minute miracle mirror misery miss missile mission mississippi missouri mist mistake mistaken mix mixture mob
mode model moderate modern modernization modify molecule moment momentum monday money monitor monkey monstrous
month mood moon moral morality more moreover morning morphophonemics mortar most mostly mother motion
motionless motive motor mount mountain mouse mouth move movement movie moving much mud muddy muffled multiply
municipal murder murderer murmur muscle muscular muse music musical musician musket musketry mutter mysterious
mystery myth mythological nail naked name namely narrative narrow nation national nationalism native natural
naturally nature naval navy nazi near nearby nearly neat necessarily necessary necessitate necessity neck need
needed negative neglect negotiate negro neighbor neighborhood nephew nerve nervous nest net network neurosis
neutral never nevertheless new newly news newspaper next nice night nilpotent nine nineteenth ninth nod noise
nonspecific noon norm normal normally north northern nose not note nothing notice notify notion nov novel
november now nowhere nuclear nucleus number numerous oath obey object objection objective obligation oblige
obscure observation observe observer obstacle obtain obvious obviously occasion occasional occasionally
occupation occupy occur occurrence ocean october odd odor off offer office officer official often ohio oil old
older ominous omit once one only onset open opening openly opera operate operation operational operator
opinion opium opportunity oppose opposite opposition orange orbit orchestra order ordinarily ordinary organ
organic organism organization organize origin original originate orthography other otherwise out outcome
outdoor outfit outline outlook output outside outstanding over overall overcome overhead overhear overlook
overwhelming owe own owner oxidation oxygen pace pacific pack package page pain painful painfully paint
painter painting pair pale panic pansy pant papa paper papers parallel paramagnetic parasympathetic parent
paris park parlor part participate participation particle particular particularly partly partner party pass
passage passing passion past paste pastor pat patch path patience patient patrol pattern pause pay payment pbs
peace peak peculiar peer pegboard pen penalty penetrate pennsylvania people perceive percent percentage
perception perfect perfectly perform performance performer perhaps period permanent permit perpetuate persist
persistent person personal personality personally personnel persuade pertain petition petitioner phase
phenomenon philadelphia philosopher philosophical philosophy phone phonologic phosphate photograph phrase
physical physics physiological piano pick picture piece pile pillow pilot pink pipe pistol pitch pitcher
pitching pity place placement plague plain plainly plan plane planet planetary plank planning plant plate
plato platoon play player playing plead pleasant please pleased pleasure plenty plight plot plow plug plunge
pocket poem poet poetry point poison poke pole police policeman policy polish political politician politics
pollen polynomial pond ponder pool poor poorly pop popular population porch porous port portion portray pose
position positive positivist posse possess possession possibility possible possibly post postpone posture pot
potential potter pottery pound pour powder power powerful practical practically practice praise pray prayer
preach preacher preaching precaution precede precious precipitate precise precisely precision predict prefer
preliminary preparation prepare prepared presence present presentation presently preserve president
presidential press pressure prestige presumably presume pretend pretty prevail prevent prevention previous
previously price prick pride priest primarily primary prime primitive principal principle print prior prisoner
private privately privilege prize probability probable probably probe problem procedure proceed process
proclaim procurement produce producer product production productive productivity profess profession
professional professor profile profit profound program progress prohibit project projection prominent promise
promising promote prompt promptly proof proper properly property proportion proposal propose proposition
proprietor proprietorship prospect protect protection protective protein protest protestant proud prove
provide providence provision provoke pseudo psychological psychologist public publication publicly publish
pull pump punish punishment pupil purchase pure purely purple purpose purse pursuant pursue push put quack
qualification qualify quality quantity quarrel quarter queen queer question quick quickly quiet quietly quit
quite quiver quote rabbit race rack radar radiation radical radio radish rag rage ragged rail railroad rain
raise rally range rank rapid rapidly rare rarely rate rather rating ratio ration rattle raw ray reach react
reaction reactionary reactivity read reader readily reading ready real realistic reality realize really
reappear rear reason reasonable reasonably reb rebel rebellion rebuild rebut recall receive receiver recent
recently reception reckon recognition recognize recommend recommendation record recording recount recover
recreation recruit red redcoat reduce reduction refer reference reflect reflection refund refuse regard
regardless regiment region regional register registrant regret regular regulate regulation rehabilitation
reinforce reject relate related relation relations relationship relative relatively relax release relevant
reliable relief relieve religion religious relinquish remain remainder remark remarkable remarkably remember
remind remote removal remove render renew rent repair repay repeat repeatedly repel repetition replace
replacement reply report reporter represent representation representative reproach reproduce republican
reputation request require required requirement rescue research resemble resent reservation reserve reside
residence resident residential resign resist resistance resolution resolve resonance resort resource respect
respectable respectively respiratory respond response responsibility responsible rest restore restrict result
resume retention retire retired retirement retreat retrieve return reveal revelation revenge reverse review
revise revive revolution reward rhythm rice rich ride rider rifle right rigid ring rip ripple rise risk ritual
river road roadway roar rob rock role roleplaying roll romantic roof rookie room root rotate rough roughly
round rousseau route routine row rub rugged ruin rule rumble rumor run rural rush russia russian rustle
sacrifice sad saddle sadly safe safety sail sake salary sale salesman saline salt salvation same sample
sanction sand satisfaction satisfactory satisfied satisfy saturday savage savagely save saving say scale scan
scar scarcely scared scatter scene schedule scheme scholar scholarship school scientific scope score scorn
scramble scrape scratch scream screen sculpture sea seal search season seat secede second secondary secret
secretary section sector secure security see seed seek seem seemingly seize seldom select selection self sell
selling senate send sensation sense sensitive sensitivity sentence sentiment separate separation september
sequence sergeant series serious seriously serum servant serve service services session set setting settle
settlement settler seven seventeen sever several severe severely sewage sex sexual shade shadow shake
shakespeare shame shape share sharp sharply shatter shave shear shed sheep sheer sheet shelf shell shelter
shield shift shine ship shirt shiver shock shoe shoot shooting shop shopping shore short shorten shortly shot
shoulder shout shove show shower shriek shrill shrink shrug shudder shut shutter sick side sidewalk sigh sight
sign signal significance significant significantly silence silent silly silver similar similarity similarly
simple simply simultaneously sin sing single sink sip sir sister sit site situation six sixth size skeletal
sketch skill skilled skin skip skirt sky slam slap slash slaughter slave slavery sleep slender slice slide
slightly slip slit slope slow slowly slug slump small smaller smart smash smell smile smoke smooth snake snap
snarl snatch snow soap sober social socialism society soft softly soil soiled soldier solely solid solution
solve some someday somehow someone sometimes somewhat somewhere son song soon sophisticated sore sort soul
sound source south southern southerner sovereign soviet space span spanish spare spark spatial speak speaker
special specialist species specific specifically specificity specify specimen spectacle spectator spectrum
speculate speech speed spell spend sphere spin spiral spirit spiritual spit split sponsor spontaneous sport
sporting spot sprawl spray spread spring spur squad square squat squeeze stable staff stage stagger stain
stained staining stairs stake stall stamp stand standard star stare start startle startling starve state
statement station stature status stay steady steal steel steeple steer stem step steps stern stick stiffen
still stimulate stimulation stimulus stir stock stockholder stomach stone stoop stop storage store storm story
straight straighten strain strange stranger strategy straw stream street strength strengthen stress stretch
strictly stride strike striking string strip strive stroke strong strongly structural structure structured
struggle student studio study stuff stumble stupid sturdy style subject subjective submit subsection subspace
substance substantial substantially substitute subtle subtract suburb suburban succeed success successful
successfully such sudden suddenly sue suffer suffering sufficient sufficiently suggest suggestion suit
suitcase sullen sum summarize summer summon sun sunday sunlight superior superstition supervise supper
supplement supply support suppose supreme sure surely surface surge surgeon surplus surprise surprised
surprising surrender surround surrounding survey survival survive suspect suspend suspicion sustain swallow
swarm sway swear sweat sweden sweep sweet swell swift swiftly swim swing swirl swiss switch swoop sword
syllable symbol symbolize sympathetic sympathy symptom synthesis system table tag tail take tale talent talk
tall tangent tank tap tape target task taste tattered taunt tax taxpayer teach teacher teaching team tear
technical technique technological technology teenager telephone television tell temperature temple tempt
temptation ten tend tendency tender tension tent term terminate terrible terribly territory terror test
testify testimony testing texas text texture thank thanks theater theatre theme then theologian theological
theology theorem theoretical theory therapeutic therapist there thereafter thereby therefore thereof thermal
thermometer thick thicket thief thigh thin thing think thinking third thirty thoroughly though thought
thoughtfully thousand thread threat threaten three threshold thrill throat through throw thrust thunder
thursday thus thyroglobulin thyroid thyroxine tie tight tighten tilt time times tiny tip tire tired tissue
titer title toast today toe together tomorrow ton tone tongue tonight too tool tooth top toss total totally
touch tough town trace tracing track trade tradition traditional traffic tragedy tragic trail train trained
training tramp transducer transfer transform transition translate translation transmit transport
transportation trap travel tray tread treasury treat treatment tree trembling tremendous trend trial trigger
trim trip triple triumph troop trooper troops trot trouble truck true truly trust truth try tsh tsunami tub
tube tuck tuesday tug tumble tumor tune turn twelve twentieth twenty twice twist two type typical ultimate
ultrasonic unable unadjusted unaware uncertain uncertainty unconscious underlie understand understanding
undertake underway undoubtedly uneasy unfortunate unfortunately uniform union unique unit unite unity
universal universe university unknown unlikely unmolested unspeakable unstructured unusual uphold upper upset
upstairs upward urge usage use useful usual usually utility utilize utopia utopian utter utterly vacation
vacuum vague vaguely valley valuable value valued values vanish variable variation varied variety various vary
vase vast vector veer vehicle vein velocity venture verb verbal verify version vertex vertical very vessel
veteran victim victory view viewpoint vigorous village violate violation violence violent virginia virtually
virtue viscosity visible vision visit visitor visual vitality vivid vocabulary vocational voice volley voltage
voltaire volume volunteer vote voting voyage vulnerable wage wagon wail wait wake walk wall wander want war
warfare warm warn warning warrant warsaw wash washing washington waste watch water watercolor wave wavelength
wax way weak weaken weakness wealth weapon wear weary weather weave wednesday week weekend weep weigh weight
weird welcome well west western wet wheel while whip whirl whisky whisper whistle white whole wholly wide
widely widen widespread wife wild wildly will willing willingness willow win wind window wine wing wink winter
wipe wire wisdom wise wish wit withdraw withhold witness woman wonder wonderful wood wooden woods word words
work workbench worker working workshop world worry worse worship worst worth worthy wound wounded wrap wrath
wreck wrist write writer writing written wrong yank yankee yard year years yell yellow yes yesterday yet yield
yokuts young youth youthful zero
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
