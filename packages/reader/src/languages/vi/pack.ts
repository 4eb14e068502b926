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

export const vietnamese: LanguagePack = {
  tag: 'vi',
  version: '1',
  detection: {
    script: 'Latin',
    commonWords: 'và của các là với cho được có trong những tại đã không một này để người hội về từ'.split(' '),
    letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
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
