/**
 * Words that people use for one another when they ask about the news. A line is one thing: whoever asks
 * about a "deal" is answered by a sentence on an "accord", though not as surely as by one on a deal.
 */
const LINES = `
deal agreement accord pact settlement treaty bargain compromise
die died dead death deaths killed kill casualties fatalities toll victims bodies lives perished
hurt injured injuries wounded casualties
fire fired shoot shot shots shooting gunfire firing
attack attacked strike struck raid assault bombing shelling
war conflict invasion fighting hostilities battle
truce ceasefire armistice
ship vessel boat tanker trawler freighter ferry cutter frigate warship craft
crew sailors seamen seafarers fishermen deckhands captain
plane aircraft jet helicopter chopper drone
missile rocket launch launches projectile
bomb explosive nuclear nuke nukes warhead atomic
soldier soldiers troops army military forces guards
police cops officers
arrest arrested detained held jailed imprisoned custody seized
free freed release released bail
seize seized grab grabbed captured impounded detained confiscated took
say sorry apology apologise apologised regret regrets
lie lied lying false misled untrue
blame blamed accuse accused fault responsible responsibility liable guilty negligence
deny denied denies denial rejected dismissed
admit admitted concede conceded acknowledged confessed
criticise criticised critic critics critical opponents opposition condemned attacked slammed angry mad
praise praised welcomed hailed applauded
support supported back backed backing endorse endorsed favour
oppose opposed opposition against object objected rejected resist
threat threaten threatened warned warning ultimatum
demand demanded want wants insisted called asked seek seeks
offer offered propose proposed proposal suggest suggested
refuse refused declined rejected turned
reply replied respond responded response answer answered comment
envoy ambassador representative diplomat delegate
boss head chief director chair chairman chairwoman chairperson president leader executive
minister secretary cabinet government ministry
mayor governor
parliament congress senate lawmakers legislature deputies assembly
law act bill statute legislation measure
court tribunal judge judges justices ruling verdict judgment
sue sued lawsuit suit case court challenged complaint
vote voted votes ballot election poll referendum
quit resign resigned resignation stepped step
fire fired sacked dismissed removed ousted suspended
money cash funds funding finance financing paid payment
pay paid payment compensation reimburse costs salary wages
cost costs price bill expense worth
earn income revenue profit profits salary wages
lose lost loss losses
cheap cheaper save saving savings saved
raise raised increase increased rise rose hike higher
cut reduce reduced reduction lower lowered slash decrease fewer
fee fees tariff tariffs tax taxes levy duty charge
job jobs work workers employees staff employment posts
union unions workers members
strike walkout stoppage boycott
worker workers drivers employees labourers staff
boss employer employers company firm companies business businesses
school schools pupils classes students classroom
kid kids child children pupils youngsters
mom moms mum mother mothers parents families
dad dads father fathers
ref referee umpire
student students pupils candidates learners
teacher teachers staff
exam exams test paper papers examination
doctor doctors physician hospital medical patients clinic
sick ill illness disease cholera patients outbreak infected
food hunger famine meals rations
water river lake drinking
power electricity outage blackout energy
internet web online network cable connection
fish fishing catch quota cod fishermen boats
sea waters ocean strait bay gulf
port harbour ports docks terminal
border frontier line boundary
land territory soil
fix fixed repair repaired repairs mend restored working
break broke broken cut severed snapped damaged damage
damage destroyed burned ruined wrecked
crash collision collided hit rammed struck impact
sink sank sunk
close closed shut closure closing suspended halted
open reopen reopened opening resume resumed restart
start started begin began begins launch
end ended stop stopped finish finished halt over
delay delayed postponed pushed later slipped
return returned back sent
leave left leaving withdrew withdraw pulled departure exit walk walked
meet met meeting talks summit negotiations conference
talks negotiations negotiate dialogue discussions
talk spoke speak speech address told
report study inquiry investigation review findings panel commission
proof evidence prove proved
cause caused reason because led
plan plans scheme proposal project
hide hid hidden secret concealed covert
steal stole stolen theft leaked
leak leaked photographed published pictures
spy spied spying espionage surveillance
hack hacked cyber breach
poll survey surveyed
protest protesters march demonstration demonstrators rally marched
visit visited travelled trip went
win won winner victory
buy bought purchase purchased
sell sold sale
build built building construction
move moved moves relocated
aid help assistance relief
ally allies partner partners partnership
sanction sanctions penalties penalty punish punishing embargo restrictions
ban banned bans prohibit forbids outlawed
allow allowed permit permitted let permission
rule rules regulation regulations
right rights
fair just reasonable justified
safe safety danger dangerous risk risks
old aged years age
big large size huge
people residents inhabitants villagers locals population
woman women female
countries states nations nation members
envoy mission delegation
weapon weapons arms robots
scientist scientists experts researchers researcher
paper newspaper journalist reporters
brother sister cousin uncle nephew related relative relatives
crime criminal offence charge charges charged prosecutor
tape recording recorded audio radio
deadline date until expires runs
agree agreed accept accepted consent signed sign
split divided division
grant grants scholarship scholarships
`;

export const LIKE_WORDS: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '));
