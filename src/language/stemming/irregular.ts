/**
 * Irregular forms of English verbs and nouns, each line the base and the forms that no stemming rule
 * brings to it. Forms that are words of their own as well ("saw", "found", "left", "lay", "bore") are
 * given where the verb is the likelier reading in a report.
 */
const FAMILIES = `arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun
bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt
die died dying|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown
hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|leap leapt
leave left|lend lent|lie lay lain|lose lost|make made|mean meant|meet met|pay paid|ride rode ridden|ring rang rung
rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot
show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken
spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken
strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|tell told|think thought|throw threw thrown|understand understood|undertake undertook undertaken
uphold upheld|wake woke woken|wear wore worn|weave wove woven|win won|withdraw withdrew withdrawn
withhold withheld|write wrote written|overthrow overthrew overthrown|overcome overcame|oversee oversaw overseen
foresee foresaw foreseen|undergo underwent undergone|mistake mistook mistaken|rebuild rebuilt|rewrite rewrote rewritten
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives
half halves|leaf leaves|thief thieves|wolf wolves|knife knives|shelf shelves|self selves|crisis crises|analysis analyses
basis bases|thesis theses|hypothesis hypotheses|phenomenon phenomena|criterion criteria|nucleus nuclei|bacterium bacteria
medium media|datum data|index indices|matrix matrices|vertex vertices|good better best|bad worse worst|far farther further`;

const BASES: ReadonlyMap<string, string> = new Map(
  FAMILIES.split(/[|\n]/).flatMap((family) => {
    const [base = '', ...forms] = family.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** "fought" → "fight", "crises" → "crisis"; any other word as it is. */
export const baseForm = (word: string): string => BASES.get(word) ?? word;
