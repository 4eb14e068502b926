import type { LanguagePack } from '../../pack.ts';
import { abbreviations } from './abbreviations.ts';
import { blocks } from './blocks.ts';
import { comparisons } from './comparisons.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { engagements } from './engagements.ts';
import { findings } from './findings.ts';
import { numbers } from './numbers.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';

export const english: LanguagePack = {
  tag: 'en',
  version: '1',
  detection: {
    script: 'Latin',
    commonWords: 'the of and to in a is that for was on with as by at from it are be has have this which were'.split(
      ' ',
    ),
  },
  abbreviations,
  blocks,
  numbers,
  quantities,
  dates,
  comparisons,
  countries,
  places,
  organisations,
  people,
  engagements,
  findings,
};
