/** Patterns that several rules for organisations share. */

const PART = '(country|place|org-topic|proper)';
const HEAD = 'org-head[small!=true]';
const PEOPLES = '("people" "\'s" | "peoples")';
/** Two countries or cities whose tie a body serves: "Peru–Chile", "Viet Nam - Lao". */
const PAIR = '((country|place|proper) ("-"|"–"|"—") (country|place|proper))';
/** What of a country's long name stands before its short one: "the Republic of Ghana". */
const STATE =
  '((("people" "\'s"|"democratic"|"federal"|"islamic"|"socialist"|"united"|"plurinational"){0,3} ("republic"|"state"|"states"|"kingdom"|"commonwealth"|"union"|"sultanate"|"federation") "of" "the"?)? country)';
/** "Foreign Affairs Office (FAO) of …": an acronym before the name goes on. */
export const INNER_ACRONYM = 'acronym=(("("|"（") <upper> (")"|"）") &("of"|"for"))?';
/** "Yunnan Province", "Can Tho city". */
const AREA = '("province"|"city"|"county"|"district"|"prefecture"|"municipality"|"region"|"state"|"oblast")';
export const WHERE = `(${STATE}|(place|proper){1,3} ${AREA}|country|place|${PART}{1,4})`;
const TOPIC = '(org-topic|&<cap> org-generic)';
const TOPICS = `(${TOPIC}{0,2} org-topic (("," ${TOPIC}{1,2}){0,3} ","? ("and"|"&") ${TOPIC}{0,2} org-topic)? | ${TOPIC} ("and"|"&") ${TOPIC}{0,2} org-topic)`;

/** What may stand before a head: "Shanghai", "Municipal", "Foreign and Commonwealth", "Children's". */
export const MODIFIER = `(${PAIR}|${PEOPLES}|body|${HEAD}|country|place|org-topic "and" org-topic|country[adjective] "and" (country[adjective]|proper)|(proper|org-topic) "'s"|proper ~ "-" ~ proper|proper "&" proper|proper "and" org-topic|org-topic|proper)`;

/** What may stand after "of": "China", "Health and Social Affairs", "the Shanghai Municipal Government". */
export const NAME = `((${PAIR}|${PEOPLES}|proper "'s"|${PART}){0,6} ${HEAD}{1,2} ("of" "the"? ${WHERE})?|${PAIR} <cap>{0,2} ("forum"|"conference"|"summit")|!country ${TOPICS} ("of" "the"? ${WHERE})?|body|${STATE}|(place|proper){1,3} ${AREA}|(proper|place) !(!(surname[script=pinyin] pinyin !proper))|place{1,2} !proper|${PART}{1,4})`;

export const ACRONYM = 'acronym=(("("|"（") <upper> (")"|"）"))?';
