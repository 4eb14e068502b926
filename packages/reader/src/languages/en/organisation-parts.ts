/** Patterns that several rules for organisations share. */

const PART = '(country|place|org-topic|proper)';
const HEAD = 'org-head[small!=true]';
const PEOPLES = '("people" "\'s" | "peoples")';
/** Two countries or cities whose tie a body serves: "Peru–Chile", "Viet Nam - Lao". */
const PAIR =
  '((country|place) ("-"|"–"|"—") (country|place) | (country|place|proper) ~ ("-"|"–"|"—") ~ (country|place|proper))';
/** What of a country's long name stands before its short one: "the Republic of Ghana". */
const STATE =
  '((("people" "\'s"|"democratic"|"federal"|"islamic"|"socialist"|"united"|"plurinational"){0,3} ("republic"|"state"|"states"|"kingdom"|"commonwealth"|"union"|"sultanate"|"federation") "of" "the"?)? country)';
/** "Foreign Affairs Office (FAO) of …": an acronym before the name goes on. */
export const INNER_ACRONYM = 'acronym=(("("|"（") <upper> (")"|"）") &("of"|"for"))?';
/** "Yunnan Province", "Can Tho city". */
const AREA = '("province"|"city"|"county"|"district"|"prefecture"|"municipality"|"region"|"state"|"oblast")';
export const WHERE = `(${STATE}|body[kind=international-organisation]|(&<cap> ${AREA}) "of" (place|proper){1,2}|(place|proper|org-topic){1,3} ${AREA}|country|place|${PART}{1,4})`;
const TOPIC = '(org-topic|&<cap> org-generic)';
const WORD = `(${TOPIC}|country[adjective]|proper)`;
/** A topic that is no part of a name of its own: "and Education", but not "and Education Bureau". */
const NEXT_TOPIC = `!(${PART}{0,3} org-head !(&<cap> "work")) (${TOPIC}|country[adjective]){0,2} org-topic{1,3}`;
/** "Foreign Affairs and Expatriates": those whom an office serves, besides its topics. */
const CAPITAL_PLURAL = `!country !place !org-head &<cap> plural-like !(<cap>|"'s"|"("|"and")`;
/** "Health, Labour and Social Affairs", "Posts and Telecommunications". */
const LISTED = `!place ${WORD}{1,4} ("," ${NEXT_TOPIC}){0,4} ","? ("and"|"&") (${NEXT_TOPIC}|${CAPITAL_PLURAL})`;
const ORDINAL = '(&<cap> ("first"|"second"|"third"|"fourth"|"fifth"|"sixth"|"seventh"|"eighth"|"ninth"|"tenth"))';
const HYPHENED = '((org-topic|proper|"all") ~ "-" ~ (org-topic|proper|country|place))';

/** "King Hussein Cancer Center", "Khalifa bin Zayed Foundation". */
const TITLED =
  '((&<cap> ("king"|"queen"|"prince"|"princess"|"sheikh"|"sheikha"|"emperor"|"sultan"|"saint"|"mother")) proper)';
const PARTICLE = '("bin"|"bint"|"ibn"|"al"|"el"|"de"|"del"|"la"|"von"|"van")';

/** What may stand before a head: "Shanghai", "Municipal", "Foreign and Commonwealth", "Children's". */
export const MODIFIER = `(${PAIR}|${HYPHENED}|${PEOPLES}|body|${HEAD}|country|place|org-topic ("and"|"&") org-topic|country[adjective] "and" (country[adjective]|proper)|(proper|org-topic) "'s"|<cap> ~ "'"|proper "&" proper|proper "and" org-topic|org-topic|proper|${ORDINAL}|"st" "."?|${TITLED}|proper ${PARTICLE} proper)`;

/** What any town has: a house, and no body of its own. */
export const NO_NAME =
  '(country[adjective] "party"|("civic"|"community"|"convention"|"conference"|"exhibition"|"leisure"|"visitor"|"shopping") ("centre"|"center"|"hall"))';

/** A name that ends with its head: "Hubei Provincial Committee", "People's Government". */
const HEADED = `(${PAIR}|${PEOPLES}|${ORDINAL}|proper "'s"|${PART}){0,6} ${HEAD}{1,2}`;
/** "of the Ministry of Trade", "of Hunan Province": whose a part of a body is. */
const OWNER = `(("of"|"for") "the"? (${HEADED} ("of" "the"? (${LISTED}|body|${WHERE}))?|body|${WHERE}))?`;

/** "for the Protection of …": what a body does for what it names. */
const PURPOSE =
  '(&<cap> ("promotion"|"prevention"|"protection"|"preservation"|"conservation"|"safeguarding"|"advancement"|"development"|"coordination"|"study"|"return"|"defence"|"defense"|"welfare"|"support"|"improvement"|"elimination"|"prohibition"|"control"|"relief"|"care"|"rescue"|"education"|"integration"))';

/** "China's National People's Congress": whose the body is of which another is a part. */
const POSSESSED = `(country|place) "'s" ${HEADED}`;

/** What may stand after "of": "China", "Health and Social Affairs", "the Shanghai Municipal Government". */
export const NAME = `(${POSSESSED}|&<cap> "work" "with" <cap>{1,3}|(&<cap> ${AREA}) "of" (place|proper){1,2}|${PURPOSE} "of" "the"? (${LISTED}|<cap>{1,4}) ("and" "of" "the"? <cap>{1,2})? ${OWNER}|${LISTED} ${OWNER}|${HEADED} ${OWNER}|${PAIR} <cap>{0,2} ("forum"|"conference"|"summit")|(place|proper|org-topic){1,3} ${AREA}|country[adjective] ${TOPIC}{0,2} org-topic ${OWNER}|!place !country ${TOPIC}{0,2} org-topic ${OWNER}|body|${STATE}|(proper|place) !(!(surname[script=pinyin] pinyin !proper))|(proper{1,2}|place) &(surname[script=vietnamese] <cap> <cap> !org-head)|place &(given-name proper !org-head)|place{1,2} !proper|${PART}{1,4})`;

export const ACRONYM = 'acronym=(("("|"（") <upper> (")"|"）"))?';
