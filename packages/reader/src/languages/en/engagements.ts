import { engagementSection, terms } from '../../engagements/vocabulary.ts';
import { cues } from './engagements/cues.ts';
import { direct } from './engagements/direct.ts';
import { examples } from './engagements/examples.ts';
import { nouns } from './engagements/nouns.ts';
import { verbs } from './engagements/verbs.ts';

/** English words for engagements. Verbs are written with their endings; a noun's plural is written where it is used. */
export const engagements = engagementSection({
  version: '1',
  active: ['ing'],
  settlementWords: [
    {
      tag: 'settlement-kind',
      cased: true,
      terms: terms('City; Province; Prefecture; County; District; Municipality; Oblast; Canton; Township; Region'),
    },
    {
      tag: 'settlement-of',
      terms: terms(`
        {city,cities,province,state,county,district,municipality,town,prefecture,region} of;
        {mayor,mayors,governor,governors,people} of; city councillors of; city council of
      `),
    },
  ],
  settlements: [
    {
      id: 'en.engagements.settlement',
      pattern:
        '!settlement-kind proper{1,3} (settlement-kind|"province"|"prefecture"|"county"|"district"|"oblast"|"governorate") !org-head',
      examples: {
        yes: ['guests from [Gimhae City] came', 'in [Cibitoke province]'],
        no: ['the City', 'Gimhae City Council'],
      },
    },
    {
      id: 'en.engagements.settlement-of',
      pattern: 'settlement-of name=((place|proper) proper{0,2})',
      examples: { yes: ['the [Mayor of Almere]', 'the [city of Bergen]'], no: ['the mayor of our city'] },
    },
    {
      id: 'en.engagements.settlement-and-country',
      pattern: '("from"|"in"|"of"|"to"|"at"|"visited") name=(proper{1,3}) &("," country[adjective!=true])',
      examples: { yes: ['a group [from Tocopilla], Chile, came'], no: ['from there, Chile'] },
    },
  ],
  verbs,
  nouns,
  direct,
  cues,
  examples,
});
