import type { PackSection } from '../../pack-section.ts';

const CHANGE = '("净"|"共"|"分别"|"约")? ("增加"|"增长"|"减少"|"下降"|"上升"|"提高"|"多"|"少"|"增"|"减"|"降") "了"?';
/** Another time, as papers name it beside a number of this one. */
const THEN = '(date|"上年"|"上一年"|"去年"|"前年"|"往年"|"上年度") ("同期"|"全年"|"年底"|"的"){0,2} quantity?';

/** How Chinese papers compare a number with that of another time. */
export const comparisons: PackSection = {
  lexicon: [],
  rules: [
    {
      id: 'zh.comparison.with-another-time',
      pattern: `("比"|"较"|"與"|"与"|"同"|"和"|"跟") ${THEN} ("相比"|"相较"|"比较") ("，"|",")? (${CHANGE} quantity)? | ("比"|"较") ${THEN} (${CHANGE} quantity)?`,
      examples: {
        yes: ['来访25批，[比2018年增加3批]；', '来访25批，[与2018年相比，增加了3批]', '[较去年同期22批]略有上升'],
        no: ['与2018年签署的协议', '2018年比赛增加3批', '比利时代表团2018年来访'],
      },
    },
    {
      id: 'zh.comparison.year-on-year',
      pattern: `("同比"|"环比") ${CHANGE} quantity`,
      examples: { yes: ['来访25批，[同比增长12%]', '[同比减少3批]'], no: ['增加到25批', '同比赛'] },
    },
    {
      id: 'zh.comparison.difference-in-brackets',
      pattern: '("("|"（") ("+"|"-"|"－"|"增加"|"减少"|"增"|"减") quantity (")"|"）")',
      examples: { yes: ['来访25批[（+3批）]'], no: ['来访（25批）'] },
    },
    {
      id: 'zh.comparison.from-a-level',
      pattern:
        '("从"|"由")? date "的" quantity &("增加到"|"增至"|"增长到"|"增长至"|"上升到"|"上升至"|"减少到"|"减至"|"降至")',
      examples: { yes: ['[从2018年的22批]增至25批'], no: ['从2018年起接待22批', '2018年的22批来访团组'] },
    },
  ],
};
