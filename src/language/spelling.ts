/**
 * Words that Britons and Americans spell differently, by the family of the difference. A word is
 * folded only when its stem is on a list: "organise" is "organize", "advise" is not "advize", and a
 * misspelling stays one. Families after the UK/US list of tysto.com; pairs that differ in meaning as
 * well (tonne, storey, draught) are left out on purpose.
 */

const stems = (list: string): string => list.trim().split(/\s+/).join('|');

const OUR =
  stems(`arb ard arm behavi cand clam col demean disfav dishon enam endeav fav ferv flav glam
  harb hon hum lab misdemean misbehavi neighb od parl ranc rig rum savi sav splend succ tum unfav vap vig`);

const ISE =
  stems(`acclimat agon amort antagon apolog author brutal capital categor central character civil
  colon commercial compartmental conceptual criminal critic crystall decentral decriminal dehuman
  demilitar demobil democrat demon demoral denational denuclear desensit destabil digit disorgan dramat econom
  emphas energ epitom equal evangel external factor familiar fantas femin fertil final formal fratern
  galvan general global harmon hospital human hypothes ideal idol immobil immortal immun individual
  industrial initial institutional internal international ital item jeopard legal legitim liberal
  local marginal material maxim mechan memorial memor mesmer militar minim mobil modern monopol moral
  national natural neutral normal optim organ ostrac overemphas oxid pasteur patron penal personal
  plagiar polar politic popular pressur priorit privat professional public pulver radical random
  rational real recogn regular reorgan revital revolution ritual romantic sanit satir scandal scrutin
  secular sensational sensit sentimental serial social special stabil standard steril stigmat subsid
  summar symbol sympath synchron synthes systemat tantal terror theor traumat trivial tyrann unauthor
  underutil union unorgan unrecogn urban util vandal verbal victim visual vocal weapon western
  custom`);

const YSE = stems('anal paral catal breathal psychoanal electrol dial hydrol');

const DOUBLED = stems(`backpedal bedevil bevel cancel carol channel chisel counsel cudgel devil dial
  dishevel drivel duel enamel equal funnel gravel grovel gruel imperil initial jewel label level libel
  marshal marvel model panel parcel pedal pencil pummel quarrel ravel refuel remodel revel rival shovel
  shrivel signal snivel snorkel spiral stencil swivel towel travel trial tunnel unequal unravel unrival
  untrammel weasel yodel council fuel total`);

const CENTRE =
  stems(`calib cent epicent fib goit kilomet centimet millimet lit millilit louv lust meag
  met mit ochr reconnoit sab saltpet scept sepulch somb spect theat amphitheat manoeuv maneuv lacklust`);

const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/^(an|leuk|isch|tox|hypoglyc)aemi/, '$1emi'],
  [/^(un)?anaesth/, '$1anesth'],
  [/^(arch|pal)ae(o)/, '$1e$2'],
  [/^(gyn)ae(co)/, '$1e$2'],
  [/^h(a)emo|^haema|^haemor/, 'hemo'],
  [/^(encyclop|orthop)aed/, '$1ed'],
  [/^p(a)ed(iat|oph)/, 'ped$2'],
  [/^(f)(a)ec(al|es)/, '$1ec$3'],
  [/^f(o)et(us|al)/, 'fet$2'],
  [/^oe(s(oph)|str)/, 'e$1'],
  [/^diarrhoea/, 'diarrhea'],
  [/^medi(a)eval/, 'medieval'],
  [/^(out)?manoeuv/, '$1maneuv'],
  [/^homoeo/, 'homeo'],
];

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(multi|tri|water|techni|dis)?(${OUR})our(?!y)`), '$1$2or'],
  [
    new RegExp(`^(de|re|un|dis|over)?(${ISE})is(e[ds]?|ers?|ing|ation|ations|ational|able)$`),
    '$1$2iz$3',
  ],
  [new RegExp(`^(re)?(${YSE})ys(e[ds]?|ers?|ing)$`), '$1$2yz$3'],
  [
    new RegExp(`^(${DOUBLED})l(ed|er|ers|ing|ings|or|ors|ous|ously|ation|ations|ist|ists)$`),
    '$1$2',
  ],
  [new RegExp(`^(${CENTRE})re(s|d|less)?$`), '$1er$2'],
  ...LIGATURES,
];

/** Single words and stems, the British form first. */
const PAIRS = new Map(
  `acknowledgement acknowledgment, ageing aging,
  amongst among, analogue analog, artefact artifact, artefacts artifacts, axe ax,
  catalogue catalog, catalogues catalogs, catalogued cataloged, centrepiece centerpiece,
  cheque check, cheques checks, chequered checkered, cosy cozy, defence defense, defences defenses, defenceless defenseless,
  dialogue dialog, dialogues dialogs, distil distill, enrol enroll, enrolment enrollment,
  fibreglass fiberglass, fulfil fulfill, fulfils fulfills, fulfilment fulfillment,
  instalment installment, instalments installments, instil instill, jewellery jewelry,
  judgement judgment, judgements judgments, kerb curb, likeable likable, licence license,
  licences licenses, learnt learned, monologue monolog,   offence offense, offences offenses, omelette omelet,
  practise practice, practised practiced, practises practices, practising practicing, pretence pretense,
  programme program, programmes programs, skilful skillful, skilfully skillfully, spelt spelled, theatregoers theatergoers, towards toward,
  wilful willful, wilfully willfully, woollen woolen, worshipped worshiped,
  worshipper worshiper, worshipping worshiping, afterwards afterward, backwards backward,
  forwards forward, dreamt dreamed, burnt burned, leapt leaped, whilst while,
  counsellor counselor, counsellors counselors, councillor councilor, councillors councilors`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);

/** Stems that are spelt so wherever they stand in a word: "snowplough", "mouldy", "sceptically". */
const STEMS = new Map(
  `plough plow, mould mold, smoulder smolder, sceptic skeptic, grey gray, sulph sulf, pyjama pajama, yoghurt yogurt,
  moustach mustach, alumini alumin, aeroplane airplane, tyre tire, colour color, cosier cozier, cosily cozily`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);
const STEM = new RegExp([...STEMS.keys()].join('|'));

/** Every family changes one of these; most words hold none and are done at once. */
const SUSPECT = /our|is[aei]|ys[ei]|l[eio]|re|[ao]e|moeuv|oeuv/;

/** The American spelling of a lower-case word, itself where the lists do not know a difference. */
export function americanSpelling(word: string): string {
  const pair = PAIRS.get(word);
  if (pair !== undefined) return pair;
  if (STEM.test(word)) return word.replace(STEM, (stem) => STEMS.get(stem) ?? stem);
  if (!SUSPECT.test(word)) return word;
  for (const [british, american] of FAMILIES) {
    if (british.test(word)) return word.replace(british, american);
  }
  return word;
}
