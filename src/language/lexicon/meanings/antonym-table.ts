/**
 * Stems of words that mean the opposite of each other, a line a pair of meanings: either side of the bar.
 * Made by bench/lexicon.ts from WordNet 3.1, Copyright 2011 by Princeton University, whose license lets
 * anybody use, copy, modify and distribute it where this notice stands: THIS SOFTWARE AND DATABASE IS
 * PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED
 * (https://wordnet.princeton.edu/license-and-commercial-use).
 */
export const ANTONYM_TABLE = `
abnorm except | normal
abnorm unnatur aberr deviant deviat anomal atyp irregular defect vicari | normal averag mean median modal natur regular typic
abnorm | normal
abolish | establish
abor | oral buccal
abov | below
abrupt | gradual
absenc | presenc
absent away | present attend exist here ubiquit
absolut direct implicit infinit live | relat compar
absolv | blame
absorb | emit
abstain | consum
abstract conceptu ideal | concret object real tangibl
abstract | concret
abund abound ampl plenti rich volumin easi exuber lush profus riotous thick long rampant rank | scarc rare tight
abund | scarciti
abus maltreat mistreat batter | unabus
acceler | deceler
accentu | quantit
accept unimpeach | unaccept objection
accept | refus
accept | reject
accident | deliber
accompani attend | unaccompani solo
accompani | unaccompani alon lone solitari isol strand
accur close faith straight true right | inaccur away outsid incorrect wrong unfaith wide
achiev | loser
acid | alkalin
acid | alkalin alkal basic
acquaint | stranger
acquit | convict
acquitt | convict
act | refrain
activ about acrobat athlet gymnast agil nimbl quick hot overact | inact dormant hypoact inert sluggish torpid sedentari
activ aliv live | extinct dead
activ brisk bustl busi go open | inact dark dead dull slow sluggish idl unus
activ dynam | stativ
activ progress | inact flat indol latent quiescent
activ | dormant inact quiescent
activ | inact off retir
activ | inact quiescent
activ | passiv
activ | passiv inact supin
activ | quiet
actual exist effect | potenti possibl latent
acut | chronic
acut | obtus
adapt convert elast flexibl pliant univers variabl | unadapt inflex rigid
add | subtract
addict depend hook | unaddict clean
addit cumul extra supplementari supplement | subtract
addit | subtract
adequ equal capabl compet | inadequ unequ defici lack incap incompet
adhes adher coher cohes gummi pasti sticki resini tarri | nonadhes
adject procedur | substant essenti
adjust weight | unadjust
adjust | maladjust unadjust
admiss allow | inadmiss
admit | deni
admit | exclud
admit | reject
adopt foster | biolog natur
adopt | nativ
adroit clean neat clever coordin dexter dextrous handi | maladroit handless inept
adroit | maladroit
adult | juvenil
advanc | back
advanc | reced
advanc | retreat
advantag favor favour benefici good posit preferenti | disadvantag unfavor unfavour negat
adventur adventuresom audaci dare sport swagger | unadventur safe
advis good well | inadvis unadvis
aerob aerophil | anaerob anaerobiot
aerob | anaerob
aesthet esthet artist sensuous | inaesthet unaesthet
aestiv | hibern
affect smitten strike subject take | unaffect superior unimpress untouch
affect unnatur strain artifici contriv stilt forc | unaffect lifelik natur unselfconsci unstilt
affer recept sensori | effer motori motor corticofug
affin | consanguin
affirm affirmatori | negat
affirm | negat
affirm | revers
affix glu past mount | unaffix loos
afloat float | aground
afraid aghast dismay shock alarm fear frighten scare horrifi hunt hydrophob panick terrifi numb | unafraid fearless
aft after | fore foremost
aft | fore
age | rejuven
age | young
aggrad | degrad
aggress battl competit milit hostil rough trucul | unaggress nonaggress
agit arous emot excit distraught jolt shake feverish hectic frantic frenzi hyster | unagit
agit churn roil turbul jolt ruffl seeth | unagit
agit | calm
agonist | antagonist
ahead | back
ahistor | histor
alert watch wake fli | unalert unwatch unvigil
align | skew
alik similar like | unalik dissimilar
aliqu | aliquot
aliv live viabl vital | dead asleep deceas go bloodless breathless inanim pulseless cold deathlik death doom fall late lifeless murder slain
alkalin alkal basic | amphoter amphiprot
all each everi | no none zero
all each everi | some ani both sever
allow | deni
alter adjust chang revis | unalt unchang unmov
alter | unalter inalter incur final last
altern | direct
altern | opposit pair
altruism | egoism
amateur | profession
ambigu enigmat uncertain | unambigu
ambiti aspir compuls determin drive | unambiti ambitionless
amend revis | unamend
ametabol | metabol
amic friend | hostil aggress belliger antagonist bitter dirti ill oppon oppos
amphibi | terrestri onshor
ampl full good generous wide | meager meagr stingi scrimpi bare scanti spare miser
ampli | meager
anal | oral
analog | heterolog
analog | homolog
analogu analog linear | digit
analysi | synthesi
analyt uninflect | synthet
analyt | synthet
analyz | synthes
ancestor | descend
androgyn | femal
androgyn | male stamin
anglican | nonconformist
anglophilia | anglophobia
angri enrag furious madden black mad sore indign incens outrag livid wrath | unangri
angular angul rectangular triangular | round cylindr oval ellipsoid
anhydr | hydrous hydrat
anim aliv spirit live vital | unanim lifeless wan
anim | inanim nonliv
anion | cation
anisotrop | isotrop ident
annual | biennial
annual | perenni
anod | cathod
anonym nameless unknown | onym binomi
answer | question
antagonist incompat | synergist interact
antagonist | conciliatori concili pacif soft
antagonist | synergist
antapex | apex
anteced anterior prior preexist | subsequ attend consequ incident result later posterior
anterior frontal | posterior back hinder
anti | pro
antimagnet | magnet magnetis
antisept cleans clean | septic infect dirti pussi infecti
antonym contradictori contrari incompat convers | synonym similar
antonym | synonym
aperiod nonperiod | period daili week annual
apoge | perige
apologet excusatori defens | unapologet
appeal attract | unapp unattract
applaud | boo
appli forens practic | theoret abstract academ pure
appreci | depreci
approb | reprob
appropri pat proper right | inappropri wrong
aquat marin underwat | terrestri onshor
aqueous sedimentari | igneous erupt
arbitrari absolut discretionari | nonarbitrari unarbitrari prescrib
argument quarrelsom | unargu
arian | athanasian
arm barb prick | unarm spineless
arm equip | unarm clean
arm | armless
armor armour scale | unarmor unarmour
arrang order lay set | disarrang disturb misplac
arriv | leav
articul eloqu silver | inarticul unarticul dumb mute silent incoher unspoken
artifici unreal arrang bleach color cardboard synthet styliz ersatz substitut fake fals imit simul near paint | natur
artifici | natur
ascend rise up upward | descend downhil down downward drizzl fall
ascend | descend
ascent | descent
asexu nonsexu neuter | sexual intim
asham embarrass guilti | unasham audaci brassi brazen insol
asleep dormant torpid drowsi sleepi somnol | awak up awaken wake
assent | dissent
assert cocki emphat forc | unassert nonassert
asset | liabil
assign appoint | unassign
assimil | dissimil
assist aid | unassist nake
associ | dissoci
asymmetr | symmetr
asymmetr | symmetr bilater even regular radial radiat trigon
asymmetri | symmetri
asynchron serial | synchron coexist concurr cooccur simultan contemporari parallel
asynchron | synchron
aton unkey | tonal polyton tone
atrophi wast diminish | hypertrophi enlarg
attach commit betroth intend involv | unattach uncommit
attach | detach
attach | detach separ
attack | defend
attend | miss
attent captiv absorb engross intent wrap observ | inattent absent absentmind dreami drowsi yawn forget oblivi
attract captiv fascin magnet cute fetch win showi spellbind irresist | unattract home plain
attract | repel
attract | repuls
attribut due traceabl | unattribut unascrib
atyp untyp | typic emblemat repres regular verit true classic
atyp | typic
audibl hearabl sound | inaud unhear silent superson ultrason
augment | diminut
aunt | uncl
author authoris licens approv canon glorifi | unauthor unauthoris
automat smart | manual
autumn | vernal
autumn | wintri winteri
avail easi obtain visibl open readi | unavail go unobtain unprocur
avascular | vascular
avirul | virul dead
avoid | confront
awaken arous | unawaken
awar cogniz cognis alert aliv awak conscious sensibl | unawar incogniz oblivi unconsci
away | home
awe awestruck awestricken | unaw
awkward clumsi ungain strain wooden | grace eleg fluid liquid smooth lith sinuous
back rear rearward | front advanc foremost frontal
back | front
back | veer
background | foreground
backward bash | forward brash fresh impud smart wise
backward convers invers revers rearward regard | forward headlong
backward | forward
bad abomin aw dread pain terribl unspeak deplor distress piti sad sorri fear fright hard tough hopeless horrid lousi rotten stink ill incompet negat pretti rubber sever unsuit | good bulli crack great keen neat swell old hot satisfactori accept decent solid superb
bad bottom last | good champion prizewin first foremost optimum optim
bad worsen | good
bad | good
bad | good amend improv
bad | well
balanc counterbalanc harmoni proportion symmetr pois stabl | unbalanc imbalanc
bare bald nake | cover bead cloth drape wrap crust dabbl splash splatter drench muffl plaster overgrown smother thickspread tile white
basic base elementari element primari fundament rudimentari under grassroot radic | incident incid peripher secondari
bear support | nonbear
bear | bull
bear | interest
beauti fair exquisit handsom glorious resplend splendid gorgeous love picturesqu pretti scenic stun | ugli disfigur grotesqu monstrous hideous repuls unlov unpicturesqu
beauti | ugli
beautifi | uglifi
begin | end
begin | middl
begrudg | wish
bend | straighten
benign kind | malign
benign | malign
beseech plead implor | imper insist instant peremptori desper press urgent shrill
biennial | perenni
big larg ampl sizabl astronom bigger larger bouffant broad spacious wide bulki coloss prodigi stupend deep doubl enorm tremend cosmic giant epic heroic extens extend gigant mammoth great grand huge immens vast bang thump wallop massiv monument monstrous mountain overs plump rangi super titan volumin | littl small atom diminut petit tini teensi wee insignific elfin minut lesser microscop miniatur puni slender slim smaller smallish
big | small
binaur biaural stereophon stereo | monaur monophon
bind conjug | free liber
bind enchain shackl tie wire | unbound unfett
bind paperback | unbound
binucl binuclear | mononuclear mononucl
birth | death
bisexu | homosexu gay queer
bival doubl | unival
black color negro | white
black | white
blacken | whiten
bless blest fortun golden | curs curst blame bless damn darn goddam goddamn infern
bless | curs
blind unsight blindfold unse | sight
blond fair sandi redhead | brunet brunett bronz suntan tan brown dark duski swart swarthi grizzl
bloodi bloodstain gori bloodsuck bloodthirsti crimson red violent homicid sanguin | bloodless
blur | focus
boil | freez
bold audaci brave dauntless fearless hardi embolden foolhardi reckless heroic overvali | timid bash fear mousi
bold | timid
boneless | boni boney bone
borrow | lend
borrow | lender
bottom inferior | side broadsid sidelong
bottom inferior | top crown uppermost upper
bottom | bottomless
bottom | top
bounc | clear
boy | girl
boycott | patron
boycott | patronis
brave courag desper heroic gallant game gritti spirit undaunt valiant | coward fear chicken yellow craven faint timid
brave | timid
break dot | unbroken solid uninterrupt
break unkept | unbroken keep
break | keep
break | make
break | repair
breakabl brittl friabl short delic fragil frail splinteri | unbreak
breath eupneic eupnoeic | breathless dyspneic dyspnoeic dyspneal dyspnoeal smother suffoc blow
bright gleam lumin glint glitter beadi beam radiant blaze dazzl glare brilliant ardent glisten shini shine opalesc lurid slick silver silveri twinkl | dull flat mat soft subdu
bright | dull
brighten | darken
broad | narrowli
brother brotherlik fratern | sister sisterlik soror
brother | sister
burden laden | unburden
busi toil engag occupi | idl indol lazi
button fasten | unbutton unfasten
buy | sell
caduc shed | persist last
calcul | incalcul countless infinit innumer multitudin myriad unnumb
calm placid quiet still tranquil smooth settl | stormi angri furious wild surg blusteri boister fierc rough windi dirti
capabl abl confid | incap unabl
capit | social
capitalist competit individualist | socialist collect
captor | liber
cardin zero one two three four five six seven eight nine ten eleven twelv dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenti thirti forti twoscor fifti sixti seventi eighti nineti hundr cc thousand million billion | ordin zero first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fiftieth
care certain sure close conscienti detail elabor minut narrow particular protect studious thorough | careless casual cursori pass perfunctori superfici sloppi heedless reckless
care | careless
carv carven engrav inscrib sculptur | uncarv
cash | credit
caulin | radic basal
causat causal contribut contributori fast motiv motor respons | noncaus
cautious cagey ginger restrain | incauti impetu
center | leav liber
center | right conserv reactionari
central center halfway middl midway focal median nuclear | peripher margin
central centralis | decentr decentralis suburban
central | margin
central | peripher
centralis | decentr
cerebr intellectu | emot
certain definit sure | uncertain indefinit
certain sure bind doom | uncertain conting
certain sure convinc posit confid | uncertain unsur incertain doubt dubious
chang transform vari | unchang same
chang | stay
changeabl chang distort errat mercuri quicksilv fluid unstabl mobil revers volatil | unchang unalter confirm fix freez static stabl
characterist diagnost symptomat distinct typic peculiar | uncharacterist
charg hot live negat posit polar | uncharg neutral dead
charit philanthrop | uncharit
cheap inexpens | expens cost dear overpr
cheer beam glad smile blith lightheart buoyant perki cheeri gay sunni chipper jaunti | depress cheerless uncheer blue dark dingi gloomi grim sorri drab dreari somber melancholi
cheer | cheerless
cheer | complain
child | parent
civil civilis advanc human | noncivil noncivilis barbarian barbar savag wild preliter primit
civil polit | uncivil rude
civil | sider
civilian civil | militari martial combat
civilian | serviceman
claim | forfeit
clarifi | obfusc
clariti | obscur
clariti | opac
classic | nonclass modern popular pop
classic | romantic
classicist | romanticist
classifi categor | unclassifi
classifi confidenti restrict secret sensit | unclassifi unrestrict
clean fresh unus immacul spic spotless unstain wash | dirti soil unclean bedraggl foul dingi grimi black buggi filthi nasti sordid greasi oili lousi muddi sooti
clean kosher | unclean impur
clean uncontamin | dirti contamin
clean unobjection antisept | dirti bawdi blasphem blue profan filthi foul nasti lewd obscen salaci
clean | dirti
clear broad distinct lucid unmistak vivid | unclear amorph blur cloud confus perplex puzzl obscur vagu
clear improv | unclear unimprov
clear lucid transpar hyalin liquid transluc uncloud unfrost | opaqu cloudi muddi murki solid
clear uncloud fair | cloudi hazi misti cloud overcast dull leaden heavi lower sullen threaten
clearhead clear uncloud | confus addlebrain muddlehead befuddl woolli cloud daze stun stupid silli
clergi | laiti
clergyman | layman
clockwis | counterclockwis
clockwis | counterclockwis anticlockwis contraclockwis
close adjac next approxim immin impend contigu immedi surround envelop snuggl proxim walk | distant deep extrem yonder
close approxim near boon thick confidenti cozi dear good familiar intim | distant remot faraway
close conclud final last termin | open begin first inaugur initi maiden introductori start
close draw | open yawn
close shut compress tight | open agap gape wide yawn
close | open
cloth clad attir dress garb cassock coat cowl gown pettico suit tuxedo uniform | uncloth bare nake nude raw bottomless expos
coars harsh granular gritti loos open | fine close tight powder powderi pulver small
coars | fine
coastal | inland interior landlock
coat glaze oili | uncoat
coher consist logic order | incoher confus disjoint disord garbl scatter fuzzi
cold arctic frigid ici polar bleak cut raw chilli crisp snappi refriger shiveri unheat | hot blister warm fervent fieri heat overh scorch sizzl sultri swelter thermal tropic white
cold frigid freez ici wintri | hot fieri heat sizzl sensual sultri
cold | hot
collect agglomer aggreg mass | distribut alloc diffus
color colour ablaz bright brilliant vivid shoot deep rich fluoresc shrill vibrant | colorless colourless ashen blanch bloodless livid white bleach fade drab sober somber dull lurid pale pallid wan pasti pastelik waxen waxlik
color colour brave gay flashi gaudi jazzi showi noisi picturesqu | colorless colourless neutral pale pallid
color colour crimson red flush bay black blacken liver monochrom paint trichrom tricolor | uncolor uncolour
color | colorless
column columnlik | noncolumn uncolumn
combin occlud sorb one | uncombin
come | go
comedi | tragedi
comfort comfi cozi snug easi home | uncomfort bad tough irrit pain miser wretch uneasi warm
comfort | uncomfort awkward uneasi
commensur proportion | incommensur disproportion
commerci mercenari moneymak technic | noncommerci
commit swear | uncommit float
common averag ordinari democrat popular frequent general grassroot standard | uncommon except particular special rare unusu
common communal public | individu singl idiosyncrat individualist respect sever various singular
common | individu
communic communicatori talkat express gesticul nonverb sign herald narrat outspoken vocal verbal | uncommun incommun close expressionless mum silent
communic | excommun
compact heavi consolid impact pack tight | loos light shift
compar | incompar uncompar one alon uniqu unparallel
compat harmoni | incompat antagonist contradictori
compet abl capabl effect effici workmanlik | incompet inept
compet | incompet unqualifi
competit competitori match | noncompetit cooper
competit | cooper
complet absolut downright rank sheer accomplish all blank utter clean dead exhaust thorough thoroughgo full total good hearti sound | incomplet uncomplet break half partial rudimentari
complex involv knotti tangl tortuous coloni compound complic composit interlock interwoven intric thicken | simpl simplex simplist
complex | simplic
compliant amen lamblik | defiant noncompli resist
complic | simplifi
complimentari | uncomplimentari deprec deprecatori supercili
compos calm tranquil pois cool nerveless | discompos abash embarrass blush disconcert unstrung
compound cleft conjug part radiat | simpl unsubdivid deltoid linear elong
comprehens blanket broad extens wide general univers worldwid larg super umbrella | noncomprehens incomprehens limit
comprehens comprehend approach intellig understand | incomprehens uncomprehens dark obscur enigmat puzzl lose opaqu
compromis conciliatori flexibl yield | uncompromis sturdi inflex
con | pro
concav | convex bulg
conceal bushwhack dark furtiv sneak stealthi hide obscur secret | unconc blatant blaze conspicu
conceal | reveal suggest scanti
conceit | humil
concentr homocentr coaxial | eccentr nonconcentr
concentr thick singl exclus | distribut break diffus dispers spread divid share widespread ration scatter separ space spars thin splash
concentr | dilut
concentr | distribut
concentr | eccentr
concern afraid haunt obsess preoccupi | unconcern blith casual nonchal detach uninvolv indiffer
concis brief compact summari crisp ters cryptic pithi telegraph | prolix diffus tedious windi verbal redund
conclus definit determin | inconclus equivoc indetermin
condit conting depend qualifi provision tentat | uncondit blunt crude stark
conductor | insul
confid assur overconfid posit reassur | diffid shi timid unsur
confid | diffid
confin | free
confirm offici | unconfirm unoffici
conform | deviat
conformist | nonconformist unconformist
connect adjac contigu join engag | unconnect apart isol obscur detach separ unattach
conquer | unconquer impregn insuper insurmount invinc
conscious sentient | unconsci cold innoc senseless out stun subconsci
consecr | desecr
conserv traditionalist | liber neoliber progress social
conserv | liber
conserv | wast
consider appreci healthi hefti respect sizabl signific substanti | inconsider
consider thought | inconsider thoughtless unthink
consist conson concord pursuant | inconsist conflict contradictori incompat uneven scratchi
conson | vowel
consonant | vocal
conspicu big larg promin bold glare gross rank featur mark outstand salient spectacular strike | inconspicu invis obscur
constant staunch | inconst fals untru volatil
constrict narrow pinch | unconstrict open
construct creativ format shape plastic inferenti structur | destruct annihil devast wither blast ruinous corros crush damag negat wast
consumm complet | unconsumm
consumpt | generat product
contempt abject low miser mean pathet pitiabl piti | estim admir
content satisfi smug | discont rebelli dissatisfi restless
continent | intercontinent worldwid
continu insist repetit run perenni recurr repeat persist relentless | sporad spasmod intermitt period occasion irregular unpredict isol stray
continu uninterrupt ceaseless constant perpetu dog endless straight consecut | discontinu noncontinu
contract | expand
contract | expans
contraind | indic
contrasti | flat
control disciplin domin obsess possess | uncontrol lawless loos rampant runaway wild
controversi disput polem | uncontroversi noncontroversi undisput
conveni | inconveni awkward
convent conserv squar straight stereotyp unimagin | unconvent altern bizarr eccentr offbeat
convent customari stuffi | unconvent altern bizarr eccentr offbeat
convent customari stuffi | unconvent irregular unorthodox
convent | nuclear atom
converg confluent merg | diverg
converg | diverg
convert exchang | inconvert unconvert unexchang
convinc credibl disillus | unconvinc flimsi
convinc | unconvinc dubious
cook bake burn done fri medium overdon parch roast saut steam | raw rare
cool caller precool | warm lukewarm tepid
cool cold | warm hot
cool unrespons | warm cordial hearti
cool | heat
cooper synergist | uncoop
corpor materi bodili incarn | incorpor immateri discorpor disembodi spiritu
correct right accur exact precis straight | incorrect wrong erron fals mistak
correct | falsifi
corrupt dishonest pervers reprob dirti sordid | incorrupt antisept
cortex | medulla
cosmopolitan travel | provinci rustic parochi
counterfeit imit fals fictiv pretend sham bad base bogus fake phoni bastard unauthent mock pseudo synthet | genuin echt authent verit good honest
counterrevolutionari | revolutionari
courag | cowardic
courteous chivalr gallant knight | discourt abrupt short
covert furtiv black clandestin secret undercov underground disguis | overt open bald nake raw undisguis visibl
covert | overt
creativ origin fanci fictiv imagin invent | uncreat unimagin
credibl believ like | incred unbeliev astound fabul improb marvel tall
credit | debit
cri | laugh
critic acut danger grave grievous serious sever desper | noncrit noncruci
critic evalu judici | uncrit noncrit
critic scath | uncrit
critic | prais
crook corrupt underhand | straight squar straightforward transpar
crook hook awri cockey writh knot knotti malpos tortuous twist wind volumin warp windblown wri zigzag | straight
cross intersect | uncross
crosswis cross transvers | lengthwis lengthway axial linear run
crowd huddl jam pack throng | uncrowd
crown royal | uncrown crownless
crucial import critic decis polar | noncruci
cubic solid | linear
cubic solid | planar flat flatten
cur crisp wavi | straight
curdl | homogen
curious inquisit specul question overcuri | incuri
current actual afoot underway contemporari live topic latest | noncurr back dead outdat obsolesc
curtain drape | curtainless uncurtain
curv arch hook sinuous sinusoid | straight
cut punctur split | uncut
cut slash | uncut rough
damag batter bedraggl dilapid bend crumpl break hurt weaken riddl | undamag intact
danger unsaf desper riski wild peril precari treacher unreli | safe unhurt
danger | safeti
dark black darken dim subdu duski twilight gloomi sulki tenebr | light ablaz inflam bright fluoresc lit incandesc livid luminesc phosphoresc sunstruck white
dark | light
dark | light pale pastel powderi
darken | lighten
daughter | son
day | night
dead out lifeless | live
dead | live
deaden | enliven
deaf | hear
debilit enerv weaken exhaust | invigor brace brisk fresh refresh exhilar stimul renew
decent | indec crude earthi gross vulgar hollywood indel obscen suggest
decis determin fate fatal peremptori | indecis
decis resolut | indecis hesit
declar alleg proclaim avow | undeclar
declar declaratori assert | interrog interrogatori
declin | improv
decreas diminish dwindl fall | increas progress rais
decreas reduc ablat fade weaken diminish small cut slash minim shrivel | increas accru hyperbol inflat exagger magnifi multipli rais elev redoubl
decreas | increas
decreas | increas crescendo
decrement | increment
dedic devot sacr | unded
deduct allow | nondeduct
deduct inferenti | induct
deep bottomless profound unplumb | shallow superfici
deep heavi profound sound | shallow light wake
deep | shallow
defeat | victori
defenc | offenc
defend | plaintiff
defend | prosecut
defens | offens
defens | prosecut
deficit | lead
defin | undefin vagu indefin
definit certain decis distinct | indefinit nebul unfix one
deflat | inflat
deject deflat gloomi grim blue depress down downcast low glum lone | elat exult jubil rejoic triumphant high sublim uplift
delay | rush
delic dainti exquisit ether gossam fragil pastel tender | rug sturdi tough
demand rigor tight stern strict | undemand light
demand | suppli
democrat classless parliamentari popular repres republican | undemocrat authoritarian totalitarian
demonstr | undemonstr restrain
demot | promot
deniabl question | undeni posit
depart | stay
depend babelik helpless interdepend bloodsuck | independ breakaway individu uncondit
depend reliabl certain sure test | undepend unreli errat uncertain
depend subordin | independ main
deposit | withdraw
depress | elat
depriv | enrich
deriv | underiv origin primari
descript | prescript normat
desir prefer | undesir unwant
despair | hope
destabilis | stabil
destroy blight obliter break burn rape go extinguish fall finish ruin scorch tatter | preserv maintain save retain
detect perceiv hear | undetect
deterior | recuper
determin ascertain defin | indetermin undetermin unpredict
determin discov observ | undetermin unexplain
determin fix | indetermin undetermin
dethron | enthron
develop matur | undevelop rudimentari
diachron histor | synchron
die last | nascent
differ antithet assort various contrari contrast opposit polar diverg dispar distinct distinguish divers sever variant | same compar correspond like duplic ident indistinguish one
differ | equal
differ | same
differenti | integr
differenti | undifferenti uniform dedifferenti
difficult hard ambiti challeng arduous awkward embarrass sticki baffl elus knotti tough delic herculean nasti tight rocki rough rug serious tall troublesom tri | easi casual effortless clean soft elementari simpl unproblemat painless smooth
difficulti | eas
digest light predigest | indigest heavi undigest
dignifi formal state distinguish grand impos | undignifi humili pathet ridicul silli
dilig hardwork industri tireless | neglig lax slack
dilut cut weaken wateri weak white | undilut black concentr neat straight
diplomat polit smooth suav bland | undiplomat
direct bluff blunt candid forthright frank outspoken brutal plain point squar straightforward straight | indirect roundabout devious obliqu tortuous
direct straightforward through | indirect squint sidelong devious roundabout meander wander wind
direct | invers reciproc
direct | omnidirect
direct | retrograd
disabl disqualifi | enabl
disabl | enabl
discern clear | undiscern
discharg | enlist
discourag dishearten frustrat | encourag hearten ralli
discourag | encourag
discrimin appreci discern eclect good select | undiscrimin indiscrimin
discrimin | indiscrimin sweep
disench | enchant delight bewitch fascin spellbound
dishonest dishonor beguil decept mislead fals thiev | honest honor downright
dishonor dishonour black inglori shame shabbi yellow | honor honour august rever vener
disinclin afraid reluct | inclin apt give mind tend fond partial prone
dislik | like
disloy traitor unfaith rebelli | loyal doglik
disobedi contrari pervers wayward headstrong will | obedi
disord boister unruli moblik raucous rowdi | order
disord unord | order consecut sequenti serial success progress
disorgan disorganis break confus disord upset chaotic scrambl undon | organ method
disparag | flatter
dispens | indispens critic vital
displeas annoy steam stung exasper disgust sick injur | pleas amus delight gratifi
displeas disconcert exasper infuri madden | pleas admir charm delight delici easi fabul good sweet
disproportion disproport | proportion proport relat
disreput infam notori sordid | reput honor good respect redoubt
disrespect annihil devast wither contemptu disdain scorn deris gibelik mock taunt impious impud insol flip | respect
dissimilar | similar akin kindr analog correspond quasi sympathet
disson | harmoni
dissuad | persuad
dissuas warn discourag | persuas coax tell
distal | mesial median
distal | proxim
distinct chisel clear crisp sharp defin outlin knifelik | indistinct bleari blur fuzzi hazi cloudi nebul dim faint shadowi vagu veil
distinguish differenti | indistinguish undistinguish
diurnal | nocturn
diversifi vari | undiversifi general solid unanim whole
diversifi | special
divest | invest
divid branch fork chamber cleft split disjoint segment section tear | unit alli confeder consolid cohes conjug incorpor integr unifi one tie
divid | multipli
divid | unit
docil meek tame sheeplik yield | stubborn obstin unregener pighead dog persist determin
domest home interior intern nation municip | foreign abroad oversea extern intern outsid
domin authoritarian overbear peremptori blusteri | submiss abject meek domin henpeck
domin govern overrid paramount predomin possess sovereign suprem superior | subordin adjunct assist associ secondari under
domin | recess
doubl | singl
dove | hawk
down behind downcast downward fall set weak | up ahead lead upward
down | up
downgrad | upgrad
downstair | upstair
downstream | upstream
downtown | uptown
downward | upward
downwind | upwind
drafte | volunt
dramat melodramat spectacular | undramat
dramat | lyric
dri bake parch scorch sunbak sear shrivel wither thirsti | wet muddi sloppi clammi dank damp moist sodden misti sticki reek wateri steam wash
dri sec | sweet
dri | phlegmi
dri | wet
dri | wet lactat fresh
drinkabl potabl | undrink
drunken | sober
dryness | wet
due collect payabl repay | undu
dull blunt unsharpen | sharp edg incis keen knifelik penetr
dull bovin drab dreari heavi leaden monoton | live aliv bounc spirit warm
dull deaden | sharp acut intens cut keen knifelik salt
dull | sharp
dull | sharpen
dynam chang drive kinet projectil slash | undynam adynam backward stagnant
dysgen cacogen | eugen
dysphor distress unhappi | euphor
dysphoria | euphoria
dystopia | utopia
dystopian | utopian airi impract windi
eager anxious die hot impati | uneag reluct
ear | earless
earli old | late modern new
earli old | middl
earli primev advanc earlier earliest previous proto wee | late advanc ripe posthum
earli primev advanc earlier earliest previous proto wee | middl mid
earli primit new young crude rude precoci | late later advanc
earli | late
earn attain | unearn
earth earthbound earthlik mundan terrestri tempor | heaven celesti ether divin godlik providenti
easi | uneasi worri precari unstabl
east eastward eastern | west wester westward western
easter | wester
eastern orient | western occident
eastern southeastern | western midwestern
ebb | tide
ecdem | epidem pestilenti
edifi enlighten | unedifi unenlighten
educ know knowledg learn liter semiliter | uneduc ignor illiter undereduc
effect effectu efficaci impress tell | ineffect uneffect ineffectu
efficaci effect | inefficaci
effici businesslik econom streamlin | ineffici uneconom wast
efflux | influx
effort arduous hard heavi drag exhaust tire weari leaden plod strain strenuous | effortless
elast live plastic flexibl rubberi rubberlik stretch viscoelast | inelast dead
eleg foppish fine exquisit | ineleg gauch home
elig desir suitabl worthi entitl legal | inelig disqualifi undesir unsuit unqualifi
emigr | immigr
emot sentiment charg littl lyric sloppi | unemot chilli dri stolid philosoph stoic stoical
empir experienti existenti experiment observ semiempir | theoret abstract hypothet suppos specul metaphys
empir | theoret
employ engag hire work | unemploy idl
employ | employe
empti bare blank clean white glassi glaze lifeless loot vacant void | full afloat flood chock congest fill pregnant heavi instinct laden load overload riddl stuf untouch
empti | fill
empti | full
end | middl
endem | epidem pestilenti
energet physic alert brisk live merri rattl snappi drive indefatig tireless strenuous vigor | letharg unenerget daze groggi dreami languid listless
enforc implement | unenforc
enforc | exempt
enjoy | suffer
enlighten | unenlighten dark
enrich | impoverish
enter | exit
enterpris energet industri | unenterpris nonenterpris
enthusiast ardent warm crazi wild evangel glow | unenthusiast cold tepid lukewarm
equal equival close tight coordin even isotherm tie level | unequ uneven nonequival
equatori tropic | polar arctic
equip equipt armor prepar visor | unequip
equit just honest fair | inequit unjust
equivoc ambigu doubl fork evas indetermin | unequivoc univoc unambigu absolut straightforward
eras | record
erect vertic upright rampant rear stand straight | unerect bend weep dormant sleep flat prostrat stoop crook prone supin
esoter deep cryptic mysteri mystic secret | exoter
essenti constitu organ stapl substanti substant virtual vital | inessenti unessenti incident
establish constitut plant groov legitim offici recogn | unestablish unrecogn
estiv | hibern
even flat level plane flush true straight | uneven wavi irregular jag untru rag
even | odd uneven
ever | never
evil grievous monstrous bad black dark sinist fiendish infern satan unholi ugli vile unworthi worthless wretch devilish | good angel save white
evil | good
evit avoid avert | inevit fatal fate inescap unavoid necessari
exact direct liter mathemat perfect photograph rigor strict | inexact approxim rough free loos liber odd round
exaugur | inaugur
excit breathless exhilar electr galvan electrifi thrill glamor titil tingl | unexcit commonplac tame
excit nervous crazi drink arous thrill | unexcit
exclud | includ
exclus alon onli inner insid privileg select | inclus comprehens
exclus | inclus
excus | inexcus indefens unwarr
exempt privileg | nonexempt liabl taxpay
exhal | inhal
exhaust spend | unexhaust leav odd remain
exist activ aliv | nonexist lack absent miss free innoc vanish
expect anticip await due | unexpect unforeseen unseen upset
expedi advantag opportunist | inexpedi inadvis
experienc experi intim knowledg old older practic practis veteran | inexperienc inexperi fledgl raw new uniniti naiv untest untri young
explic interpret | inexplic incomprehens cryptic deep inscrut mysteri paradox unaccount unexplain
explicit express declar definit graphic | implicit inexplicit inher under silent understand unsaid unspoken
explicit | implicit
explod | implod
exploratori explor alpha beta preliminari search wildcat | nonexploratori nonexplor unexploratori unexplor
export | import
express | inexpress unexpress indefin indescrib ineff unspeak untel
express | local
extant live surviv | extinct nonext dead
extend spread stretch | unextend
extens | flexion
extens | intens
exterior out outsid | interior indoor insid
extern outer outsid | intern inner interior intrins
extern | intern
extinguish | ignit
extraordinari except prodigi fantast grand howl marvel rattl terrif tremend wonder wondrous fright terribl aw great one right uncanni rare uncommon remark singular some special wonderwork | ordinari averag fair nondescript common commonplac everyday mundan routin unremark indiffer
extrasensori paranorm | sensori
extraterritori exterritori | territori region
extrins alien foreign extern extran outsid | intrins inher integr inner intern intim
extrospect extrovert | introspect introvert
extrus | intrus
eye eyelik | eyeless
face featur | faceless anonym
fail | manag
fail | pass
fail | succeed
failur | success
fair just antitrust clean sport | unfair unjust dirti foul raw
fair | foul
faith firm loyal fast true | unfaith treacher untru
fall down soft | rise up
fall | rise
fallibl unreli weak | infal foolproof uner
fals mendaci untru | true actual genuin liter real truth sure
falsehood | truth
falsiti | truth
fame | infami
familiar acquaint old | unfamiliar strang unknown
familiar common usual garden everyday | strang unusu antic fantast grotesqu crazi curious funni odd peculiar queer singular exot other quaint weird
fanci florid baroqu busi fussi dressi crackl elabor fantast laci puff | plain auster sever stark stern bare mere simpl dri featureless home liter tailor trim
far cold distant remot faraway farthest utmost out | near close nigh adjac nearbi warm hot
far | near
farsight presbyop | nearsight shortsight myopic
fashion stylish latest cool dapper dash jaunti snappi swagger in modern quaint | unfashion unstylish antiqu outmod date out prehistor
fast acceler blister hot express fleet swift hurri scurri immedi prompt quick straightaway instantan instant speedi rapid smart windi | slow laggard lazi sluggish sulki
fast presto | slow
fast | slow
fasten | unfasten unlock undon
fastidi choosi dainti nice finicki fussi particular | unfastidi
fastidi exact | unfastidi
fat plump fleshi heavi overweight gross stout | thin lean cadaver emaci gaunt haggard pinch skelet wast lanki scarecrowish scragg boni scrawni skinni shrivel wither slender slight slim spare trim stringi wiri
fatal dead death mortal lethal termin | nonfat
father | mother
fatti fat greasi oili | nonfat fatless light skim
favor favour follow | unfavor unfavour advers contrari
favor favour indulg | unfavor unfavour advers untoward
fear | fearless
feather | unfeath featherless
feder | unitari
feed | starv
femal | male
femal | male stamin
feminin fair femal | masculin male viril
feminin | masculin
feminin | neuter
fertil impregn fecund rank | steril unfertil infertil
few | mani numer legion some
fewer less | more
fewest | most
figur nonliter extend poetic tropic | liter explicit
figur | ground
figur | liter
filial | parent
filial | parent matern patern
financi fiscal | nonfinanci
find | lose
find | lose misplac miss wast stray
finger | fingerless
finish complet over done through up | unfinish incomplet pend undon
finish dress polish fatten | unfinish raw roughhewn
finish | start
finit bound limit | infinit boundless unbound limitless endless inexhaust unlimit
finit | infinit nonfinit
fire | hire
first prototyp basic introductori initi eldest freshman origin premier prime | last senior ultim
first | second
fit abl | unfit afflict impair bandi crippl halt game disabl handicap soft swayback maim
fit accept suitabl suit worthi | unfit subhuman unsuit
fix fast firm lead tape | unfix detach free float
flat | natur
flat | sharp
flatten | sharpen
flexibl flexil pliant stretch | inflex rigid stiff
flexibl | inflex adam inexor
float | sink
flower | flowerless nonflow
foe | friend
folli | wisdom
follow pursu | lead direct
follow | leader
follow | preced
foolish absurd cockey idiot ludicr preposter ridicul mindless silli wacki fond insan mad misguid unwis | wise omnisci sagaci sage
foolish | wise
foot | head
forbid | permit
forc drastic emphat firm strong physic impetu sharp | forceless unforc
foreign strang alien exot establish natur | nativ domest homegrown
forget | mind
forget | rememb
forgett | unforgett haunt persist memor
formal convent dress nomin posit prescrib perfunctori stiff | inform casual everyday daili
formal literari | inform colloqui convers common vulgar epistolatori subliterari unliterari
formal | imit
former | latter
fort loud | piano soft
fort | piano
fortun happi good well providenti miracul lucki | unfortun abject black disastr fatal fate dispossess hapless miser pathet piteous pitiabl piti poor wretch doom unlucki unhappi
forward | revers
fraction aliquot fragmentari half halfway | whole entir full total integr intact
fragrant perfum scent sweet | malodor malodour stinki fetid foul stink high reek sour
frail feebl ricketi weak | robust beefi bur huski iron hardi stout sturdi vigor
fratern biovular | ident monovular
free escap loos independ sovereign avail clear emancip liber footloos unrestrict | unfre bind trap captiv entangl
free | obstruct
freez frostbitten ici | unfrozen melt
frequent domin regular steadi | infrequ occasion rare
fresh caller crisp good hot strong warm | stale bad spoil cold hard rotten corrupt
fresh sweet | salti salin
fresh | preserv age dri freez
fresh | stale
friend amiabl cordial genial cozi intim inform social | unfriend chilli
friend | hostil
frivol dizzi silli idl light trivial | serious earnest sincer solemn grave sedat sober real thought solid
frivol | serious
front | rear
fruit plenti breed fat fertil product rich procreat prolif | unfruit unsuccess
fruit | fruitless
full stentorian grumbl rich round heavi sonor sound | thin pale
function run oper work up | malfunct nonfunct amiss awri wrong bad defect
function structur utilitarian use | nonfunct decor
function | malfunct
function | organ
furnish equip appoint | unfurnish
futur come upcom earli rise | past ago ancient bygon go knight mediev earli former other old onetim sometim late previous histor last recent prehistor then
futur come upcom earli rise | present exist immedi instant
futur | past
futur | present
gain | loss
gain | reduc
gaseous aerosol | liquid fluid wateri
gaseous aerosol | solid concret dri
gather | spread
general broad gross overal univers widespread | specif limit special particular peculiar proper uniqu
general | local topic
general | particular
general | specif
general | specifi
generalist | specialist
generos | stingi
generous big handsom give liber lavish unselfish | stingi ungener mean cheap close near skinni tight
generous big larg | ungener meanspirit
geograph true | magnet
geometr | linear
give | take
glad | sad bittersweet dole mourn melancholi pensiv tragic tragicom
gladden | sadden
glaze glass | unglaz glassless
glaze shini glassi ici | unglaz
glorious bright stori divin inspir sublim illustri incandesc | inglori obscur unknown unsung
glove gauntlet | gloveless
good | worsen
grace | graceless
gracious eleg grace refin merci | ungraci
gradual easi gentl slope | steep abrupt sharp bluff bold sheer heavi
gradual stepwis | sudden abrupt explos sharp
grammat | ungrammat incorrect
grate thank appreci glad | ungrat thankless unthank
graviti | leviti
greater | lesser
green unrip unripen immatur | ripe matur age
green | ripe
gregari social | ungregari solitari
groom brush plaster pomad | ungroom bushi shaggi
gross overal | net nett clear
guilt | innoc
guilti crimin punish | innoc guiltless clear unimpeach
hairi hair hirsut pubesc furri fuzz fuzzi woolli wiri | hairless bald
half | whole
hand | handless
handl | handleless
happi bless bliss bright golden prosper | unhappi miser suffer wretch
happi | sad
happili | sad
hard calcul shrewd harden | soft
hard concentr | soft diffus
hard erect firm solid rocklik harden set | soft brush pad soften fluffi woolli yield spongi velvet velveti
hard | soft
harden | soft
harden | soften
hardwar | softwar
harm bad catastroph ruinous damag prejudici ill subtl mischiev | harmless innoc
harm | harmless
harmoni conson harmon sympathet true pure symphon | inharmoni unharmoni fals sour
hat | hatless
hate abomin odious | lovabl loveabl endear love angel sweet
hate | love
have | lack
have | miss
head | headless
head | rear
head | tail
health psychotherapeut heal remedi therapeut drugless good salutari organ prevent | unhealth crippl disabl infect pathogen unhealthi
healthi flush rosi bounc firm good sound whole hearti lusti ruddi florid wholesom | unhealthi angri wheez bad unfit ulcer diseas patholog edemat foami inflam inflammatori yellow mental sallow sick sunburnt
heaven | hell
heavi big | light easi gentl soft
heavi dens hefti massiv ponder | light lightweight airi buoyant
heavi harsh | light
heavi tax distress disturb leaden weight | light fool casual
heavi | light
heavili | light
heed attent thought | heedless unheed careless regardless deaf indiffer
help facilitatori instrument subservi laborsav stabil | unhelp
here | there
hesit | unhesit
heterogen assort miscellan mix sundri dispar | homogen consist uniform solid
heterogen | homogen
heterosexu straight | homosexu gay queer
heterozyg | homozyg
hide | show
high advanc broad full graduat higher last utmost soar | low depress down reduc
high command domin lofti soar steep upper | low deep under squat
high pinch nasal peaki shrill sharp screechi squeaki soprano trebl tenor | low contralto bass deep contrabass
high | low
highland | lowland
hit | miss
holi bless sacr sanctifi hallow | unholi unhallow profan
hollow sunken tubular | solid massiv
hollow | solid
hope expect | hopeless abject black bleak dim despair desper despond helpless lose insolubl
hope | hopeless
horizont flat level swim | inclin lean tilt tip diagon slant slope pitch salient sidelong
horizont flat level swim | vertic perpendicular plumb upright unslop
hospit kind genial | inhospit bare bleak desol stark godforsaken wast wild hostil
hospit welcom | inhospit
host | parasit
human anthropomorph frail imperfect weak | nonhuman bloodless inhuman
human humanist humanitarian | inhuman brutal cruel fall savag vicious bestial brute cold pitiless unkind
humbl break crush low meek mild modest | proud arrog beam big swell boast dignifi disdain haughti lord overbear supercili swagger vain pleas
humil | pride
humor humour faceti comic funni dri iron wri ludicr ridicul hilari scream jocos jocular kill slapstick tragicom witti | humorless humourless unhumor
hungri empti starv | thirsti
hurri fli quick fast hasti headlong precipit rush | unhurri care deliber easi leisur
husband | wife
husband | wife wifelik uxori
hydrophil | hydrophob
hyperthyroid | hypothyroid
hyperton | isoton isosmot
hypoton | isoton isosmot
identifi distinct recogniz | unidentifi elus intang unrecogniz
idl | run
idl | work
ignobl base mean | nobl exalt elev sublim grand lofti rarifi
ignor | know
ignor | notic
ill sick afflict strike ail peak poor bedfast consumpt diabet dizzi faint light feverish funni green nauseat sickish ricketi upset | well
ill | well
illeg black contraband crimin dirti extraleg hot illegitim illicit outlaw unlaw inelig misbrand punish | legal judici legitim statutori
illegitim base unlaw | legitim true right
illicit extramarit unlaw | licit
illiter preliter semiliter | liter
illiter | liter literari
illog unlog absurd inconsequenti viscer | logic formal
imit mimet parrotlik simul | nonimit
immateri nonmateri intang | materi physic
immateri | materi crucial
immatur adolesc juvenil childish infantil | matur ripe
immatur adolesc larval prepubesc prepup pubesc underdevelop | matur adult big grow grownup head nubil prime
immeasur unmeasur immensur limitless | measur mensur
immedi direct | mediat indirect
immobil stiff | mobil airborn float mechan perambul raci rangi transplant
immoder abnorm exagger overdon excess undu outrag steep extraordinari sin extrem radic ultra far stark | moder averag intermedi medium cautious conserv fair reason indiffer limit modest small
immodest import | modest
immodest indec | modest demur decent
immor libertin riotous fast decad shame shock | moral clean moralist righteous
impair break diminish lessen weaken | unimpair
impalp elus subtl | palpabl tangibl
imparti disinterest dispassion indiffer | partial color slant
impass unpass | passabl
impati restiv | patient dilig endur toler unhurri
impercept unperceiv | percept detect notic discern faint weak palpabl recogniz sensibl
imperfect break corrupt defect irregular | perfect clean clear cold complet consumm down immacul impecc flawless ideal idyl mint
imperman temporari act ephemer pass improvis makeshift interim tempor work | perman last abid endur etern everlast perpetu unend stand
imperson | person individu privat own intim
impervi fast proof resist soundproof | pervious recept
impious godless | pious devot
implac grim inexor relentless stern | placabl
implaus improb unbeliev unconvinc unlik | plausibl pat slick
impolit rude discourt | polit courteous gracious nice
impolit unwis | polit expedi sagaci
import crucial essenti alpha beta big burn cardin central fundament key chief main primari princip master distinguish grand grave grievous heavi great outstand measur serious strateg | unimport inconsequenti immateri indiffer littl trivial lightweight
imposs hopeless out unachiev | possibl conting feasibl practic viabl workabl mathemat
impot unabl | potent strong stiff equipot
impot | potent viril
impract crazi quixot romant | practic function pragmat servic unimagin work
imprecis general | precis dead fine microscop nice skill refin veri
impress amaz aw sensat stun astonish astound stagger stupefi baroni impos nobl state dazzl dramat spectacular strike grand heroic formid gallant lofti majest proud brilliant glorious magnific splendid grandios signal thunder | unimpress unimpos
improb unlik suppos | probabl like
improp indec untoward wrong incorrect | proper correct right fit decent kosher straitlac victorian
improv build develop landscap | unimprov dirt scrub
impur pollut dirti dingi muddi | pure clean fresh clear light uncloud fine nativ plain sheer
impur | pure immacul white
inboard | outboard portabl
inclin lean tilt tip diagon slant slope pitch salient sidelong | vertic perpendicular plumb upright unslop
incom inward design elect futur next succeed in influent | outgo outward effluent out past preced
incom | outgo
indoor | outdoor
indoor | outdoor outsid alfresco
induc | spontan natur
indulg decad sport luxuri voluptu gay hard heavi | nonindulg strict auster stern blue monkish sever
industri develop | nonindustri develop underdevelop
infecti catch transmiss | noninfecti
inferior bad base bum cheap crummi punk bush tawdri coars common coarsen commerci deplor miser woeful wretch less scrawni util | superior ace crack super topnotch banner select boss brag brilliant superb capit choic prime prize qualiti excel splendid rip greatest sterl superl outstand classic premium shine suprem
inferior humbl low lowli modest small indiffer outclass | superior arch condescend patron high lead preemin majest upper
inferior | superior
infern | supern
infield | outfield
inflow | outflow
influenti authorit import potent power | uninfluenti
inform familiar educ enlighten hip know wise knowledg privi | uninform ignor unwit innoc naiv
infra | supra
inhabit settl haunt occupi peopl popul | uninhabit abandon unoccupi lone solitari unsettl
inhibit repress smother strangl | uninhibit abandon earthi
injur livid disjoint separ hurt wound lacer mangl tear raw | uninjur intact inviol unhurt unscath whole
inner insid | outer out outsid satellit
inoffens unoffend | offens
inoffens | offens abhorr obscen repuls charnel ghast disgust foul loathsom wick hideous horrid outrag objection obnoxi rank
inop down dead | oper effect good work
inorgan amorph unstructur artifici miner | organ integr structur
inquir investig inquisit search | uninquir uninquisit
insan buggi crack wacki crazi disturb mad sick certifi idiot craze derang hebephren lunat maniac maniclik unstabl paranoid psychopath psychot wild schizophren | sane lucid
insati unsati | satiat jade
insecur unsaf precari shaki | secur assur firm sure
insecur | secur steadi tight
insecur | secur unafraid untroubl
insens asleep numb | sensibl sensit
insensit callous dead numb dull unaffect | sensit aliv
insensit dead deaden | sensit delic irrit nocicept
insenti insens | sentient anim
inshor onshor shoreward | offshor seaward
insid wrong | outsid right
insid | outsid
insignific unimport flimsi fragil slight thin light superfici trivial | signific import moment earthshak evidenti fundament profound larg monument remark notabl oper portent prodigi
insincer obsequi oili fals gild plausibl | sincer cordial dear devout earnest honest genuin true
insolubl indissolubl | solubl
insolv bankrupt | solvent
institut institution | noninstitut
institution institutionalis | noninstitution noninstitutionalis
instruct inform demonstr illustr doctrinair educ explanatori expositori interpret | uninstruct
instrument | vocal
insubordin disobedi unruli rebelli | subordin rule subject depend subservi
insubstanti unsubstanti unreal aerial airi ether shadowi wraithlik hollow stringi | substanti real materi
insuffici defici low inadequ poor short lean light scant shi | suffici adequ enough comfort
insurmount unsurmount insuper unconquer | surmount
intang impalp | tangibl touchabl tactil tactual
intang | tangibl real
integr coordin unifi embed introject | nonintegr unintegr
integr mix | segreg unintegr isol separ white
integr | segreg
intellectu ration reflect good serious sophist | nonintellectu mindless
intellig agil nimbl apt clever braini brilliant bright smart natur born quick readi search | unintellig stupid headless
intellig | stupid
intellig | unintellig slur thick
intend conscious deliber intent know | unintend uncaus unwit
intens bad big brutal cold concentr overwhelm deep exquisit keen extrem utmost fierc vehement violent main palpabl profound scream sever terribl wick smart strong terrif thick unab wild | mild gentl soft moder
intensifi exasper deepen thicken | moder weaken
interdepartment | intradepartment
interest engross fascin | uninterest bore dull irksom slow tedious tiresom wearisom earthbound ponder
interest | uninterest indiffer bore dull
intermedi grey gray halfway mediat middl junior sophomor | termin
intern global planetari world worldwid | nation nationalist
interspeci interspecif | intraspeci intraspecif
interst | intrast
intoler rigid strict | toler
intoler unbear unendur bitter imposs unaccept | toler resist
intox drink inebri rip go crock cockey load plaster stiff tight wet tipsi drunken dope drug high | sober dri
intract balk stubborn uncontrol | tractabl manipul docil
intrus interf meddl busi | unintrus
intrus | protrus beetl bulg jut project reliev stick start
invalid bad fals null void | valid bind legal sound legitim logic
invari constant unvari strict | variabl uncertain unsettl shift variant
invertebr spineless | vertebr
invis unseeabl conceal hide infrar ultraviolet unseen | visibl seeabl ocular visual gross microscop
invit tantal | uninvit unattract
involuntari automat reflex autonom | voluntari
involuntari nonvoluntari unvoluntari drive forc unconsci unwil | voluntari will unpaid volunt
involv activ concern interest entangl engag implic | uninvolv unconcern
invulner bombproof defens impregn secur strong tight | vulner open compromis indefens threaten
inward inner interior intern secret privat | outward extern outer
inward | outward
ionic | nonion nonpolar
ioniz ionis | nonion nonionis union unionis
irrat blind unreason superstiti | ration coher logic lucid demytholog intellig reason think sane
irreconcil unreconcil hostil inconsist | reconcil
irregular crook casual occasion unconvent unlaw strong | regular offici prescrib standard stock time uniform weak
irregular | regular stand
irrelev tangenti extran immateri unsuit | relev applic pertin
irreligi atheist pagan ethnic laps nonchurchgo nonobserv | religi churchgo devout interfaith
irrepar | repar rectifi
irresist resistless overwhelm | resist
irresolut discourag unstabl | resolut bend determin desper firm steadi stiff unfalt unshak unwav resolv stout undaunt
irrespons carefre freewheel idl loos unaccount unreli | respons amen liabl trustworthi
irrevers perman | revers
irrevoc irrevok | revoc revok revers
irrit | sooth
isometr | isoton
issu | recal
joint clannish concert cooper conjoin corpor collect | separ apart detach isol discret distinct unaccompani
joy | sorrow
joy | sorrow anguish torment tortur bitter weep grievous wail lugubri mourn sad woeful
joyless unsmil | joyous ecstat gleeful jubil gay festiv merri jolli jovial
juiceless | juici lush
junior lowli secondari minor younger | senior elder older major superior
just fit meet right | unjust
keep | lose
kind gracious charit sympathet gentl | unkind cut edg harsh rough unsympathet
king | queen
know fame famous illustri notabl note identifi legendari proverbi | unknown unexplor
label tag | unlabel untag
lace tie | unlac unti
ladi | lord
larboard | starboard
larg big ampl sizabl astronom bigger larger bouffant broad spacious wide bulki coloss prodigi stupend deep doubl enorm tremend cosmic giant epic heroic extens extend gigant mammoth great grand huge immens vast bang thump wallop massiv monument monstrous mountain overs plump rangi super titan volumin | small littl atom diminut petit tini teensi wee insignific elfin minut lesser microscop miniatur puni slender slim smaller smallish
larg | small
late advanc ripe posthum | middl mid
late modern new | middl
law observ | unlaw lawless outlaw
lax sag limp loos slack tensionless | tens taut tight
lax | tens constrict
lead | unlead leadless
leaki drafti draughti seep porous | tight hermet waterproof snug
lean | rich
least | most
leav liber | right conserv reactionari
leav near port | right far starboard
leav | right
leaven | unleaven unrais
leg | legless
legal | outlaw
legalis | outlaw
legato smooth | staccato disconnect abrupt
legato | staccato
lengthen | shorten
less | more
let | prevent
level | rais
lie | sit
lie | stand
light lit ablaz afir aflam aflar alight kindl | unlight unlit
like apt liabl probabl promis | unlik last outsid remot
like same | unlik
like similar | unlik
limit minor modest small narrow | unlimit limitless bottomless untrammel
linear addit | nonlinear
linear | planar flat flatten
linger | rush
linguist lingual | nonlinguist
lip | lipless unlip
liquid fluid wateri | solid concret dri
littl slight small | much some such untold incalcul
livabl liveabl habit | unliv
live unrecord | record film tape
load live | unload blank
local | nation feder
locat | studio
long chronic continu extend lengthi prolong durabl last endless etern intermin lifelong longstand overnight perenni | short abbrevi shorten brief fleet fugit momentari
long elong extend prolong far stretch | short abbrevi brief close shorten snub
long | short
loos baggi sloppi | tight clinch close snug skinni viselik
loosen | stiffen
loosen | tighten
lose confisc forfeit | win
lose curs damn doom unredeem destroy ruin | save bless reclaim
lose | profit
lose | win
loser | winner
loud big blare blast deafen earsplit thunder earthshak shatter yell vocal | soft dull muffl mute soften gentl subdu quiet littl small low murmur rustl
loud | soft
love fond affection tender amor romant attach smitten | unlov cold frigid detach
lowborn base humbl lowli common vulgar | nobl aristocrat blue gentl august grand lord titl imperi majest purpl regal royal
lower down | rais elev up uprais lift
lower | rais
lowland | upland highland mountain
lucki hot | unlucki luckless
major good | minor
major lead star stellar | minor insignific secondari
major | minor
major | minor nonag underag
malici spite vindict leer vicious | unmalici
malnourish starv | nourish full
man | woman
mark scar | unmark unasterisk
marri join unit wed | unmarri singl divorc unw widow
masculin | neuter
masochist | sadist
match coordin duplic twin pair | mismatch incompat unsuit odd unmat unpair
mate pair | unmat
matern | patern paternalist
matriarch | patriarch
maxim maximum suprem sublim | minim minimum borderlin margin neglig nomin token tokenish
maxim | minim
maximum maxim suprem sublim | minimum minim borderlin margin neglig nomin token tokenish
maximum | minimum
meaning meati substant mean pregnant signific purpos | meaningless nonmeaning empti hollow insignific mindless nonsens
meaning | meaningless
meati | meatless
mechan automat machinelik mechanist | nonmechan
medic | surgic oper
melodi melod music sing sweet lyric | unmelodi unmelod unmus
mendac | verac
mental intellectu ration moral psychic psycholog | physic anim carnal sensual bodili corpor somat materi person physiolog
merci | merciless unmerci fierc mortal pitiless remorseless ruthless
metal bronz gold golden gild silver | nonmetal nonmet
militari martial warlik | unmilitari nonmilitari
mind awar care reson | unmind forget mindless
misus abus use | use employ
mobil | stabil
modern contemporari neo ultramodern | nonmodern antebellum mediev victorian
modifi adapt alter restrict qualifi | unmodifi unrestrict
molar | molecular
mononuclear mononucl | trinucl trinuclear
monophon | polyphon contrapunt
moonless | moonlit mooni
motion | motionless
motiv drive impel | unmotiv
move affect stir touch sick | unmov unaffect untouch
move afoot ahorseback oncom automot blow fli aflar kinet mobil restless writh | nonmov unmov inact motionless static still fix set rigid freez inert sit
move anim | still
move poignant touch haunt stir | unmov
move | stay
multicultur | nation
multidimension dimension flat | unidimension
multiform | uniform unvari singl
multilater bilater joint triangular | unilater
multipl aggreg doubl twofold dual trebl manifold tripl quadrupl fourfold tenfold | singl lone onli sole solitari singular uniqu
multipli | singl
multival | unival
music chant liquid | unmus nonmus
music philharmon | unmus nonmus
nadir | zenith
naiv naif childlik simpl green gullibl innoc | sophist world intellig polish refin
naivet | sophist
narrow bare margin | wide comfort
narrow slender thin strait | wide broad panoram deep sweep
narrow | wide
narrow | widen
nasti aw dirti filthi lousi hate mean | nice good pleasant
nativ aborigin | nonnat
natur earthi | unnatur violent
natur physic | supernatur ghostlik ghost spectral spiritu weird uncanni elfin charm magic wizard marvel miracul metaphys transcendent talisman
natur | sharp
nay | yea
necessari essenti indispens need requir | unnecessari unneed excess extra redund spare surplus gratuit needless
necessit | obviat
negat antagonist counter pervers | neutral
negat antagonist counter pervers | posit optimist construct
negat disconfirm | posit confirm
negat | posit
nephew | niec
neurot psychoneurot compuls disturb hyster nymphomaniac patholog | unneurot togeth
neutral | posit optimist construct
new fresh hot newborn novel refresh recent revolutionari radic rise untest untri unus virgin young | old antiqu rusti patch secondhand use yellow
new | wear age batter ear erod scour fray rag shabbi tatter threadbar
no none zero | some ani both sever
no | yes
noisi blatant clamor vocifer buzz clang clank thunder whir | quiet silent still tipto
noisili | quiet
nomin | obliqu
nomin | real
nonoper inact | oper activ fight effect
nonpor | porous porifer
nonpregn | pregnant big expect gravid great larg heavi
nonprofession amateur recreat unpaid lie | profession pay
nonraci | racial racist
nonradioact | radioact hot
nonreciproc unansw unrequit | reciproc mutual bilater
nonreflect | reflect specular
nonrepetit | repetit repetiti
nonrepres unsymbol | repres emblemat symbol
nonrepresent abstract convent formal schemat geometr protogeometr | represent figur mimet realist
nonreticul | reticul reticular crisscross interrel laci netlik
nonslipperi | slipperi slippi slick slide slip
nonspati | spatial spacial
nonspeak | speak tongu
nonspecif | specif limit special particular peculiar proper uniqu
nonstandard bad unaccept | standard receiv accept classic
nonstandard defici inferior | standard regular regul stock
nonstandard | standard authorit definit basic casebook
nontax exempt | taxabl nonexempt ratabl
nontechn untechn | technic
nontherm | thermal thermic calor
nontox atox | toxic dead virul
nontradit untradit | tradit classic convent
nonunion open | union close organ
nonviol passiv peac | violent convuls feroci fierc furious savag hot lash lurid tough
nonvolatil nonvolatiliz nonvolatilis | volatil
normal | paranorm psychic
north northward norther northern northeast northwest | south southbound southward southern southeast southeastern southwest
northern blue union feder yanke | southern confeder grey gray
northern | southern
nose | noseless
notic broad detect percept discern evid observ mark pronounc | unnotic
notic detect | unnot forget neglect unheed overlook unseen
numer mathemat | verbal
object nonsubject clinic imperson neutral | subject person prejud
oblig indebt suppos | unoblig
obliqu bias diagon | parallel
obliqu bias diagon | perpendicular normal rectangular right
obscur | promin
obvers | revers
obvious appar evid manifest palpabl patent plain unmistak axiomat demonstr frank transpar | unobvi
occupi busi engag fill | unoccupi free spare
off cancel | on
off | on connect
offici authorit author formal | unoffici drumhead summari inform loos unauthor wildcat
offshor | onshor
offstag | onstag
often | rare
old age elder older senior ancient senil emeritus grey gray vener | young immatur adolesc teen teenag infantil boyish childlik earli girlish schoolgirlish junior littl small newborn puppyish tender youngish youth vernal
oleophil | oleophob
open unfasten | shut unopen close
oppos conflict | unoppos
optim | pessim
optimist cheer upbeat rosi sanguin | pessimist discourag dishearten
optimist | pessimist
organ arrang corpor | unorgan unorganis
orient adjust bind direct head homeward mind | unori alien anom confus lose
origin dare freehand fresh new novel germin | unorigin commonplac hackney stock threadbar timeworn tire trite platitudin cold stale
orthodox convent establish tradit | unorthodox nonconformist reform
ostentati pretenti showi | unostentati unpretenti unpretend quiet restrain
other differ anoth new opposit otherwis | same aforesaid said ident veri
out down | safe
overachiev | underachiev
overestim | underestim
overexpos | underexpos
overhand overarm | underhand underarm
overhead | subsurfac belowground underground submarin undersea underwat
overhead | surfac aboveground
overshoot | undershoot
overst | underst
overstat | understat
own | unown ownerless
pain ach excruci tortur bite bitter poignant wrench sensit sore raw tender | painless
pain | painless
pain | pleasur
paint finish stain whitewash | unpaint bare unstain
parallel | perpendicular normal rectangular right
pardon minor | unpardon dead mortal inexcus
part | wholli
particular | univers
pass | run
passion ablaz aflam arous ardent fervent fieri impass fanat lusti wild | passionless platon unimpass
past ago ancient bygon go knight mediev earli former other old onetim sometim late previous histor last recent prehistor then | present exist immedi instant
past | present
patriot loyal nationalist | unpatriot disloy
pattern brindl dappl mottl dot fleck speckl floral lace marbleiz moir patch slash streak stripe vein | plain unpattern
pay remun mercenari squar | unpaid complimentari free gratuit outstand owe
peac peaceabl pacif | unpeac belliger milit warlik stormi
peac | war
penalti | reward
percept acut discrimin incis keen knifelik penetr sharp discern observ subtl understand | unpercept unperceiv blank blind unse
perman | temporarili
permiss | prevent blockad clog deterr frustrat
perplex puzzl baffl befuddl bewild confus lose question | unperplex
plan contriv predetermin | unplan casual chanc unpremedit
plant natur | unplant
play devilish elfin arch implik mischiev puckish wick kittenish mock teas | unplay serious sober
pleasant beauti enjoy grate idyl pleas | unpleas acid bitter blister virul grim embarrass harsh rough hot pain sore sharp tart ungrat unhappi
plow plough till | unplow unplough unbroken fallow
plural dual | singular
plural | singular
point acut sharp fusiform nib peak | pointless unpoint blunt
polish bright shine shini finish | unpolish raw rough
poor break bust pinch | rich flush load wealthi substanti comfort easi prosper
poor mean | rich gild grand luxuri opul sumptuous lush lavish plush
poor | rich
popular fashion favorit hot | unpopular
poros | solid
posterior | prioriti
postwar | prewar
poverti | wealth
power mighti muscular potent strong rule | powerless feebl nerveless helpless weak
power | powerless
preced abov forego introductori preparatori prepar previous old | succeed consecut ensu follow next
preced | succeed
preced | unpreced new
precoci advanc | retard backward imbecil idiot simpl
predict forese inevit | unpredict occasion
prefix | suffix
prejud discriminatori load racist | unprejud imparti
premedit plan | unpremedit
prepar brace equip precook process readi spread up | unprepar impromptu
prepar | resolut
pretenti arti pompous portent grandios inflat | unpretenti honest modest
primari capit direct firsthand origin particular special | secondari altern substitut auxiliari supplement supplementari indirect secondhand standbi util vicari
primarili | secondarili
privat clannish snobbish seclud close confidenti secret offstag backstag privi | public nation open semipubl unrestrict
privat | public
privileg sweetheart | underprivileg
process polish | unprocess natur raw rude stream
product arabl fecund fertil prolif rich | unproduct fruitless futil vain dri nonproduct
profan secular lie | sacr divin ineff unspeak inspir inviol numin religi spiritu reverend sublim taboo
profession | unprofession amateur
profit fat juici gain pay econom moneymak remun | unprofit dead idl lean margin
profound deep thought | superfici appar seem neat slick look sound shallow
profund | superfici
progress advanc modern forward | regress retrogress
progress | regress
prophet apocalypt mantic fate forebod portent premonitori predict | unprophet
propiti golden favor lucki prosper gracious | unpropiti ill omin thunder
prospect like potenti futur | retrospect
protect contracept custodi evas overprotect restrict | unprotect
protect fortifi shield snug | unprotect expos open nake unshield
prove proven establish test | unprov unproven
provoc challeng charg inflammatori rous | unprovoc unprovok
proxim immedi | ultim crown eventu final last net suprem
public publicis advertis publish | suppress unreleas
pull | push
punctual | tardi
punit punitori | rehabilit
purg | rehabilit
purpos businesslik earnest | purposeless afloat aimless rudderless desultori
qualifi condit limit modifi | unqualifi flat uncondit clean clear cool outright unlimit
qualifi | unqualifi quack
qualit soft | quantit numer valu
quantit | syllab
question alleg suppos apocryph doubt dubious equivoc funni suspect suspici | unquestion indubit mathemat unimpeach
quick | slowli
quiet quiescent | unquiet disrupt riotous troubl tumultu turbul squall
readi fit prime set prompt ripe wait | unreadi
real exist actual factual documentari object histor | unreal dream pictur fabl legendari fiction fabul mythic mytholog fanci imaginari fantast illusionari illusori pretend
real proper true | unreal decept dreamlik phantom
realist earthi practic pragmat graphic lifelik pictori vivid live verid real virtual | unrealist fals fantast wild
reason sensibl commonsens healthi intellig levelhead sound tenabl | unreason indefens unten mindless senseless undu unwarr
reassur comfort consol | unreassur worrisom
reassur | worri
recept open hospit | unrecept close unsympathet
recover | unrecover irrecover lose
refin civil cultur polit minc suav delic gentleman ladylik | unrefin neanderth coars common vulgar rude low robust rough
refin process | unrefin unprocess crude
refresh | tire
relat affili attach connect cognat correl correspond | unrel misrel
relat akin cognat alli descend matern kindr | unrel
relax | tens
relax | tens arous taut edgi jumpi restiv electr isoton nervous strain wire
reliabl depend certain sure test | unreli undepend errat uncertain
religi | secular
repent penit remors | unrepent impenit unremors
reproduc consist duplic | unreproduc irreproduc
resent bitter | unres
resist | surrend
respect decent nice present solid | unrespect
respons answer | unrespons
rest fresh refresh | tire beat dead weari bleari bore careworn draw haggard wear exhaust fatigu go jade rag
rest repos relax | restless uneasi
restrain close subdu | unrestrain excess extravag exuber freewheel unbutton
restrict confin constrain limit inhibitori repress regulatori | unrestrict
restrict limit close | unrestrict discretionari open
retail | wholesal
retent recollect long tenaci | unretent forget short
rhythmic jazzi swingi chantlik singsong throb | unrhythm
ride | walk
right correct accur exact precis straight | wrong incorrect erron fals mistak
right correct | wrong
right ethic honor | wrong crimin deplor reprehens vicious base immor misguid mistak
right | wrong
righteous good just upright sound | unright sin unholi wick
rim | rimless
rise | set
rotor | stator
rough ciliat scallop jag fring lacer | smooth entir undul
rough rocki bumpi jolti jolt jumpi | smooth
rough unsmooth scratchi allig crack break rug craggi mountain crush tweedi line rocki shaggi textur | smooth fast glassi unlin streamlin aerodynam flow velvet velveti
rough | smooth
roughen | smooth
round circular global spheric | squar
run jet | stand dead stagnant slack still
run | stand
rural agricultur farm rustic bucol pastor | urban
rust rusti | rustless
salabl saleabl market | unsal
sarcast barb bite black grim corros sardon satir | unsarcast
satisfactori adequ fine ok okay cool comfort cheer pass right | unsatisfactori disappoint off unaccept
satur concentr | unsatur
satur pure intens vivid | unsatur dull
savori savouri | unsavori unsavouri offens
scent | scentless
schedul regular | unschedul extra special forc
scholar academ pedant studious erudit learn | unscholar
scientif technolog | unscientif
scrupul religi | unscrupul
seat sit | stand
sedat | stimul
seduct beguil teas | unseduct
select elect elit | unselect
sensat lurid shock yellow scream | unsens
separ | union
servic durabl function usabl useabl oper | unservic inoper
servil obsequi subservi submiss | unservil unsubmiss
settl accomplish establish appoint prescrib determin dictat set firm | unsettl doubt tentat open
settl base locat set situat | unsettl aimless float vagabond errat planetari wander mobil
sexi arous erot titil blue juici raci hot intim sexual luscious voluptu lush lewd leer prurient salaci adult provoc | unsexi
shade murki shadow shadowi | unshad
shape stack voluptu model sculptur | unshap chunki deform malform nodular shapeless
share common mutual joint | unshar exclus sole individu singl
sharp | soft
sharpen | soften
shaven shave | unshaven unshav beard bewhisk whisker bestubbl mustach
shod shodden sho boot ironshod slipper | unshod unsho barefoot
short littl chunki squat compact thick | tall lanki rangi leggi long state
short | tall
shout | whisper
shrink | stretch
side broadsid sidelong | top crown uppermost upper
silenc | sound
sink | sourc
sit | stand
skill accomplish complet adept expert good practic profici consumm master virtuoso delic hot mean technic | unskil clumsi fumbl incompet crude rough hopeless humbl menial lowli rusti semiskil weak
sleep | wake
sleepi | wake
smart astut sharp shrewd cagey clever | stupid foolish thick dens dim dull dumb slow lumpish unthink senseless weak
social cultur ethnic gregari interperson | unsoci alon lone solitari reclus
sole | soleless
solv resolv | unsolv unresolv
sonic transon | superson
sound depend good safe secur healthi solid stabl | unsound bad riski specul long wildcat
sound solid strong substanti | unsound rotten
sour astring acid tart | sweet syrupi
sour | sweeten
space lead | unspac
sparkl effervesc | still noneffervesc
speak express oral unwritten verbal | write engross graphic handwritten inscrib longhand
special specialis differenti | unspeci unspecialis general
specifi mere nomin specif | unspecifi
spineless | spinous spini
spirit boister dash gallant ebulli exuber pert live raci snappi whip spright vibrant vivaci | spiritless bloodless listless thin
stabl firm steadi last stabil | unstabl cranki tender explos volatil ricketi shaki wobbl rocki seismic tipsi totter
stand | yield
start | stop
statesmanlik statesman | unstatesmanlik
steadi depend even regular firm level unwav sure | unsteadi jerk convuls spasmod falter shaki shiver trembl quaver shift shudder totter uneven wobbl
stem | stemless stem
stifl | stimul
stimul challeng excit salti rous stir thrill | unstimul unexcit bland flat dri
stratifi bed | unstratifi
strength | weak
strengthen | weaken
stress accent emphat masculin | unstress feminin light weak
strong beardown hefti muscular power sinewi bullneck fortifi hard sever ironlik robust sound stiff vehement viril | weak anem faint feebl flimsi insubstanti spineless pale pallid wan sick puni vulner weaken limp
strong | weak
structur | unstructur ambigu amorph
subhuman | superhuman divin godlik herculean power
subson | superson
subsurfac belowground underground submarin undersea underwat | surfac aboveground
success prosper roar thrive in make product win | unsuccess attempt disappoint discomfit frustrat ruin undon hitless out scoreless winless
succumb | surviv
summeri | vernal
summeri | wintri winteri
support accessori adjunct auxiliari | unsupport contradictori
sure certain convinc posit confid | unsur uncertain incertain doubt dubious
surpris amaz astonish startl stun | unsurpris
surpris amaz astonish stun dumfound openmouth startl | unsurpris
suscept amen capabl open subject liabl predispos vulner | unsuscept insuscept resist incap unrespons
swear bind | unsworn
sympathet appeal likeabl likabl | unsympathet unapp unlik
tame break docil gentl domest | wild untam savag unbroken
tame subdu | wild chaotic disord excit frantic mad frenzi manic
tame | wild
tangl foul intermesh entangl knotti mat | untangl
tast aesthet esthet artist unpretenti | tasteless barbar brassi cheap flash flashi gaudi loud tawdri camp indel ostentati
tender crisp | tough rubberi leather sinewi stringi
tender protect sentiment | tough
tender untoughen delic soft | tough toughen callous thicken harden
theatric melodramat showi | untheatr
thick clog clot coagul creami dens heavi stringi syrupi thicken | thin rare rarifi
thick deep fat heavi quilt thicken | thin blade capillari compress flat depress gossam sheer transpar fine light hyperfin paperi slender
thick | thin
thicken | thin
thought lose preoccupi brood contempl medit muse pensiv reflect | thoughtless unreflect unthink
thought | thoughtless
thrifti econom save | wast extravag uneconom
tie fasten knot | unti unfasten
tone | toneless
tongu | tongueless
top | topless
touch brush | untouch
traceabl trackabl | untrac
train disciplin drill | untrain primit naiv
treat activ aerat burn dope | untreat raw
treat bandag bind dose dress | untreat
troubl annoy harass pester anxious nervous uneasi care cloud distress disturb upset worri torment haunt stress struggl suffer | untroubl carefre clear unconcern unmolest
trustworthi trusti authent reliabl respons depend honest true sure trust | untrustworthi untrusti devious slipperi
truth true honest | untruth mendaci
tune melodi | tuneless untun unmelodi
turn invert overturn upset rotat | unturn
understand take | ununderstood undigest
unusu differ extraordinari odd peculiar uniqu | usual customari habitu chronic regular
unvari | vari miscellan varieg variabl various
unventil airless close stuffi | ventil airi
unvoic voiceless surd hard | voic sonant soft
unwant discard outcast unclaim uninvit unwelcom | want crave desir hot seek
unwari gullibl | wari shi
unwelcom uninvit | welcom
unwholesom unhealthi insubstanti loathsom offens vile rich | wholesom nutrient nutrit healthi salubri hearti solid squar substanti organ
unwil reluct | will inclin prepar glad happi readi
unwoman | woman feminin
unwood treeless | wood brushi overgrown timber
unworld monast spiritu | world secular tempor econom materi mercenari mundan terrestri
unworthi unmeritori | worthi commend credit deserv worth model meritori sacr valu precious valuabl worthwhil
unwrinkl wrinkleless | wrinkl wrink
unwritten | write statut
use util handi servic useabl usabl utilitarian | useless futil unavail meaningless
use | useless
valuabl invalu priceless precious rich semipreci worth | worthless sorri neglig senseless wast valueless
vernal | wintri winteri
virtuous impecc innoc | wick evil vicious heavi sin ungod villain
wane | wax
wire connect | wireless
worth | worthless
`;
