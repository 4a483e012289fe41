/** Words that say nothing about a passage's subject: closed classes of English and the verbs of asking. In search forms. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all almost along also although am among an and another any anybody anyone
  anything are as at be because been before being below between both but by can cannot could did do does doing done
  down during each either else ever every everybody everyone everything few for from further had has have having he
  her here hers herself him himself his how however i if in into is it its itself just least less let many may me
  might more most much must my myself neither no nobody none nor not nothing now of off often on once one only onto
  or other others ought our ours ourselves out over own per quite rather same shall she should since so some
  somebody someone something still such than that the their theirs them themselves then there these they this those
  though through thus to too toward under until unto up upon us very was we well were what whatever when where
  whether which while who whom whose why will with within without would yet you your yours yourself yourselves
  s t d ll m re ve dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt shouldnt couldnt cant
  mustnt im ive id youre youve theyre theyve weve hes shes thats whats whos theres`
    .trim()
    .split(/\s+/),
);

/** Is this search form without a subject of its own? */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** Words with which people ask, and which say nothing about what they ask. */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  'say says said saying tell tells told please'.split(' '),
);

/** Is this search form only part of asking ("what did … say")? */
export const isAskingWord = (word: string): boolean => ASKING_WORDS.has(word);
