import { MEN, WOMEN } from './names-of-the-world.ts';
import type { Gender } from './titles-and-roles.ts';

const MALE =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jeff ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent bobby russell louis philip johnny barack mitt ted bernie marco chris mike jim bill tom bob dan matt tony steve andy josh ken ben sam greg ray pat doug tim rick ron dick ed fred jeb rand lindsey newt harry mitch chuck glenn rush corey roger rudy vladimir sergei sergey dmitry alexei boris emmanuel francois françois jacques jean pierre nicolas olaf helmut hans klaus jürgen silvio matteo giuseppe mario pedro mariano luis carlos jorge javier miguel diego fernando rafael andres andrés enrique felipe evo hugo nicolás mohammed mohammad muhammad ahmed ahmad ali hassan hussein ibrahim abdul abdullah mahmoud mustafa omar yusuf khalid tariq imran nawaz narendra rahul amit rajesh sanjay ravi shinzo fumihide yoshihide taro hiroshi kenji xi jinping recep benjamin binyamin ehud yair naftali avigdor kofi antonio antónio ban volodymyr petro viktor victor lech jaroslaw mateusz lars anders carl magnus jens erik nelson jacob cyril thabo robert emmerson uhuru william raila kwame john felix joseph denis paul liam declan owen gareth graham neil nigel simon ian stuart stewart gordon craig derek duncan malcolm angus hamish callum clive colin geoffrey rupert hugh giles dominic jeremy keir rishi sadiq leo micheál enda gerry guy lance ross joel wade earl todd brad chad kurt dale dean troy shane clint curtis norman marvin glen leonard stanley alfred alex max oscar hector ruben reuben moses elijah isaac abraham abe levi saul seth caleb luke theodore leon julian adrian ivan igor oleg yuri pavel tomas jan jakub piotr marek andrzej milos zoltan istvan laszlo sandor jose-luis giovanni luca marco paolo roberto alessandro stefano francesco lorenzo andrea niccolo'.split(
    ' ',
  );
const FEMALE =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah debbie stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea elena sonia loretta carly megyn ivanka melania huma kellyanne katrina donna debbie jill hope nikki condoleezza tammy claire kirsten dianne barbara amy susan lisa shelley kelly theresa angela ursula christine marine segolene ségolène marion jacinda julia helen ellen joyce cristina dilma michelle michaela sheikh sheikha aung malala benazir indira sonia priyanka smriti nirmala mamata yuriko yoko akiko naomi mei ling ying xiaoming park yulia tatiana olga natalia maria svetlana irina ekaterina zuzana iveta magdalena agnieszka beata ewa sanna tarja margrethe mette gro erna annie agnes brigitte florence anne nadine sylvie segolene nicola arlene priti liz harriet yvette diane penny esther suella kemi fiona moira siobhan aoife niamh orla gabrielle melinda monica tiffany vanessa veronica wendy yolanda zoe chloe ella mia ava lucy molly daisy erin erica tracy stacy tina tonya valerie vivian wanda yvonne rosa carmen lucia ana isabel mercedes pilar dolores guadalupe leila fatima aisha khadija zainab maryam nadia samira rania hanan dalia noor amina caroline carole meg jenna joni gretchen greta paula peggy phyllis rita roberta robin rosemary roxanne sally sheila sylvia eva eleanor elaine eileen edith jane jan joanna joanne josephine juanita june kate kathy katie kim kristen kristin leah leslie lillian lorraine louise lynn marjorie marlene maureen maxine mildred miriam nina norma pauline'.split(
    ' ',
  );

/** "María" is Maria. */
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const GIVEN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...MEN.split(' ').map((name): [string, Gender] => [name, 'm']),
  ...WOMEN.split(' ').map((name): [string, Gender] => [name, 'f']),
  ...MALE.map((name): [string, Gender] => [withoutAccents(name), 'm']),
  ...FEMALE.filter((name) => !MALE.includes(name)).map((name): [string, Gender] => [
    withoutAccents(name),
    'f',
  ]),
]);

/** Whether a word, in lower case, is a common given name. */
export const isGivenName = (word: string): boolean => GIVEN.has(withoutAccents(word));

/** The usual gender of a full name's given name, or null where it is unknown or serves both. */
export function genderOfName(name: string): Gender {
  const words = name.toLowerCase().split(/\s+/);
  return words.length > 1 ? (GIVEN.get(withoutAccents(words[0] ?? '')) ?? null) : null;
}
