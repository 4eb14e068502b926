import { HAN_VARIANTS } from '../../gazetteer/han.ts';
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

export const chinese: LanguagePack = {
  tag: 'zh',
  version: '1',
  detection: { script: 'Han', commonWords: [] },
  abbreviations,
  variants: HAN_VARIANTS,
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
