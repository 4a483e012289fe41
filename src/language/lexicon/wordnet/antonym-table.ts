/**
 * Words that mean the opposite of each other, a line a pair of meanings: either side of the bar.
 * Made by bench/lexicon.ts from WordNet 3.1, Copyright 2011 by Princeton University, whose license lets
 * anybody use, copy, modify and distribute it where this notice stands: THIS SOFTWARE AND DATABASE IS
 * PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED
 * (https://wordnet.princeton.edu/license-and-commercial-use).
 */
export const ANTONYM_TABLE = `
abnormal exceptional | normal
abnormal unnatural aberrant deviant deviate anomalous atypical irregular defective vicarious | normal average mean median modal natural regular typical
abnormality | normality
abolish | establish
aboral | oral buccal
above | below
abruptness | gradualness
absence | presence
absent away | present attendant existing here ubiquitous
absolute direct implicit infinite living | relative comparative
absolve | blame
absorb | emit
abstain | consume
abstract conceptual ideal | concrete objective real tangible
abstractly | concretely
abundance | scarcity
abundant abounding ample plentiful rich voluminous easy exuberant lush profuse riotous thick long rampant rank | scarce rare tight
abused maltreated mistreated battered | unabused
accelerate | decelerate
acceleration | deceleration
accentual | quantitative
accept | refuse
accept | reject
acceptable unimpeachable | unacceptable objectionable
acceptance | rejection
accidentally | deliberately
accompanied attended | unaccompanied solo
accompanied | unaccompanied alone lone lonely solitary isolated stranded
accurate close faithful straight true right | inaccurate away outside incorrect wrong unfaithful wide
achiever | loser
acidic acid | alkaline alkalic basic
acidity | alkalinity
acquaintance | stranger
acquit | convict
acquittal | conviction
act | refrain
active about acrobatic athletic gymnastic agile nimble quick hot overactive | inactive dormant hypoactive inert sluggish torpid sedentary
active activated | inactive off retired
active activated | inactive quiescent
active alive live | extinct dead
active brisk bustling busy going open | inactive dark dead dull slow sluggish idle unused
active dynamic | stative
active progressive | inactive flat indolent latent quiescent
active | dormant inactive quiescent
active | passive
active | passive inactive supine
active | quiet
actively | passively
actual existent effective | potential possible latent
acute | chronic
acute | obtuse
acutely | chronically
adaptable convertible elastic flexible pliant universal variable | unadaptable inflexible rigid
add | subtract
addicted dependent hooked | unaddicted clean
addition | subtraction
additive cumulative extra supplementary supplemental | subtractive
adequate equal capable competent | inadequate unequal deficient lacking incapable incompetent
adhesive adherent coherent cohesive gummy pasty sticky resiny tarry | nonadhesive
adjective procedural | substantive essential
adjusted weighted | unadjusted
adjusted | maladjusted unadjusted
admissible allowable | inadmissible
admit | deny
admit | exclude
admit | reject
adopted adoptive | native
adoptive foster | biological natural
adroit clean neat clever coordinated dexterous dextrous handy | maladroit handless inept
adroitly | maladroitly
adult | juvenile
advance | back
advance | recede
advance | retreat
advantageous favorable favourable beneficial good positive preferential | disadvantageous unfavorable unfavourable negative
adventurous adventuresome audacious daring sporting swaggering | unadventurous safe
advisable better best well | inadvisable unadvisable
aerobic aerophilic aerophilous | anaerobic anaerobiotic
aerobic | anaerobic
aesthetic esthetic aesthetical esthetical artistic sensuous | inaesthetic unaesthetic
aestivate | hibernate
affected smitten stricken subject taken | unaffected superior unimpressed untouched
affected unnatural strained artificial contrived stilted forced | unaffected lifelike natural unselfconscious unstilted
afferent receptive sensory | efferent motorial motor corticofugal
affinity | consanguinity
affirm | negate
affirmation | reversal
affirmative affirmatory | negative
affirmative | negative
affixed glued pasted mounted | unaffixed loose
afloat floating | aground
afraid aghast dismayed shocked alarmed fearful frightened scared horrified hunted hydrophobic panicked terrified numb | unafraid fearless
aft after | fore foremost
aft | fore
age | rejuvenate
aged | young
aggrade | degrade
aggressive battleful competitive militant hostile rough truculent | unaggressive nonaggressive
agitate | calm
agitated aroused emotional excited distraught jolted shaken feverish hectic frantic frenzied hysterical | unagitated
agitated churning roiling turbulent jolted ruffled seething | unagitated
agitation | calmness
agonist | antagonist
ahead | back
ahistorical | historical
alert watchful wakeful fly | unalert unwatchful unvigilant
align | skew
alike similar like | unalike dissimilar
aliquant | aliquot
alive live viable vital | dead asleep deceased gone bloodless breathless inanimate pulseless cold deathlike deathly doomed fallen late lifeless murdered slain
alkaline alkalic basic | amphoteric amphiprotic
all each every | no none zero
all each every | some any both several
allow | deny
alterable | unalterable inalterable incurable final last
altered adjusted changed revised | unaltered unchanged unmoved
alternate | opposite paired
alternating | direct
altruism | egoism
amateur | professional
ambiguous enigmatic uncertain | unambiguous
ambitious aspirant compulsive determined driven | unambitious ambitionless
amended revised | unamended
ametabolic ametabolous | metabolic metabolous
amicable friendly | hostile aggressive belligerent antagonistic bitter dirty ill opponent opposing
amphibious | terrestrial onshore
ample full good generous wide | meager meagre meagerly stingy scrimpy bare scanty spare miserable
amply | meagerly
anal | oral
analogous | heterologous heterologic heterological
analogous | homologous
analogue analog linear | digital
analysis | synthesis
analytic analytical | synthetic synthetical
analytic uninflected | synthetic
analyze | synthesize
ancestor | descendant
androgynous | female
androgynous | male staminate
anglican | nonconformist
anglophilia | anglophobia
angry enraged furious maddened black mad sore indignant incensed outraged livid wrathful | unangry
angular angulate rectangular triangular | rounded cylindrical oval ellipsoid
anhydrous | hydrous hydrated
animate | inanimate nonliving
animated alive spirited lively vital | unanimated lifeless wan
anionic | cationic
anisotropic | isotropic isotropous identical
annual | biennial
annual | perennial
anode | cathode
anonymous nameless unknown | onymous binomial
answer | question
antagonist | synergist
antagonistic incompatible | synergistic interactive
antagonistic | conciliatory conciliative pacific soft
antapex | apex
antecedent anterior prior preexistent | subsequent attendant consequent incidental resultant later posterior
anterior frontal | posterior back hinder
anti | pro
antimagnetic | magnetic magnetized magnetised
antiseptic cleansing clean | septic infected dirty pussy infectious infective
antonym | synonym
antonymous contradictory contrary incompatible converse | synonymous similar
aperiodic nonperiodic | periodic periodical daily weekly annual
apogee | perigee
apologetic excusatory defensive | unapologetic
appealing attractive | unappealing unattractive
applaud | boo
applied forensic practical | theoretical abstract academic pure
appreciate | depreciate
appreciation | depreciation
approbate | reprobate
appropriate pat proper right | inappropriate wrong
aquatic marine underwater | terrestrial onshore
aqueous sedimentary | igneous eruptive
arbitrary absolute discretionary | nonarbitrary unarbitrary prescribed
arboreal arboreous | nonarboreal
argumentative quarrelsome | unargumentative
arianism | athanasianism
armed barbed prickly | unarmed spineless
armed equipped | unarmed clean
armed | armless
armored armoured scaled | unarmored unarmoured
arranged ordered laid set | disarranged disturbed misplaced
arrive | leave
articulate eloquent silver | inarticulate unarticulate dumb mute silent incoherent unspoken
artificial unreal arranged bleached colored cardboard synthetic stylized ersatz substitute fake false imitation simulated near painted | natural
artificially | naturally
ascend | descend
ascending rising up upward | descending downhill descendant descendent down downward drizzling falling
ascent | descent
asexual nonsexual neuter | sexual intimate
ashamed embarrassed guilty | unashamed audacious brassy brazen insolent
asleep dormant torpid drowsy sleepy somnolent | awake up awakened wakeful
assent | dissent
assertive cocky emphatic forceful | unassertive nonassertive
asset | liability
assigned appointed | unassigned
assimilate | dissimilate
assisted aided | unassisted naked
associate | dissociate
asymmetrical asymmetric | symmetrical symmetric bilateral even regular radial radiate trigonal
asymmetrically | symmetrically
asymmetry | symmetry
asynchronism | synchronism
asynchronous serial | synchronous synchronal synchronic coexistent concurrent cooccurring simultaneous contemporary parallel
asynchronous | synchronous
atonal unkeyed | tonal polytonal toned
atrophied wasted diminished | hypertrophied enlarged
attach | detach
attachable | detachable
attached committed betrothed intended involved | unattached uncommitted
attached | detached separate
attack | defend
attend | miss
attentive captive absorbed engrossed intent wrapped observant | inattentive absent absentminded dreamy drowsy yawning forgetful oblivious
attract | repel
attraction | repulsion
attractive captivating fascinating magnetic cute fetching winning showy spellbinding irresistible | unattractive homely plain
attractive | repulsive
attributable due traceable | unattributable unascribable
atypical untypical atypic | typical emblematic representative regular veritable true classic
atypically | typically
audible hearable sounding | inaudible unhearable silent supersonic ultrasonic
augmentation | diminution
aunt | uncle
authorized authorised licensed approved canonized glorified | unauthorized unauthorised
automatic smart | manual
autumnal | vernal
autumnal | wintry wintery
available easy obtainable visible open ready | unavailable gone unobtainable unprocurable
avascular | vascular
avirulent | virulent deadly
avoid | confront
awakened aroused | unawakened
aware cognizant cognisant alert alive awake conscious sensible | unaware incognizant oblivious unconscious
away | home
awed awestruck awestricken | unawed
awkward clumsy ungainly strained wooden | graceful elegant fluid liquid smooth lithe sinuous
back rear rearward | front advance advanced foremost frontal
back | front
back | veer
background | foreground
backward bashful | forward brash fresh impudent smart wise
backward converse inverse reverse rearward regardant | forward headlong
backward | forward
bad abominable awful dreadful painful terrible unspeakable deplorable distressing pitiful sad sorry fearful frightful hard tough hopeless horrid lousy rotten stinking ill incompetent negative pretty rubber severe unsuitable | good bully cracking great keen neat swell old hot satisfactory acceptable decent solid superb
bad | good
badly | well
badness | goodness
balanced counterbalanced harmonious proportionate symmetrical poised stable | unbalanced imbalanced
bare bald naked | covered beaded clothed draped wrapped crusted dabbled splashed splattered drenched muffled plastered overgrown smothered thickspread tiled white
basic base elementary elemental primary fundamental rudimentary underlying grassroots radical | incidental incident peripheral secondary
bear | bull
bearing supporting | nonbearing
beautiful fair exquisite handsome glorious resplendent splendid gorgeous lovely picturesque pretty scenic stunning | ugly disfigured grotesque monstrous hideous repulsive unlovely unpicturesque
beautify | uglify
beauty | ugliness
begin | end
beginning | end
beginning | ending
beginning | middle
begrudge | wish
bend | straighten
benign benignant kindly | malign
benignancy | malignancy
beseeching pleading imploring | imperative insistent instant peremptory desperate pressing urgent shrill
best champion prizewinning first foremost optimum optimal | worst bottom last
best | worst
better amended improved | worse
better | worse worsened
better | worsen
biennial | perennial
big large ample sizable astronomical bigger larger bouffant broad spacious wide bulky colossal prodigious stupendous deep double enormous tremendous cosmic giant epic heroic extensive extended gigantic mammoth great grand huge immense vast banging thumping walloping massive monumental monstrous mountainous oversized plumping rangy super titanic voluminous | little small atomic diminutive petite tiny teensy wee insignificant elfin minute lesser microscopic miniature puny slender slim smaller smallish
big | small
binaural biaural stereophonic stereo | monaural monophonic
binucleate binuclear binucleated | mononuclear mononucleate
birth | death
bisexual | homosexual gay queer
bivalent double | univalent
black colored negro | white
black | white
blacken | whiten
bless | curse
blessed blest fortunate golden | cursed curst blame blessed damn damned darned goddam goddamn goddamned infernal
blind unsighted blinded blindfolded unseeing | sighted
blond blonde fair sandy redheaded | brunet brunette bronzed suntanned tanned brown dark dusky swart swarthy grizzled
bloodless | bloody bloodstained gory bloodsucking bloodthirsty crimson red violent homicidal sanguineous
blur | focus
boil | freeze
bold audacious brave dauntless fearless hardy emboldened foolhardy reckless heroic overvaliant | timid bashful fearful mousy
boldness | timidity
boneless | bony boney bone
bore | interest
borrow | lend
borrower | lender
bottom inferior | side broadside sidelong
bottom inferior | top crowning uppermost upper
bottom | top
bottomed | bottomless
bounce | clear
bound conjugate conjugated | free liberated
bound enchained shackled tied wired | unbound unfettered
bound paperback | unbound
boy | girl
boycott | patronise
boycott | patronize
brave courageous desperate heroic gallant game gritty spirited undaunted valiant | cowardly fearful chicken yellow craven faint timid
brave | timid
break | keep
break | make
break | repair
breakable brittle friable short delicate fragile frail splintery | unbreakable
breathing eupneic eupnoeic | breathless dyspneic dyspnoeic dyspneal dyspnoeal smothering suffocating blown
bright gleaming luminous glinting glittering beady beaming radiant blazing dazzling glaring brilliant ardent glistening shiny shining opalescent lurid slick silver silvery twinkling | dull flat mat matted soft subdued
brighten | darken
brightness | dullness
broadly | narrowly
broken dotted | unbroken solid uninterrupted
broken unkept | unbroken kept
brother | sister
brotherly brotherlike fraternal | sisterly sisterlike sororal
burdened laden | unburdened
busy toiling engaged occupied | idle indolent lazy
buttoned fastened | unbuttoned unfastened
buy | sell
caducous shed | persistent lasting
calculable | incalculable countless infinite innumerable multitudinous myriad unnumbered
calm placid quiet still tranquil smooth settled | stormy angry furious wild surging blustery boisterous fierce rough windy dirty
capable able confident | incapable unable
capitalism | socialism
capitalistic capitalist competitive individualistic | socialistic socialist collective
captor | liberator
cardinal zero one two three four five six seven eight nine ten eleven twelve dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty twoscore fifty sixty seventy eighty ninety hundred cc thousand million billion | ordinal zero first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fiftieth
careful certain sure close conscientious detailed elaborate minute narrow particular protective studious thorough | careless casual cursory passing perfunctory superficial sloppy heedless reckless
carefully | carelessly
carefulness | carelessness
carved carven engraved inscribed sculptured | uncarved
cash | credit
cauline | radical basal
causative causal contributing contributory fast motive motivating motor responsible | noncausative noncausal
cautious cagey gingerly restrained | incautious impetuous
center | left liberal
center | right conservative reactionary
central center halfway middle midway centered focal median nuclear | peripheral marginal
centralise | decentralize
centrality | marginality
centralized centralised | decentralized decentralised suburbanized
centrally | peripherally
cerebral intellectual | emotional
certain definite sure | uncertain indefinite
certain sure bound doomed | uncertain contingent
certain sure convinced positive confident | uncertain unsure incertain doubtful dubious
change | stay
changeable changeful distortable erratic mercurial quicksilver fluid unstable mobile reversible volatile | unchangeable unalterable confirmed fixed frozen static stable
changed transformed varied | unchanged same
characteristic diagnostic symptomatic distinctive typical peculiar | uncharacteristic
charged hot live negative positive polar | uncharged neutral dead
charitable philanthropic | uncharitable
cheap inexpensive | expensive costly dear overpriced
cheer | complain
cheerful beaming glad smiling blithe lighthearted buoyant perky cheery gay sunny chipper jaunty | depressing cheerless uncheerful blue dark dingy gloomy grim sorry drab dreary somber melancholy
cheerfully | cheerlessly
cheerfulness | cheerlessness
child | parent
civil polite | uncivil rude
civil | sidereal
civilian civil | military martial combatant
civilian | serviceman
civilized civilised advanced civil humane | noncivilized noncivilised barbarian barbaric savage wild preliterate primitive
claim | forfeit
clarify | obfuscate
clarity | obscurity
clarity | opacity
classical classic | nonclassical modern popular pop
classicism | romanticism
classicist | romanticist
classified categorized | unclassified
classified confidential restricted secret sensitive | unclassified unrestricted
clean cleanly fresh unused immaculate spic spotless unstained washed | dirty soiled unclean bedraggled fouled dingy grimy black buggy filthy foul nasty sordid greasy oily lousy muddy sooty
clean kosher | unclean impure
clean uncontaminating | dirty contaminating
clean unobjectionable antiseptic | dirty bawdy blasphemous blue profane filthy foul nasty lewd obscene salacious
clean | dirty
clear broad distinct lucid unmistakable vivid | unclear amorphous blurred clouded confusing perplexing puzzling obscure vague
clear lucid transparent hyaline liquid translucent unclouded unfrosted | opaque cloudy muddy murky solid
clear unclouded fair | cloudy hazy misty clouded overcast dull leaden heavy lowering sullen threatening
cleared improved | uncleared unimproved
clearheaded clear unclouded | confused addlebrained muddleheaded befuddled woolly clouded dazed stunned stupid silly
clergy | laity
clergyman | layman
clockwise | counterclockwise
clockwise | counterclockwise anticlockwise contraclockwise
close adjacent next approximate imminent impending contiguous immediate surrounding enveloping snuggled proximate walking | distant deep extreme yonder
close approximate near boon thick confidential cozy dear good familiar intimate | distant remote faraway
close | open
closed drawn | open opened yawning
closed shut compressed tight | open opened agape gaping wide yawning
closed | open
closing concluding final last terminal | opening beginning first inaugural initiative maiden introductory starting
closing | opening
clothed clad attired dressed garbed cassocked coated cowled gowned petticoated suited tuxedoed uniformed | unclothed bare naked nude raw bottomless exposed
coarse harsh granular gritty loose open | fine close tight powdered powdery pulverized small
coarsely | finely
coastal | inland interior landlocked
coated glazed oily | uncoated
coherent consistent logical ordered | incoherent confused disjointed disordered garbled scattered fuzzy
cold arctic frigid icy polar bleak cutting raw chilly crisp snappy refrigerated shivery unheated | hot blistering warming fervent fiery heated overheated scorching sizzling sultry sweltering thermal tropical white
cold frigid frozen icy wintry | hot fiery heated sizzling sensual sultry
coldness | hotness
collapsible collapsable | noncollapsible noncollapsable
collective agglomerate aggregate mass | distributive allocable diffusing
color | colorlessness
colored coloured colorful crimson red flushed bay black blackened liver monochrome painted trichrome tricolor | uncolored uncoloured
colorful colourful ablaze bright brilliant vivid shot deep rich fluorescent shrill vibrant | colorless colourless ashen blanched bloodless livid white bleached faded drab sober somber dulled lurid pale pallid wan pasty pastelike waxen waxlike
colorful colourful brave gay flashy gaudy jazzy showy noisy picturesque | colorless colourless neutral pale pallid
columned columnlike | noncolumned uncolumned
combined occluded sorbed one | uncombined
come | go
comedy | tragedy
comfortable comforted | uncomfortable awkward uneasy
comfortable comfy cozy snug easy homely | uncomfortable bad tough irritating painful miserable wretched uneasy warm
commensurate proportionate | incommensurate disproportionate
commercial mercenary moneymaking technical | noncommercial
committed sworn | uncommitted floating
common average ordinary democratic popular frequent general grassroots standard | uncommon exceptional particular special rare unusual
common communal public | individual single idiosyncratic individualist individualistic respective several various singular
commonality | individuality
communicate | excommunicate
communicative communicatory communicational talkative expressive gesticulating nonverbal sign signed heraldic narrative outspoken vocal verbal | uncommunicative incommunicative close expressionless mum silent
compact heavy consolidated impacted packed tight | loose light shifting
comparable | incomparable uncomparable one alone unique unparalleled
compatible harmonious | incompatible antagonistic contradictory
competent able capable effective efficient workmanlike | incompetent inept
competent | incompetent unqualified
competition | cooperation
competitive competitory matched | noncompetitive cooperative
complete absolute downright rank sheer accomplished completed all blank utter clean dead exhaustive thorough thoroughgoing full total good hearty sound | incomplete uncomplete broken half partial rudimentary
complex involved knotty tangled tortuous colonial compound complicated composite interlocking interwoven intricate thickening | simple simplex simplistic
complexity | simplicity
compliant amenable lamblike | defiant noncompliant resistant resistive
complicate | simplify
complimentary | uncomplimentary deprecating deprecatory supercilious
composed calm tranquil poised cool nerveless | discomposed abashed embarrassed blushing disconcerted unstrung
compound cleft conjugate parted radiate | simple unsubdivided deltoid linear elongate
comprehensible comprehendible approachable intelligible understandable | incomprehensible uncomprehensible dark obscure enigmatic puzzling lost opaque
comprehensive blanket broad extensive wide general universal worldwide large super umbrella | noncomprehensive incomprehensive limited
compromising conciliatory flexible yielding | uncompromising sturdy inflexible
con | pro
concave | convex bulging
concealed bushwhacking dark furtive sneak stealthy hidden obscure secret | unconcealed blatant blazing conspicuous
concealing | revealing suggestive scanty
conceit | humility
concentrated thick single exclusive | distributed broken diffuse diffused dispersed spread divided shared widespread rationed scattered separated spaced sparse thin splashed
concentration | dilution
concentration | distribution
concentric concentrical homocentric coaxial | eccentric nonconcentric
concentricity | eccentricity
concerned afraid haunted obsessed preoccupied | unconcerned blithe casual nonchalant detached uninvolved indifferent
concise brief compact summary crisp terse cryptic pithy telegraphic | prolix diffuse tedious windy verbal redundant
conclusive definitive determinate | inconclusive equivocal indeterminate
conditional contingent dependent qualified provisional tentative | unconditional unconditioned blunt crude stark
conductor | insulator
confidence | diffidence
confident assured overconfident positive reassured | diffident shy timid unsure
confine | free
confirmed official | unconfirmed unofficial
conform | deviate
conformist | nonconformist unconformist
connected adjacent contiguous joined engaged | unconnected apart isolated obscure detached separated separate unattached
conquerable | unconquerable impregnable insuperable insurmountable invincible
conscious sentient | unconscious cold innocent senseless out stunned subconscious
consecrate | desecrate
conservative traditionalist | liberal neoliberal progressive socialized
conservative | liberal
conserve | waste
considerable appreciable healthy hefty respectable sizable significant substantial | inconsiderable
considerate thoughtful | inconsiderate thoughtless unthinking
consistent consonant concordant pursuant | inconsistent conflicting contradictory incompatible uneven scratchy
consonant | vowel
consonantal | vocalic
conspicuous big large prominent bold glaring gross rank featured marked outstanding salient spectacular striking | inconspicuous invisible obscure
constant staunch | inconstant false untrue volatile
constricted narrowed pinched | unconstricted open
constructive creative formative shaping plastic inferential structural | destructive annihilating devastating withering blasting ruinous corrosive crushing damaging negative wasteful
consummated completed | unconsummated
consumptive | generative productive
contemptible abject low miserable mean pathetic pitiable pitiful | estimable admirable
contented content satisfied smug | discontented discontent rebellious dissatisfied restless
continental | intercontinental worldwide
continual insistent repetitive running perennial recurrent repeated persistent relentless | sporadic spasmodic intermittent periodic occasional irregular unpredictable isolated stray
continued continuing | discontinued
continuous uninterrupted ceaseless constant perpetual continual dogging endless straight consecutive | discontinuous noncontinuous
contract | expand
contracted | expanded
contraction | expansion
contraindicate | indicate
contraindication | indication
contrasty | flat
controlled disciplined dominated obsessed possessed | uncontrolled lawless uncontrollable loose rampant runaway wild
controversial disputable polemical | uncontroversial noncontroversial undisputed
convenient | inconvenient awkward
conventional conservative square straight stereotyped unimaginative | unconventional alternative bizarre eccentric offbeat
conventional customary stuffy | unconventional alternative bizarre eccentric offbeat
conventional customary stuffy | unconventional irregular unorthodox
conventional | nuclear atomic
converge | diverge
convergence | divergence
convergent confluent merging | divergent diverging
convertible exchangeable | inconvertible unconvertible unexchangeable
convinced | unconvinced dubious
convincing credible disillusioning | unconvincing flimsy
cooked baked burnt done fried medium overdone parched roast roasted saute steamed | raw rare
cool caller precooled | warm lukewarm tepid warmed warming
cool cold | warm hot
cool unresponsive | warm cordial hearty
cool | heat
cooperative synergistic | uncooperative
corporeal material bodily corporal corporate incarnate | incorporeal immaterial discorporate disembodied spiritual
correct right accurate exact precise straight | incorrect wrong erroneous false mistaken
correct | falsify
corrupt dishonest perverse reprobate dirty sordid | incorrupt antiseptic
cortex | medulla
cosmopolitan traveled | provincial rustic parochial
counterfeit imitative false fictive pretended sham bad base bogus fake phony bastard unauthentic mock pseudo synthetic | genuine echt authentic veritable good honest
counterrevolutionary | revolutionary
courage | cowardice
courteous chivalrous gallant knightly | discourteous abrupt short
covert furtive black clandestine secret undercover underground disguised | overt open bald naked raw undisguised visible
covertly | overtly
creative originative fanciful fictive imaginative inventive | uncreative unimaginative
credible believable likely | incredible unbelievable astounding fabulous improbable marvelous tall
credit | debit
critical acute dangerous grave grievous serious severe desperate | noncritical noncrucial
critical evaluative judicial | uncritical noncritical
critical scathing | uncritical
criticize | praise
crooked corrupt underhanded | straight square straightforward transparent
crooked hooked awry cockeyed writhed knotted knotty malposed tortuous twisting winding voluminous warped windblown wry zigzag | straight
crossed intersecting | uncrossed
crosswise cross transverse | lengthwise lengthways axial linear running
crowded huddled jammed packed thronged | uncrowded
crowned royal | uncrowned crownless
crucial important critical decisive polar | noncrucial
cry | laugh
cubic solid | linear
cubic solid | planar flat flattened
curdle | homogenize
curious inquisitive speculative questioning overcurious | incurious
curly crisp wavy | straight
current actual afoot underway contemporary live topical latest | noncurrent back dead outdated obsolescent
curtained draped | curtainless uncurtained
curved curving arched arching hooked sinuous sinusoidal | straight
cut punctured split | uncut
cut slashed | uncut rough
damaged battered bedraggled dilapidated bent crumpled broken hurt weakened riddled | undamaged intact
danger | safety
dangerous unsafe desperate risky wild perilous precarious treacherous unreliable | safe unhurt
dark black darkening dim subdued dusky twilight gloomy sulky tenebrous | light ablaze inflamed bright fluorescent lighted lit incandescent livid luminescent phosphorescent sunstruck white
dark | light
dark | light pale pastel powdery
darken | lighten
darkness | lightness
daughter | son
day | night
dead out lifeless | live living
dead | living
deaden | enliven
deaf | hearing
debilitating enervating weakening exhausting | invigorating bracing brisk fresh refreshing exhilarating stimulating renewing
decent | indecent crude earthy gross vulgar hollywood indelicate obscene suggestive
decisive determinant determining fateful fatal peremptory | indecisive
decisive resolute | indecisive hesitating
declarative declaratory asserting | interrogative interrogatory
declared alleged proclaimed avowed | undeclared
decline | improvement
decrease | increase
decreased reduced ablated faded weakened diminished small cut slashed minimized shriveled | increased accrued hyperbolic inflated exaggerated magnified multiplied raised elevated redoubled
decreasing diminishing dwindling falling | increasing progressive raising
decreasing | increasing crescendo
decrement | increment
dedicated devoted sacred | undedicated
deductible allowable | nondeductible
deductive inferential | inductive
deep bottomless profound unplumbed | shallow superficial
deep heavy profound sound | shallow light wakeful
deepness | shallowness
defeat | victory
defence | offence
defend | prosecute
defendant | plaintiff
defense | offense
defense | prosecution
defensive | offensive
deficit | lead
defined | undefined vague indefinable
definite certain decisive distinct | indefinite nebulous unfixed one
deflate | inflate
deflation | inflation
dejected deflated gloomy grim blue depressed down downcast low glum lonely | elated exultant jubilant rejoicing triumphant high sublime uplifted
delay | rush
delicate dainty exquisite ethereal gossamer fragile pastel tender | rugged sturdy tough
demand | supply
demanding rigorous tight stern strict | undemanding light
democratic classless parliamentary popular representative republican | undemocratic authoritarian totalitarian
demonstrative | undemonstrative restrained
demote | promote
demotion | promotion
deniable questionable | undeniable positive
depart | stay
dependable reliable certain sure tested | undependable unreliable erratic uncertain
dependent babelike helpless interdependent bloodsucking | independent breakaway individual unconditional
dependent subordinate | independent main
deposit | withdraw
depress | elate
depression | elation
deprive | enrich
derived derivative | underived original primary
descriptive | prescriptive normative
desirable preferable preferred | undesirable unwanted
despair | hope
destabilise | stabilize
destroyed blighted obliterate broken burnt raped gone extinguished fallen finished ruined scorched tattered | preserved maintained saved retained
detected perceived heard | undetected
deteriorate | recuperate
determinable ascertainable definable | indeterminable undeterminable indeterminate unpredictable
determinate fixed | indeterminate undetermined
determined discovered observed | undetermined unexplained
dethrone | enthrone
developed mature | undeveloped rudimentary
diachronic historical | synchronic
differ | equal
difference | sameness
different antithetical assorted various contrary contrasting opposite polar divergent disparate distinct distinguishable diverse several variant | same comparable corresponding like duplicate identical indistinguishable one
differentiate | integrate
differentiated | undifferentiated uniform dedifferentiated
difficult hard ambitious challenging arduous awkward embarrassing sticky baffling elusive knotty tough delicate herculean nasty tight rocky rough rugged serious tall troublesome trying | easy casual effortless clean soft elementary simple unproblematic painless smooth
difficulty | ease
digestible light predigested | indigestible heavy undigested
dignified formal stately distinguished grand imposing | undignified humiliating pathetic ridiculous silly
diligent hardworking industrious tireless | negligent lax slack
diluted dilute cut weakened watery weak white | undiluted black concentrated neat straight
diplomatic diplomatical politic smooth suave bland | undiplomatic
direct bluff blunt candid forthright frank outspoken brutal plain pointed square straightforward straight | indirect roundabout devious oblique tortuous
direct straightforward through | indirect squint sidelong devious roundabout meandering wandering winding
direct | inverse reciprocal
direct | retrograde
directional | omnidirectional
disable | enable
disabling disqualifying | enabling
discernible discernable | indiscernible
discerning clear | undiscerning
discharge | enlist
discourage | encourage
discouragement | encouragement
discouraging disheartening frustrating | encouraging heartening rallying
discouragingly | encouragingly
discriminate | indiscriminate sweeping
discriminating appreciative discerning eclectic good selective | undiscriminating indiscriminating indiscriminate
disenchanted | enchanted delighted bewitched fascinated spellbound
dishonest dishonorable beguiling deceptive misleading false thieving | honest honorable downright
dishonorable dishonourable black inglorious shameful shabby yellow | honorable honourable august revered venerable
disinclined afraid reluctant | inclined apt given minded tending fond partial prone
dislike | liking
disloyal traitorous unfaithful rebellious | loyal doglike
disobedient contrary perverse wayward headstrong willful | obedient
disordered unordered | ordered consecutive sequential serial successive progressive
disorderly boisterous unruly moblike raucous rowdy | orderly
disorganized disorganised broken confused disordered upset chaotic scrambled undone | organized methodical
disparage | flatter
dispensable | indispensable critical vital
displeased annoyed steamed stung exasperated disgusted sick injured | pleased amused delighted gratified
displeasing disconcerting exasperating infuriating maddening | pleasing admirable charming delightful delicious easy fabulous good sweet
disproportionate disproportional | proportionate proportional relative
disreputable infamous notorious sordid | reputable honored good honorable respectable redoubtable respected
disrespectful annihilating devastating withering contemptuous disdainful scornful derisive gibelike mocking taunting impious impudent insolent flip | respectful
dissimilar | similar akin kindred analogous correspondent corresponding quasi sympathetic
dissonance | harmony
dissuade | persuade
dissuasive warning discouraging | persuasive coaxing telling
distal | mesial median
distal | proximal
distinct chiseled clear crisp sharp defined outlined knifelike | indistinct bleary blurred fuzzy hazy cloudy nebulous dim faint shadowy vague veiled
distinguishable differentiable | indistinguishable undistinguishable
diurnal | nocturnal
diversified varied | undiversified general solid unanimous whole
diversify | specialize
divest | invest
divide | multiply
divide | unite
divided branched forked chambered cleft split disjointed segmental sectioned torn | united allied confederate consolidated cohesive conjugate conjugated incorporate integrated unified one tied
docile meek tame sheeplike yielding | stubborn obstinate unregenerate pigheaded dogged persistent determined
domestic home interior internal national municipal | foreign abroad overseas external international outside
dominant dominating governing overriding paramount predominate possessive sovereign supreme superior | subordinate adjunct assistant associate secondary under
dominant | recessive
domineering authoritarian overbearing dominating peremptory blustery | submissive abject meek dominated henpecked
double | single
dove | hawk
down behind downcast downward fallen set weak | up ahead leading upward
down | up
downgrade | upgrade
downstairs downstair | upstairs upstair
downstairs | upstairs
downstream | upstream
downtown | uptown
downward | upward
downwards | upwards
downwind | upwind
draftee | volunteer
dramatic melodramatic spectacular | undramatic
dramatic | lyric
drinkable potable | undrinkable
drunkenness | soberness
dry baked parched scorched sunbaked dried sear shriveled withered thirsty | wet muddy sloppy clammy dank damp moist sodden misty sticky reeking watery steaming washed
dry sec | sweet
dry | phlegmy
dry | wet
dry | wet lactating fresh
dryness | wetness
due collect payable repayable | undue
dull blunt dulled unsharpened | sharp edged incisive keen knifelike penetrating
dull bovine drab dreary heavy leaden monotonous | lively alive bouncing spirited live warm
dull deadened | sharp acute intense cutting keen knifelike salt
dull | sharpen
dullness | sharpness
dying last | nascent
dynamic dynamical changing driving kinetic projectile slashing | undynamic adynamic backward stagnant
dysgenic cacogenic | eugenic
dysphoria | euphoria
dysphoric distressed unhappy | euphoric
dystopia | utopia
dystopian | utopian airy impractical windy
eager anxious dying hot impatient | uneager reluctant
eared | earless
early old | late modern new
early old | middle
early primeval advance earlier earliest previous proto wee | late advanced ripe posthumous
early primeval advance earlier earliest previous proto wee | middle mid
early primitive new young crude rude precocious | late later advanced
early | late
earned attained | unearned
earthly earthbound earthlike mundane terrestrial temporal | heavenly celestial ethereal divine godlike providential
east eastward eastern | west westerly westward western
easterly | westerly
eastern oriental | western occidental
eastern southeastern | western midwestern
easy | uneasy worried precarious unstable
ebb | tide
ecdemic | epidemic pestilential
edifying enlightening | unedifying unenlightening
educated knowing knowledgeable learned literate semiliterate | uneducated ignorant illiterate undereducated
effective effectual efficacious impressive telling | ineffective uneffective ineffectual
efficacious effective | inefficacious
efficient businesslike economic economical streamlined | inefficient uneconomical wasteful
efflux | influx
effortful arduous hard heavy dragging exhausting tiring wearying leaden plodding straining strenuous | effortless
elastic live lively plastic flexible rubbery rubberlike stretch viscoelastic | inelastic dead
elegant foppish fine exquisite | inelegant gauche homely
eligible desirable suitable worthy entitled legal | ineligible disqualified undesirable unsuitable unqualified
emigrate | immigrate
emotional sentimental charged little lyric lyrical sloppy | unemotional chilly dry stolid philosophical philosophic stoic stoical
empirical empiric experiential existential experimental observational semiempirical | theoretical theoretic abstractive hypothetical supposed speculative metaphysical
empirically | theoretically
employed engaged hired working | unemployed idle
employee | employer
emptiness | fullness
empty bare blank clean white glassy glazed lifeless looted vacant void | full afloat flooded chockful congested filled pregnant heavy instinct laden loaded ladened overloaded riddled stuffed untouched
empty | fill
end | middle
endemic endemical | epidemic pestilential
energetic physical alert brisk lively merry rattling snappy driving indefatigable tireless strenuous vigorous | lethargic unenergetic dazed groggy dreamy languid listless
enforce | exempt
enforced implemented | unenforced
enjoy | suffer
enlightened | unenlightened dark
enrich | impoverish
enter | exit
enterprising energetic industrious | unenterprising nonenterprising
enthusiastic ardent warm crazy wild evangelical glowing | unenthusiastic cold tepid lukewarm
equal equivalent close tight coordinate even isothermal tied level | unequal uneven nonequivalent
equatorial tropical | polar arctic
equipped equipt armored prepared visored | unequipped
equitable just honest fair | inequitable unjust
equivocal ambiguous double forked evasive indeterminate | unequivocal univocal unambiguous absolute straightforward
erase | record
erect vertical upright rampant rearing standing straight | unerect bended bent weeping dormant sleeping flat prostrate stooped crooked prone supine
esoteric deep cryptic mysterious mystic mystical secret | exoteric
essential constituent organic staple substantial substantive virtual vital | inessential unessential incidental
established constituted planted grooved legitimate official recognized | unestablished unrecognized
estivate | hibernate
even flat level plane flush true straight | uneven wavy irregular jagged untrue ragged
even | odd uneven
ever | never
evil grievous monstrous bad black dark sinister fiendish infernal satanic unholy ugly vile unworthy worthless wretched devilish | good angelic saving white
evil | good
evilness | goodness
evitable avoidable avertible avertable | inevitable fatal fateful inescapable unavoidable necessary
exact direct literal mathematical perfect photographic rigorous strict | inexact approximate rough free loose liberal odd round
exaugural | inaugural
excited nervous crazy drunk aroused thrillful | unexcited
exciting breathless exhilarating electric galvanic electrifying thrilling glamorous titillating tingling | unexciting commonplace tame
exclude | include
exclusion | inclusion
exclusive alone only inner inside privileged selective | inclusive comprehensive
excusable | inexcusable indefensible unwarranted
exempt privileged | nonexempt liable taxpaying
exhale | inhale
exhausted spent | unexhausted left odd remaining
existent existing active alive | nonexistent lacking absent missing free innocent vanished
expected anticipated awaited due expectable | unexpected unforeseen unseen upset
expedient advantageous opportunistic | inexpedient inadvisable
experienced experient intimate knowledgeable old older practiced practised veteran | inexperienced inexperient fledgling raw new uninitiate uninitiated naive untested untried young
explicable interpretable | inexplicable incomprehensible cryptic deep inscrutable mysterious paradoxical unaccountable unexplainable unexplained
explicit expressed declared definitive express graphic | implicit inexplicit inherent underlying silent understood unsaid unspoken
explicitly | implicitly
explode | implode
exploratory explorative alpha beta preliminary searching wildcat | nonexploratory nonexplorative unexploratory unexplorative
export | import
express | local
expressible | inexpressible unexpressible indefinable indescribable ineffable unspeakable untellable
extant living surviving | extinct nonextant dead
extended spread stretched | unextended
extension | flexion
extensive | intensive
exterior out outside | interior indoor inside
external outer outside | internal inner interior intrinsic
externally | internally
extinguish | ignite
extraordinary exceptional prodigious fantastic grand howling marvelous rattling terrific tremendous wonderful wondrous frightful terrible awful great one right uncanny rare uncommon remarkable singular some special wonderworking | ordinary average fair nondescript common commonplace everyday mundane routine unremarkable indifferent
extrasensory paranormal | sensory sensorial
extraterritorial exterritorial | territorial regional
extrinsic alien foreign external extraneous outside | intrinsic intrinsical inherent integral inner internal intimate
extrospective extroverted | introspective introverted
extrusive | intrusive
eyed eyelike | eyeless
faced featured | faceless anonymous
fail | manage
fail | pass
fail | succeed
failing | passing
failure | success
fair just antitrust clean sporting | unfair unjust dirty foul raw
fair | foul
faithful firm loyal fast true | unfaithful treacherous untrue
fall | rise
fallible unreliable weak | infallible foolproof unerring
falling down soft | rising up
false mendacious untrue | true actual genuine literal real truthful sure
falsehood | truth
falsity | truth
fame | infamy
familiar acquainted old | unfamiliar strange unknown
familiar common usual garden everyday | strange unusual antic fantastic grotesque crazy curious funny odd peculiar queer singular exotic other quaint weird
fancy florid baroque busy fussy dressy crackle elaborate fanciful fantastic lacy puff | plain austere severe stark stern bare mere simple dry featureless homely literal tailored trim
far cold distant remote faraway farther farthest utmost further outlying | near close nigh adjacent nearby warm hot
farness | nearness
farsighted presbyopic | nearsighted shortsighted myopic
fashionable stylish latest cool dapper dashing jaunty snappy swagger in modern quaint | unfashionable unstylish antique outmoded dated out prehistoric
fast accelerated blistering hot express fleet swift hurrying scurrying immediate prompt quick straightaway instantaneous instant speedy rapid smart windy | slow laggard lazy sluggish sulky
fast presto | slow
fast | slow
fastened | unfastened unlocked undone
fastidious choosy dainty nice finicky fussy particular | unfastidious
fastidious exacting | unfastidious
fat plump fleshy heavy overweight gross stout | thin lean cadaverous emaciated gaunt haggard pinched skeletal wasted lanky scarecrowish scraggly bony scrawny skinny shriveled withered slender slight slim spare trim stringy wiry
fatal deadly deathly mortal lethal terminal | nonfatal
father | mother
fatty fat greasy oily | nonfat fatless light skim
favorable favourable following | unfavorable unfavourable adverse contrary
favorable favourable indulgent | unfavorable unfavourable adverse untoward
fear | fearlessness
fearfully | fearlessly
feathered | unfeathered featherless
federal | unitary
feed | starve
female | male
female | male staminate
femaleness | maleness
feminine fair female | masculine male virile
feminine | masculine
feminine | neuter
femininity | masculinity
fertile impregnable fecund rank | sterile unfertile infertile
few | many numerous legion some
fewer less | more
fewest | most
figurative nonliteral extended poetic tropical | literal explicit
figuratively | literally
figure | ground
filial | parental
filial | parental maternal paternal
financial fiscal | nonfinancial
find | lose
fingered | fingerless
finish | start
finished complete over done through up | unfinished incomplete pending undone
finished dressed polished fattening | unfinished raw roughhewn
finite bounded limited | infinite boundless unbounded limitless endless inexhaustible unlimited
finite | infinite nonfinite
fire | hire
first prototypical basic introductory initial eldest freshman original premiere prime | last senior ultimate
first | second
fit able | unfit afflicted impaired bandy crippled halt game disabled handicapped soft swaybacked maimed
fit acceptable suitable suited worthy | unfit subhuman unsuitable
fixed fast firm leaded taped | unfixed detached free floating
flat | natural
flat | sharp
flatten | sharpen
flexible flexile pliant stretched | inflexible rigid stiff
flexible | inflexible adamant inexorable
float | sink
flowering | flowerless nonflowering
foe | friend
follow | precede
follower | leader
following pursuing | leading directing directional directive
folly | wisdom
foolish absurd cockeyed idiotic ludicrous preposterous ridiculous mindless silly wacky fond insane mad misguided unwise | wise omniscient sagacious sage
foolishly | wisely
foot | head
forbid | permit
forceful drastic emphatic firm strong physical impetuous sharp | forceless unforceful
foreign strange alien exotic established naturalized | native domestic homegrown
forget | mind
forget | remember
forgettable | unforgettable haunting persistent memorable
formal conventional dress nominal positive prescribed perfunctory stiff | informal casual everyday daily
formal literary | informal colloquial conversational common vulgar epistolatory subliterary unliterary
formalism | imitation
former | latter
forte loud | piano soft
forte | piano
fortunate happy good well providential miraculous lucky | unfortunate abject black disastrous fatal fateful dispossessed hapless miserable pathetic piteous pitiable pitiful poor wretched doomed unlucky unhappy
forward | reverse
found | lost misplaced missing wasted stray
fractional aliquot fragmentary half halfway | whole entire full total integral intact
fragrant perfumed scented sweet | malodorous malodourous stinky fetid foul stinking high reeking sour
frail feeble rickety weak weakly | robust beefy burly husky iron hardy stout sturdy vigorous
fraternal biovular | identical monovular
free escaped loose independent sovereign available clear emancipated liberated footloose unrestricted | unfree bound trapped captive entangled
free | obstruct
frequent dominant regular steady | infrequent occasional rare
fresh caller crisp good hot strong warm | stale bad spoiled cold hard rotten corrupt
fresh sweet | salty saline
fresh | preserved aged dried frozen
freshness | staleness
friendly amiable cordial genial cozy intimate informal social | unfriendly chilly
friendly | hostile
frivolity | seriousness
frivolous dizzy silly idle light trivial | serious earnest sincere solemn grave sedate sober real thoughtful sobering solid
front | rear
frozen frostbitten icy | unfrozen melting
fruitful plentiful breeding fat fertile productive rich procreative prolific | unfruitful unsuccessful
fruitfulness | fruitlessness
full stentorian grumbling rich round heavy sonorous sounding | thin pale
function | malfunction
functional structural utilitarian useful | nonfunctional decorative
functional | organic
functioning running operative functional working up | malfunctioning nonfunctional amiss awry wrong bad defective
furnished equipped appointed | unfurnished
future coming upcoming early rising | past ago ancient bygone gone knightly medieval early former other old onetime sometime late previous historical last recent prehistoric then
future coming upcoming early rising | present existing immediate instant
future | past
futurity | presentness
gain | loss
gain | reduce
gaseous aerosolized | liquid fluid watery
gaseous aerosolized | solid concrete dry
gather | spread
general broad gross overall universal widespread | specific limited special particular peculiar proper unique
general | local topical
general | particular
general | specific
generalist | specialist
generalize | specify
generally | specifically
generosity | stinginess
generous big handsome giving liberal lavish unselfish | stingy ungenerous mean cheap close near skinny tight
generous big large | ungenerous meanspirited
geographic geographical true | magnetic
geometrically | linearly
give | take
glad | sad bittersweet doleful mournful melancholy pensive tragic tragicomic
gladden | sadden
glazed glassed | unglazed glassless
glazed shiny glassy icy | unglazed
glorious bright storied divine inspired sublime illustrious incandescent | inglorious obscure unknown unsung
gloved gauntleted | gloveless
gracefully | gracelessly
gracious elegant graceful refined merciful | ungracious
gradual easy gentle sloping | steep abrupt sharp bluff bold sheer heavy
gradual stepwise | sudden abrupt explosive sharp
grammatical | ungrammatical incorrect
grateful thankful appreciative glad | ungrateful thankless unthankful
gravity | levity
greater | lesser
green unripe unripened immature | ripe mature aged
greenness | ripeness
gregarious social | ungregarious solitary
groomed brushed plastered pomaded | ungroomed bushy shaggy
gross overall | net nett clear
guilt | innocence
guilty criminal punishable | innocent guiltless clear cleared unimpeachable
hairless bald balding | hairy haired hirsute pubescent furry fuzzed fuzzy woolly wiry
half | whole
handed | handless
handled | handleless
happily | sadly
happiness | sadness
happy blessed blissful bright golden prosperous | unhappy miserable suffering wretched
hard calculating shrewd hardened | soft
hard concentrated | soft diffuse diffused
hard erect firm solid rocklike hardened set | soft brushed padded softening fluffy woolly yielding spongy velvet velvety
hard | soft
harden | soften
hardened | soft
hardness | softness
hardware | software
harmful bad catastrophic ruinous damaging prejudicial ill subtle mischievous | harmless innocent
harmfully | harmlessly
harmonious consonant harmonic sympathetic true pure symphonic | inharmonious unharmonious false sour
hate | love
hateful abominable odious | lovable loveable endearing lovely angelic sweet
hatless | hatted
have | lack
have | miss
head | rear
head | tail
headed | headless
healthful psychotherapeutic healing remedial therapeutic drugless good salutary organic preventive | unhealthful crippling disabling infective pathogenic unhealthy
healthy flushed rosy bouncing firm good sound whole hearty lusty ruddy florid wholesome | unhealthy angry wheezing bad unfit ulcerated diseased pathologic pathological edematous foamy inflamed inflammatory yellow mental sallow sickly sunburnt
heaven | hell
heavily | lightly
heaviness | lightness
heavy big | light easy gentle soft
heavy dense hefty massive ponderous | light lightweight airy buoyant
heavy harsh | light
heavy taxing distressing disturbing leaden weighted | light fooling casual
heavy | light
heedful attentive thoughtful | heedless unheeding careless regardless deaf indifferent
helpful facilitatory instrumental subservient laborsaving stabilizing | unhelpful
here | there
hesitantly | unhesitatingly
heterogeneity | homogeneity
heterogeneous heterogenous assorted miscellaneous mixed sundry disparate | homogeneous homogenous consistent uniform solid
heterosexual straight | homosexual gay queer
heterozygous | homozygous
hide | show
high advanced broad full graduate higher last utmost soaring | low depressed down reduced
high commanding dominating lofty soaring steep upper | low deep under squat
high pinched nasal peaky shrill sharp screechy squeaky soprano treble tenor | low contralto bass deep contrabass
high | low
highland | lowland
highness | lowness
hit | miss
hollow sunken tubular | solid massive
hollowness | solidity
holy blessed sacred sanctified hallowed | unholy unhallowed profane
hopeful expectant | hopeless abject black bleak dim despairing desperate despondent helpless lost insoluble
hopefully | hopelessly
horizontal flat level swimming | inclined leaning tilted tipped diagonal slanted slanting sloping pitched salient sidelong
horizontal flat level swimming | vertical perpendicular plumb upright unsloped
hospitable kind genial | inhospitable bare bleak desolate stark godforsaken waste wild hostile
hospitable welcoming | inhospitable
host | parasite
human anthropomorphic frail imperfect weak | nonhuman bloodless inhuman
humane humanist humanistic humanitarian | inhumane brutal cruel fell savage vicious bestial brute cold inhuman pitiless unkind
humble broken crushed low meek mild modest | proud arrogant beaming big swelled boastful dignified disdainful haughty lordly overbearing supercilious swaggering vain pleased
humility | pride
humorless humourless unhumorous | humorous humourous facetious comic funny dry ironic ironical wry ludicrous ridiculous hilarious screaming jocose jocular killing slapstick tragicomic witty
hungry empty starved | thirsty
hurried flying quick fast hasty headlong precipitate rush | unhurried careful deliberate easy leisurely
husband | wife
husbandly | wifely wifelike uxorial
hydrophilic | hydrophobic
hyperthyroidism | hypothyroidism
hypertonic | isotonic isosmotic
hypotonic | isotonic isosmotic
identifiable distinctive recognizable | unidentifiable elusive intangible unrecognizable
idle | run
idle | work
ignoble base mean | noble exalted elevated sublime grand lofty rarified
ignore | know
ignore | notice
ill sick afflicted stricken ailing peaked poorly sickly bedfast consumptive diabetic dizzy faint light feverish funny green nauseated sickish rickety upset | well
ill | well
illegal black contraband criminal dirty extralegal hot illegitimate illicit outlaw unlawful ineligible misbranded punishable | legal judicial legitimate statutory
illegitimate base unlawful | legitimate true rightful
illicit extramarital unlawful | licit
illiterate preliterate semiliterate | literate
illiterate | literate literary
illness | wellness
illogical unlogical absurd inconsequential visceral | logical formal
imitative mimetic parrotlike simulated | nonimitative
immaterial nonmaterial intangible | material physical
immaterial | material crucial
immature adolescent juvenile childish infantile | mature ripe
immature adolescent larval prepubescent prepupal pubescent underdeveloped | mature adult big grown grownup headed nubile prime
immeasurable unmeasurable immensurable limitless | measurable mensurable
immediate direct | mediate indirect
immobile stiff | mobile airborne floating mechanized perambulating racy rangy transplantable
immoderate abnormal exaggerated overdone excessive undue outrageous steep extraordinary sinful extreme radical ultra far stark | moderate average intermediate medium cautious conservative fair reasonable indifferent limited modest small
immodest important | modest
immodest indecent | modest demure decent
immoral libertine riotous fast decadent shameful shocking | moral clean moralistic righteous
impaired broken diminished lessened weakened | unimpaired
impalpable elusive subtle | palpable tangible
impartial disinterested dispassionate indifferent | partial colored slanted
impassable unpassable | passable
impatient restive | patient diligent enduring tolerant unhurried
imperceptible unperceivable | perceptible detectable noticeable discernible faint weak palpable recognizable sensible
imperfect broken corrupt defective irregular | perfect clean clear cold complete consummate down immaculate impeccable flawless ideal idealized idyllic mint
impermanent temporary acting ephemeral passing improvised makeshift interim temporal working | permanent lasting abiding enduring eternal everlasting perpetual unending standing
impersonal | personal individual private individualized personalized own intimate
impervious imperviable fast proof resistant soundproof | pervious receptive
impious godless | pious devotional
implacable grim inexorable relentless stern | placable
implausible improbable unbelievable unconvincing unlikely | plausible pat slick
impolite rude discourteous | polite courteous gracious nice
impolitic unwise | politic expedient sagacious
important crucial essential alpha beta big burning cardinal central fundamental key chief main primary principal master distinguished grand grave grievous heavy great outstanding measurable serious strategic | unimportant inconsequential immaterial indifferent little trivial lightweight
impossible hopeless out unachievable | possible contingent feasible practicable viable workable mathematical
impotent unable | potent strong stiff equipotent
impotent | potent virile
impractical crazy quixotic romantic | practical functional pragmatic practicable serviceable unimaginative working
imprecise general | precise dead fine microscopic nice skillful refined very
impressive amazing awful sensational stunning astonishing astounding staggering stupefying baronial imposing noble stately dazzling dramatic spectacular striking grand heroic formidable gallant lofty majestic proud brilliant glorious magnificent splendid grandiose signal thundering | unimpressive unimposing
improbable unlikely supposed | probable likely
improper indecent untoward wrong incorrect | proper correct right fitting decent kosher straitlaced victorian
improved built developed landscaped | unimproved dirt scrub
impure polluted dirty dingy muddied muddy | pure clean fresh clear light unclouded fine native plain sheer
impure | pure immaculate white
inboard | outboard portable
inclined leaning tilted tipped diagonal slanted slanting sloping pitched salient sidelong | vertical perpendicular plumb upright unsloped
income | outgo
incoming inward designate elect future next succeeding in influent | outgoing outward effluent out past preceding
incoming | outgoing
indoor | outdoor outside alfresco
indoors | outdoors
induced | spontaneous natural
indulgent decadent sporting luxurious voluptuous gay hard heavy | nonindulgent strict austere stern blue monkish severe
industrial developed | nonindustrial developing underdeveloped
infectious catching transmissible | noninfectious
inferior bad base bum cheap crummy punk bush tawdry coarse common coarsened commercial deplorable miserable woeful wretched less scrawny utility | superior ace crack super topnotch banner select boss brag brilliant superb capital choice prime prize quality excellent splendid ripping greatest sterling superlative outstanding classic premium shining supreme
inferior humble low lowly modest small indifferent outclassed | superior arch condescending patronizing high leading preeminent majestic upper
inferior | superior
inferiority | superiority
infernal | supernal
infield | outfield
inflow | outflow
influential authoritative important potent powerful | uninfluential
informed familiar educated enlightened hip knowing wise knowledgeable privy | uninformed ignorant unwitting innocent naive
infra | supra
inhabited settled haunted occupied peopled populated populous | uninhabited abandoned unoccupied lonely solitary unsettled
inhibited repressed smothered strangled | uninhibited abandoned earthy
injured livid disjointed separated hurt wounded lacerate mangled torn raw | uninjured intact inviolate unhurt unscathed whole
inner inside | outer out outside satellite
inoffensive unoffending | offensive
inoffensive | offensive abhorrent obscene repulsive charnel ghastly disgusting foul loathsome wicked hideous horrid outrageous objectionable obnoxious rank
inoperative down dead | operative effective good operational operating working
inorganic amorphous unstructured artificial mineral | organic integrated structured
inquiring investigative inquisitive searching | uninquiring uninquisitive
insane buggy cracked wacky crazy disturbed mad sick certified idiotic crazed deranged hebephrenic lunatic maniacal maniac maniclike unstable paranoid psychopathic psychotic wild schizophrenic | sane lucid
insatiate insatiable unsatiable | satiate satiated jaded
insecure unsafe precarious shaky | secure assured firm sure
insecure | secure steady tight
insecure | secure unafraid untroubled
insensible asleep numb | sensible sensitive
insensitive callous dead numb dull unaffected | sensitive alive
insensitive dead deadened | sensitive delicate irritable nociceptive
insentient insensate | sentient animate
inshore onshore shoreward | offshore seaward
inside wrong | outside right
inside | outside
insignificant unimportant flimsy fragile slight thin light superficial trivial | significant important momentous earthshaking evidential fundamental profound large monumental remarkable notable operative portentous prodigious
insincere obsequious oily false gilded plausible | sincere cordial dear devout earnest honest genuine true
insoluble indissoluble | soluble
insolvent bankrupt | solvent
institutional institutionalized | noninstitutional
institutionalized institutionalised | noninstitutionalized noninstitutionalised
instructive informative demonstrative illustrative doctrinaire educational explanatory expository interpretative | uninstructive
instrumental | vocal
insubordinate disobedient unruly rebellious | subordinate ruled subject dependent subservient
insubstantial unsubstantial unreal aerial airy ethereal shadowy wraithlike hollow stringy | substantial real material
insufficient deficient low inadequate poor short lean light scant shy | sufficient adequate enough comfortable
insurmountable unsurmountable insuperable unconquerable | surmountable
intangible impalpable | tangible touchable tactile tactual
intangible | tangible real
integrated coordinated unified embedded introjected | nonintegrated unintegrated
integrated mixed | segregated unintegrated isolated separate white
integration | segregation
intellectual rational reflective good serious sophisticated | nonintellectual mindless
intelligence | stupidity
intelligent agile nimble apt clever brainy brilliant bright smart natural born quick ready searching | unintelligent stupid headless
intelligible | unintelligible slurred thick
intended conscious deliberate intentional knowing | unintended uncaused unwitting
intense bad big brutal cold concentrated overwhelming deep exquisite keen extreme utmost fierce vehement violent intensive main palpable profound screaming severe terrible wicked smart strong terrific thick unabated wild | mild gentle soft moderate
intensifying exasperating deepening thickening | moderating weakening
interdepartmental | intradepartmental
interested | uninterested indifferent bored dulled
interesting engrossing fascinating | uninteresting boring dull irksome slow tedious tiresome wearisome earthbound ponderous
intermediate grey gray halfway mediate middle junior sophomore | terminal
international global planetary world worldwide | national nationalistic
interspecies interspecific | intraspecies intraspecific
interstate | intrastate
intolerable unbearable unendurable bitter impossible unacceptable | tolerable tolerant resistant
intolerant rigid strict | tolerant
intoxicated drunk inebriated ripped gone crocked cockeyed loaded plastered stiff tight wet tipsy drunken doped drugged high | sober dry
intractable balking stubborn uncontrollable | tractable manipulable docile
intrusive interfering meddling busy | unintrusive
intrusive | protrusive beetle bulging jutting projected relieved sticking starting
invalid bad false null void | valid binding legal sound legitimate logical
invariable constant invariant unvarying strict | variable uncertain unsettled shifting variant
invertebrate spineless | vertebrate
invisible unseeable concealed hidden infrared ultraviolet unseen | visible seeable ocular visual gross microscopic
inviting tantalizing | uninviting unattractive
involuntary automatic reflex autonomic | voluntary
involuntary nonvoluntary unvoluntary driven forced unconscious unwilling | voluntary willful willing unpaid volunteer
involved active concerned interested entangled engaged implicated | uninvolved unconcerned
invulnerable bombproof defensible impregnable secure strong tight | vulnerable open compromising indefensible threatened
inward inner interior internal secret private | outward external outer
inward | outward
inwardly | outwardly
ionic | nonionic nonpolar
ionized ionised | nonionized nonionised unionized unionised nonionic
irrational blind unreasoning superstitious | rational coherent logical lucid demythologized intelligent reasoning thinking reasonable sane
irreconcilable unreconcilable hostile inconsistent | reconcilable
irregular crooked casual occasional unconventional unlawful strong | regular official prescribed standard stock timed uniform weak
irregular | regular standing
irrelevant tangential extraneous immaterial unsuitable | relevant applicable pertinent
irreligious atheistic pagan ethnic lapsed nonchurchgoing nonobservant | religious churchgoing devout interfaith
irreparable | reparable rectifiable
irresistible resistless overwhelming | resistible
irresolute discouraged unstable | resolute bent determined desperate firm steady stiff unfaltering unshakable unwavering resolved stout undaunted
irresponsible carefree freewheeling idle loose unaccountable unreliable | responsible amenable liable trustworthy
irreversible permanent | reversible
irrevocable irrevokable | revocable revokable reversible
irritate | soothe
isometric | isotonic
issue | recall
joint clannish concerted cooperative conjoined corporate collective | separate apart detached isolated separated discrete distinct unaccompanied
joy | sorrow
joyful | sorrowful anguished tormented tortured bitter weeping grievous wailing wailful lugubrious mournful sad woeful
joyless unsmiling | joyous ecstatic gleeful jubilant gay festive merry jolly jovial
juiceless | juicy lush
junior lowly secondary minor younger | senior elder older major superior
just fitting meet rightful | unjust
keep | lose
kind gracious charitable kindly sympathetic gentle | unkind cutting edged harsh rough unsympathetic
king | queen
known famed famous illustrious notable noted identified legendary proverbial | unknown unexplored
labeled labelled tagged | unlabeled unlabelled untagged
laced tied | unlaced untied
lady | lord
larboard | starboard
large big ample sizable astronomical bigger larger bouffant broad spacious wide bulky colossal prodigious stupendous deep double enormous tremendous cosmic giant epic heroic extensive extended gigantic mammoth great grand huge immense vast banging thumping walloping massive monumental monstrous mountainous oversized plumping rangy super titanic voluminous | small little atomic diminutive petite tiny teensy wee insignificant elfin minute lesser microscopic miniature puny slender slim smaller smallish
largeness | smallness
late advanced ripe posthumous | middle mid
late modern new | middle
lawful observant | unlawful lawless outlaw
lax sagging limp loose slack tensionless | tense taut tight
lax | tense constricted
leaded | unleaded leadless
leaky drafty draughty seeping porous | tight hermetic waterproof snug
lean | rich
least | most
leavened | unleavened unraised
left liberal | right conservative reactionary
left near port | right far starboard
left | right
legalise | outlaw
legalize | outlaw
legato smooth | staccato disconnected abrupt
legato | staccato
legged | legless
lengthen | shorten
less | more
let | prevent
level | raise
lie | sit
lie | stand
lighted lit ablaze afire aflame aflare alight kindled | unlighted unlit
like same | unlike
like similar | unlike
likely apt liable probable promising | unlikely last outside remote
limited minor modest small narrow | unlimited limitless bottomless untrammeled
linear additive | nonlinear
linear | planar flat flattened
linger | rush
linguistic lingual | nonlinguistic
lipless unlipped | lipped
liquid fluid watery | solid concrete dry
little slight small | much some such untold incalculable
livable liveable habitable | unlivable unliveable
live unrecorded | recorded filmed taped
loaded live | unloaded blank
local | national federal
location | studio
long chronic continuing extended lengthy prolonged durable lasting endless eternal interminable lifelong longstanding overnight perennial | short abbreviated shortened brief fleeting fugitive momentary
long elongate elongated extended prolonged far stretch | short abbreviated brief close shortened snub
long | short
longness | shortness
loose baggy sloppy | tight clinched close snug skinny viselike
loosen | stiffen
loosening | tightening
lose | profit
lose | win
loser | winner
lost confiscate forfeit | won
lost cursed damned doomed unredeemed destroyed ruined | saved blessed reclaimed
loud big blaring blasting deafening earsplitting thunderous earthshaking shattering yelled vocal | soft dull muffled muted softened gentle subdued quiet little small low murmuring rustling
loudly | softly
loudness | softness
loving fond affectionate tender amorous romantic attached smitten | unloving cold frigid detached
lowborn base humble lowly common vulgar | noble aristocratic blue gentle august grand lordly titled imperial majestic purple regal royal
lower | raise
lowered down | raised elevated up upraised lifted
lowland | upland highland mountainous
lucky hot | unlucky luckless
major better | minor
major leading star stellar | minor insignificant secondary
major | minor
major | minor nonaged underage
majority | minority
malicious spiteful vindictive leering vicious | unmalicious
malnourished starved starving | nourished full
man | woman
marked scarred | unmarked unasterisked
married joined united wed | unmarried single divorced unwed widowed
masculine | neuter
masochistic | sadistic
matched coordinated matching duplicate twin paired | mismatched incompatible unsuited odd unmated unpaired
mated paired | unmated
maternal | paternal paternalistic
matriarchal | patriarchal
maximal maximum supreme sublime | minimal minimum borderline marginal negligible nominal token tokenish
maximize | minimize
maximum maximal supreme sublime | minimum minimal borderline marginal negligible nominal token tokenish
maximum | minimum
meaningful meaty substantive meaning pregnant significant purposeful | meaningless nonmeaningful empty hollow insignificant mindless nonsense
meaningfulness | meaninglessness
meatless | meaty
mechanical automatic machinelike mechanic mechanistic mechanized | nonmechanical
medical | surgical operative
melodious melodic musical singing sweet lyrical | unmelodious unmelodic unmusical
mendacity | veracity
mental intellectual rational moral psychical psychological | physical animal carnal sensual bodily corporal corporeal somatic material personal physiological
merciful | merciless unmerciful fierce mortal pitiless remorseless ruthless
metallic metal bronze gold golden gilded silver | nonmetallic nonmetal
military martial warlike | unmilitary nonmilitary
mindful aware careful resonant | unmindful forgetful mindless
misused abused used | used employed
mobile | stabile
modern contemporary neo ultramodern | nonmodern antebellum medieval victorian
modified adapted altered restricted qualified | unmodified unrestricted
molar | molecular
mononuclear mononucleate | trinucleate trinuclear trinucleated
monophonic | polyphonic contrapuntal
moonless | moonlit moony
motion | motionlessness
motivated driven impelled | unmotivated
move | stay
moved affected stirred touched sick | unmoved unaffected untouched
moving afoot ahorseback oncoming automotive blown flying aflare kinetic mobile restless writhing | nonmoving unmoving inactive motionless static still fixed set rigid frozen inert sitting
moving animated | still
moving poignant touching haunting stirring | unmoving
multiculturalism | nationalism
multidimensional dimensional flat | unidimensional
multiform | uniform unvarying single
multilateral bilateral joint triangular | unilateral
multiple aggregate double twofold dual treble manifold triple quadruple fourfold tenfold | single lone only sole solitary singular unique
multiply | singly
multivalent | univalent
musical chanted liquid | unmusical nonmusical
musical philharmonic | unmusical nonmusical
nadir | zenith
naive naif childlike simple green gullible innocent | sophisticated worldly intelligent polished refined
naivete | sophistication
narrow bare marginal | wide comfortable
narrow narrowing narrowed slender thin strait | wide broad panoramic deep sweeping
narrow | widen
narrowing | widening
narrowness | wideness
nasty awful dirty filthy lousy hateful mean | nice good pleasant
native aboriginal | nonnative
natural earthy | unnatural violent
natural physical | supernatural ghostlike ghostly spectral spiritual weird uncanny elfin charming magic magical wizard marvelous miraculous metaphysical transcendental talismanic
natural | sharp
nay | yea
necessary essential indispensable needed required | unnecessary unneeded excess extra redundant spare surplus gratuitous needless
necessitate | obviate
negative antagonistic counter perverse | neutral neutralized
negative antagonistic counter perverse | positive optimistic constructive
negative disconfirming | positive confirming
negative | positive
nephew | niece
neurotic psychoneurotic compulsive disturbed hysterical nymphomaniac pathological | unneurotic together
neutral neutralized | positive optimistic constructive
new fresh hot newborn novel refreshing recent revolutionary radical rising untested untried unused virgin young | old antique rusty patched secondhand used yellow
new | worn aged battered eared eroded scoured frayed ragged shabby tattered threadbare
no none zero | some any both several
no | yes
noisily | quietly
noisy blatant clamorous vociferous buzzing clanging clanking thundering whirring | quiet silent still tiptoe
nominal | real
nominative | oblique
nonoperational inactive | operational active fighting effective
nonporous | porous poriferous
nonpregnant | pregnant big expectant gravid great large heavy
nonprofessional amateur recreational unpaid lay | professional paid
nonracial | racial racist
nonradioactive | radioactive hot
nonreciprocal unanswered unrequited | reciprocal mutual bilateral
nonreflective nonreflecting | reflective specular
nonrepetitive | repetitive repetitious
nonrepresentational abstract conventional formal schematic geometric geometrical protogeometric | representational figurative mimetic realistic
nonrepresentative unsymbolic | representative emblematic symbolic
nonreticulate | reticulate reticular crisscross crisscrossed interrelated lacy netlike
nonslippery | slippery slippy slick sliding slipping
nonspatial | spatial spacial
nonspeaking | speaking tongued
nonspecific | specific limited special particular peculiar proper unique
nonstandard bad unacceptable | standard received acceptable classical
nonstandard deficient inferior | standard regular regulation standardized stock
nonstandard | standard authoritative definitive basic casebook
nontaxable exempt | taxable nonexempt ratable
nontechnical untechnical | technical
nonthermal | thermal thermic caloric
nontoxic atoxic | toxic deadly virulent
nontraditional untraditional | traditional classical classic conventional
nonunion open | union closed organized
nonviolent passive peaceful | violent convulsive ferocious fierce furious savage hot lashing lurid tough
nonvolatile nonvolatilizable nonvolatilisable | volatile
normal | paranormal psychical
north northward northerly northern northeast northwest | south southbound southward southern southeast southeastern southwest
northern blue union federal yankee | southern confederate grey gray
northern | southern
nosed | noseless
noticeable broad detectable perceptible discernible evident observable marked pronounced | unnoticeable
noticed detected | unnoticed forgotten neglected unheeded overlooked unseen
numerical mathematical | verbal
objective nonsubjective clinical impersonal neutral | subjective personal prejudiced
obligated obliged indebted supposed | unobligated
oblique bias diagonal | parallel
oblique bias diagonal | perpendicular normal rectangular right
obscurity | prominence
obverse | reverse
obvious apparent evident manifest palpable patent plain unmistakable axiomatic demonstrable frank transparent | unobvious
occupied busy engaged filled | unoccupied free spare
off cancelled | on
off | on connected
official authoritative authorized formal formalized | unofficial drumhead summary informal loose unauthorized wildcat
offshore | onshore
offstage | onstage
often | rarely
old aged elderly older senior ancient senile emeritus grey gray venerable | young immature adolescent teen teenage infantile boyish childlike early girlish schoolgirlish junior little small newborn puppyish tender youngish youthful vernal
oleophilic | oleophobic
open unfastened | shut unopen closed
opposed conflicting | unopposed
optimism | pessimism
optimist | pessimist
optimistic cheerful upbeat rosy sanguineous | pessimistic discouraged disheartened
organized arranged corporate | unorganized unorganised
oriented orientated adjusted bound directed headed homeward minded | unoriented alienated anomic confused lost
original daring freehand fresh new novel germinal | unoriginal commonplace hackneyed stock threadbare timeworn tired trite platitudinous cold stale
orthodox conventional established traditional | unorthodox nonconformist reformed
ostentatious pretentious showy | unostentatious unpretentious unpretending quiet restrained
other different another new opposite otherwise | same aforesaid said identical very
out down | safe
overachievement | underachievement
overestimate | underestimate
overexpose | underexpose
overhand overhanded overarm | underhand underhanded underarm
overhead | subsurface belowground underground submarine undersea underwater
overhead | surface aboveground
overshoot | undershoot
overstate | understate
overstatement | understatement
owned | unowned ownerless
paid remunerative mercenary square | unpaid complimentary free gratuitous outstanding owing
pain | pleasure
painful aching excruciating torturing biting bitter poignant wrenching sensitive sore raw tender | painless
painfully | painlessly
painted finished stained whitewashed | unpainted bare unstained
parallel | perpendicular normal rectangular right
pardonable minor | unpardonable deadly mortal inexcusable
particular | universal
partly | wholly
passing pass | running
passionate ablaze aflame aroused ardent fervent fiery impassioned fanatic lusty wild | passionless platonic unimpassioned
past ago ancient bygone gone knightly medieval early former other old onetime sometime late previous historical last recent prehistoric then | present existing immediate instant
pastness | presentness
patriotic loyal nationalistic | unpatriotic disloyal
patterned brindle dappled mottled dotted flecked speckled floral laced marbleized moire patched slashed streaked striped veined | plain unpatterned
peace | war
peaceful peaceable pacific | unpeaceful belligerent militant warlike stormy
penalty | reward
perceptive acute discriminating incisive keen knifelike penetrating sharp discerning observant subtle understanding | unperceptive unperceiving blank blind unseeing
permanently | temporarily
permissive | preventive preventative blockading clogging deterrent frustrating
perplexed puzzled baffled befuddled bewildered confused lost questioning | unperplexed
planned contrived predetermined | unplanned casual chance unpremeditated
planted naturalized | unplanted
playful devilish elfin arch implike mischievous puckish wicked kittenish mocking teasing | unplayful serious sober
pleasant beautiful enjoyable grateful idyllic pleasing | unpleasant acid bitter blistering virulent grim embarrassing harsh rough hot painful sore sharp tart ungrateful unhappy
plowed ploughed tilled | unplowed unploughed unbroken fallow
plural dual | singular
plural | singular
pointed acute sharp fusiform nibbed peaked | pointless unpointed blunt
polished bright shining shiny finished | unpolished raw rough
poor broke bust pinched | rich flush loaded wealthy substantial comfortable easy prosperous
poor mean | rich gilded grand luxurious opulent sumptuous lush lavish plush
poor | rich
popular fashionable favorite hot | unpopular
porosity | solidity
posteriority | priority
postwar | prewar
poverty | wealth
power | powerlessness
powerful mighty muscular potent strong ruling | powerless feeble nerveless helpless weak
powerfulness | powerlessness
precede | succeed
precedented | unprecedented new
preceding above foregoing introductory precedent preparatory preparative previous old | succeeding consecutive ensuing following next
precocious advanced | retarded backward imbecile idiotic simple
predictable foreseeable inevitable | unpredictable occasional
prefix | suffix
prejudiced discriminatory loaded racist | unprejudiced impartial
premeditated planned | unpremeditated
preparation | resolution
prepared braced equipped precooked processed ready spread up | unprepared impromptu
pretentious arty pompous portentous grandiose inflated | unpretentious honest modest
primarily | secondarily
primary capital direct firsthand original particular special | secondary alternate alternative substitute auxiliary supplemental supplementary indirect secondhand standby utility vicarious
private clannish snobbish secluded close confidential secret offstage backstage privy | public national open semipublic unrestricted
privately | publicly
privileged sweetheart | underprivileged
processed polished | unprocessed natural raw rude streaming
productive arable fecund fertile prolific rich | unproductive fruitless futile vain dry nonproductive
profane secular lay | sacred divine ineffable unspeakable inspirational inviolate numinous religious spiritual reverend sublime taboo
professional | unprofessional amateur
profitable fat juicy gainful paid economic moneymaking remunerative | unprofitable dead idle lean marginal
profound deep thoughtful | superficial apparent seeming neat slick looking sounding shallow
profundity | superficiality
progress | regress
progressive advanced modern forward | regressive retrogressive
progressive | regressive
prophetic prophetical apocalyptic mantic fateful foreboding portentous premonitory predictive | unprophetic
propitious golden favorable lucky prosperous gracious | unpropitious ill ominous thunderous
prospective likely potential future | retrospective
protected fortified shielded snug | unprotected exposed open naked unshielded
protective contraceptive custodial evasive overprotective protecting restrictive | unprotective
proved proven established tested | unproved unproven
provocative challenging charged inflammatory rousing | unprovocative unprovoking
proximate immediate | ultimate crowning eventual final last net supreme
publicized publicised advertised published | suppressed unreleased
pull | push
punctuality | tardiness
punitive punitory | rehabilitative
purge | rehabilitate
purposeful businesslike earnest | purposeless afloat aimless rudderless desultory
qualified conditional limited modified | unqualified flat unconditional clean clear cool outright unlimited
qualified | unqualified quack
qualitative soft | quantitative numerical valued
quantitative | syllabic
questionable alleged supposed apocryphal doubtful dubious equivocal funny suspect suspicious | unquestionable indubitable mathematical unimpeachable
quickly | slowly
quiet quiescent | unquiet disruptive riotous troubled tumultuous turbulent squalling
ready fit primed set prompt ripe waiting | unready
real existent actual factual documentary objective historical | unreal dreamed pictured fabled legendary fictional fabulous mythic mythological fanciful imaginary fantastic illusionary illusory pretend
real proper true | unreal deceptive dreamlike phantom
realistic earthy practical pragmatic graphic lifelike pictorial vivid living veridical real virtual | unrealistic false fantastic wild
reasonable sensible commonsense healthy intelligent levelheaded sound tenable | unreasonable indefensible untenable mindless senseless undue unwarranted
reassure | worry
reassuring comforting consoling | unreassuring worrisome
receptive open hospitable | unreceptive closed unsympathetic
recoverable | unrecoverable irrecoverable lost
refined civilized cultured polite mincing suave delicate gentlemanly ladylike | unrefined neanderthal coarse common vulgar rude low robust rough
refined processed | unrefined unprocessed crude
refresh | tire
related affiliated attached connected cognate correlate correlated corresponding | unrelated misrelated
related akin cognate allied descendant descendent maternal kindred | unrelated
relax | tense
relaxed | tense aroused taut edgy jumpy restive electric isotonic nervous strained wired
reliable dependable certain sure tested | unreliable undependable erratic uncertain
religious | secular
repentant penitent remorseful | unrepentant impenitent unremorseful
reproducible consistent duplicable | unreproducible irreproducible
resentful bitter | unresentful
resist | surrender
respectable decent nice presentable solid | unrespectable
responsive answering | unresponsive
rested fresh refreshed | tired beat dead weary bleary bored careworn drawn haggard worn exhausted fatigued gone jaded wearied ragged
restful reposeful relaxing | restless uneasy
restrained close subdued | unrestrained excessive extravagant exuberant freewheeling unbuttoned
restricted limited closed | unrestricted discretionary open
restrictive confining constraining limiting restricting inhibitory repressive regulatory | unrestrictive
retail | wholesale
retentive recollective long tenacious | unretentive forgetful short
rhythmical rhythmic jazzy swingy chantlike singsong throbbing | unrhythmical unrhythmic
ride | walk
right correct accurate exact precise straight | wrong incorrect erroneous false mistaken
right correct | wrong
right ethical honorable | wrong criminal deplorable reprehensible vicious base immoral misguided mistaken
right | wrong
right | wrongly
righteous good just upright sound | unrighteous sinful unholy wicked
rightness | wrongness
rimless | rimmed
rise | set
rotor | stator
rough ciliate scalloped jagged fringed lacerate | smooth entire undulate
rough rocky bumpy jolty jolting jumpy | smooth
rough unsmooth scratchy alligatored cracked broken rugged craggy mountainous crushed tweedy lined rocky shaggy textured | smooth fast glassy unlined streamlined aerodynamic flowing velvet velvety
roughen | smooth
roughness | smoothness
round circular global spherical | square squared
running jetting | standing dead stagnant slack still
running | standing
rural agricultural farming rustic bucolic pastoral | urban urbanized
rusted rusty | rustless
salable saleable marketable | unsalable unsaleable
sarcastic barbed biting black grim corrosive sardonic satirical satiric | unsarcastic
satisfactory adequate fine ok okay cool comforting cheering passing right | unsatisfactory disappointing off unacceptable
saturated concentrated | unsaturated
saturated pure intense vivid | unsaturated dull
savory savoury | unsavory unsavoury offensive
scented | scentless
scheduled regular | unscheduled extra special forced
scholarly academic pedantic studious erudite learned | unscholarly
scientific technological | unscientific
scrupulous religious | unscrupulous
seated sitting | standing
sedate | stimulate
seductive beguiling teasing | unseductive
selected elect elite | unselected
sensational lurid shocking yellow screaming | unsensational
separation | union
serviceable durable functional usable useable operational | unserviceable inoperable
servile obsequious subservient submissive | unservile unsubmissive
settled accomplished established appointed prescribed determined dictated set firm | unsettled doubtful tentative open
settled based located set situated | unsettled aimless floating vagabond erratic planetary wandering mobile
sexy aroused erotic titillating blue juicy racy hot intimate sexual luscious voluptuous lush lewd leering prurient salacious adult provocative | unsexy
shaded murky shadowed shadowy | unshaded
shapely stacked voluptuous modeled sculptural sculptured | unshapely chunky deformed malformed nodular shapeless
shared common mutual joint | unshared exclusive sole individual single
sharpen | soften
sharpness | softness
shaven shaved | unshaven unshaved bearded bewhiskered whiskered bestubbled mustached
shod shodden shoed booted ironshod slippered | unshod unshoed barefoot
short little chunky squat compact thick | tall lanky rangy leggy long stately
shortness | tallness
shout | whisper
shrink | stretch
side broadside sidelong | top crowning uppermost upper
silence | sound
sink | source
sit | stand
sized size | unsized
skilled accomplished complete adept expert good practiced proficient skillful consummate masterly virtuoso delicate hot mean technical | unskilled clumsy fumbling incompetent crude rough hopeless humble menial lowly rusty semiskilled weak
sleep | wake
sleepiness | wakefulness
sleeping | waking
smart astute sharp shrewd cagey clever | stupid foolish thick dense dim dull dumb slow lumpish unthinking senseless weak
social cultural ethnic gregarious interpersonal | unsocial alone lone lonely solitary recluse
soled | soleless
solved resolved | unsolved unresolved
sonic transonic | supersonic
sound dependable good safe secure healthy solid stable | unsound bad risky speculative long wildcat
sound solid strong substantial | unsound rotten
sour astringent acid tart | sweet syrupy
sour | sweeten
spaced leaded | unspaced
sparkling effervescent | still noneffervescent
specialized specialised differentiated special | unspecialized unspecialised generalized
specified mere nominal specific | unspecified
spineless | spinous spiny
spirited boisterous dashing gallant ebullient exuberant pert lively racy snappy whipping sprightly vibrant vivacious | spiritless bloodless listless thin
spoken expressed oral unwritten verbal | written engrossed graphic graphical handwritten inscribed longhand
stable firm steady lasting stabilized | unstable cranky tender explosive volatile rickety shaky wobbly rocky seismic tipsy tottering
stand | yield
start | stop
statesmanlike statesmanly | unstatesmanlike
steady dependable even regular firm level unwavering steadied sure | unsteady jerking convulsive spasmodic faltering shaky shivering trembling quavering shifting shuddering tottering uneven wobbling
stemless stemmed | stemmed
stifle | stimulate
stimulating challenging exciting salty rousing stirring thrilling | unstimulating unexciting bland flat dry
stratified bedded | unstratified
strength | weakness
strengthen | weaken
strengthening | weakening
stressed accented emphatic masculine | unstressed feminine light weak
strong beardown hefty muscular powerful sinewy bullnecked fortified hard severe ironlike robust sound stiff vehement virile | weak anemic faint feeble flimsy insubstantial spineless pale pallid wan sick puny vulnerable weakened limp
strongly | weakly
structured | unstructured ambiguous amorphous
subhuman | superhuman divine godlike herculean powerful
subsonic | supersonic
subsurface belowground underground submarine undersea underwater | surface aboveground
successful prosperous roaring thriving in made productive winning | unsuccessful attempted disappointed discomfited frustrated ruined undone hitless out scoreless winless
succumb | survive
summery | vernal
summery | wintry wintery
supportive accessory adjunct auxiliary supporting | unsupportive contradictory
sure certain convinced positive confident | unsure uncertain incertain doubtful dubious
surprised amazed astonished stunned dumfounded openmouthed startled | unsurprised
surprising amazing astonishing startling stunning | unsurprising
susceptible amenable capable open subject liable predisposed vulnerable | unsusceptible insusceptible resistant incapable unresponsive
sworn bound | unsworn
sympathetic appealing likeable likable | unsympathetic unappealing unlikeable unlikable
tame subdued | wild chaotic disorderly excited frantic mad frenzied manic
tame tamed broken docile gentle domestic | wild untamed savage unbroken
tameness | wildness
tangled foul fouled intermeshed entangled knotty matted | untangled
tasteful aesthetic esthetic artistic unpretentious | tasteless barbaric brassy cheap flash flashy gaudy loud tawdry camp indelicate ostentatious
tender crisp | tough rubbery leathered sinewy stringy
tender protective sentimental | tough
tender untoughened delicate soft | tough toughened calloused callous thickened hardened
theatrical melodramatic showy | untheatrical
thick clogged clotted coagulate creamy dense heavy stringy syrupy thickened | thin rare rarified
thick deep fat heavy quilted thickened | thin bladed capillary compressed flat depressed gossamer sheer transparent fine light hyperfine papery slender
thicken | thin
thickly | thinly
thickness | thinness
thoughtful lost preoccupied brooding contemplative meditative musing pensive reflective | thoughtless unreflective unthinking
thoughtfully | thoughtlessly
thrifty economical saving | wasteful extravagant uneconomical
tied fastened knotted | untied unfastened
toned | toneless
tongued | tongueless
topless | topped
touched brushed | untouched
traceable trackable | untraceable
trained disciplined drilled | untrained primitive naive
traveled | untraveled untravelled
treated activated aerated burnt doped | untreated raw
treated bandaged bound dosed dressed | untreated
troubled annoyed harassed pestered anxious nervous uneasy careful clouded distressed disturbed upset worried tormented haunted stressed struggling suffering | untroubled carefree clear unconcerned unmolested
trustworthy trusty authentic reliable responsible dependable honest true sure trusted | untrustworthy untrusty devious slippery
truthful true honest | untruthful mendacious
tuneful melodious | tuneless untuneful unmelodious
turned inverted overturned upset rotated | unturned
understood taken | ununderstood undigested
unusual different extraordinary odd peculiar unique | usual customary habitual chronic regular
unvaried unvarying | varied miscellaneous variegated varying variable various
unventilated airless close stuffy | ventilated airy
unvoiced voiceless surd hard | voiced sonant soft
unwanted discarded outcast unclaimed uninvited unwelcome | wanted craved desired hot sought
unwary gullible | wary shy
unwelcome uninvited | welcome
unwholesome unhealthy insubstantial loathsome offensive vile rich | wholesome nutrient nutritive healthy salubrious hearty solid square substantial organic
unwilling reluctant | willing inclined prepared glad happy ready
unwomanly | womanly feminine
unwooded treeless | wooded brushy overgrown timbered
unworldly monastic spiritual | worldly secular temporal economic material mercenary mundane terrestrial
unworthy unmeritorious | worthy commendable creditable deserving worth model meritorious sacred valued precious valuable worthwhile
unwrinkled wrinkleless | wrinkled wrinkly
unwritten | written statute
useful utile handy serviceable useable usable utilitarian | useless futile unavailing meaningless
usefully | uselessly
usefulness | uselessness
valuable invaluable priceless precious rich semiprecious worth | worthless sorry negligible senseless wasted valueless
vernal | wintry wintery
virtuous impeccable innocent | wicked evil vicious heavy sinful ungodly villainous
wane | wax
waning | waxing
wired connected | wireless
worth | worthlessness
`;
