/** Patterns that several rules for organisations share. */

const PART = '(country|place|org-topic|proper)';
const HEAD = 'org-head[small!=true]';
const TOPICS = 'org-topic{1,3} (("," org-topic{1,2}){0,3} ","? ("and"|"&") org-topic{1,3})?';

/** What may stand before a head: "Shanghai", "Municipal", "Foreign and Commonwealth", "Children's". */
export const MODIFIER = `(body|${HEAD}|country|place|org-topic "and" org-topic|country[adjective] "and" (country[adjective]|proper)|(proper|org-topic) "'s"|proper ~ "-" ~ proper|proper "&" proper|proper "and" org-topic|org-topic|proper)`;

/** What may stand after "of": "China", "Health and Social Affairs", "the Shanghai Municipal Government". */
export const NAME = `(${PART}{0,6} (proper "'s")? ${HEAD}{1,2} ("of" "the"? (country|place|${PART}{1,4}))?|${TOPICS} ("of" "the"? (country|place|proper{1,3}))?|body|country|(proper|place) !(!(surname[script=pinyin] pinyin !proper))|place{1,2} !proper|${PART}{1,4})`;

export const ACRONYM = 'acronym=(("("|"（") <upper> (")"|"）"))?';
