import type { ColumnGuess, Direction } from '@comity/domain';

type Words = readonly (readonly [RegExp, Direction])[];

/** What titles, headings and cells of lists say of where something went, seen from the desk. In this order: who hands on also receives. */
const WORDS: Words = [
  [/transship|trans-ship|转运|轉運|trung chuyển/iu, 'transshipped'],
  [
    /来访|來訪|到访|接待|接收|接受|受赠|受贈|收到|收货|收貨|到货|\b(?:incoming|inbound|received|receipt|visitors|guests|visits? received)\b|đón (?:tiếp|đoàn)|(?:đoàn|khách) (?:vào|đến)|tiếp nhận|(?:đã|ngày) nhận/iu,
    'incoming',
  ],
  [
    /出访|出訪|援外|捐出|送出|派出|外派|发往|運往|运往|\b(?:outgoing|outbound|sent|given|dispatched|missions? abroad)\b|đoàn ra|(?:đã |ngày )?gửi đi|ngày gửi|cử đi/iu,
    'outgoing',
  ],
];

/** Words for giving: a desk's list of gifts is of what it gave, unless something says who gave or who received. */
const GIVING = /捐[赠贈]|\bdonat(?:ed|ions?)\b|trao tặng/iu;

/** What says so only where a cell holds little else. */
const IN_A_CELL: Words = [
  [/^(?:in|receive|to us|来|來|入)$|(?<!\p{L})(?:đến|nhận|vào|tiếp)(?!\p{L})/iu, 'incoming'],
  [/^(?:out|往|出)$|(?<!\p{L})(?:gửi|ra|đi|trao)(?!\p{L})/iu, 'outgoing'],
];

const RECEIVER =
  /recipient|consignee|beneficiar|受援|受[赠贈](?:方|[单單]位|人|[国國])|收[货貨](?:方|[单單]位|人)|接[收受](?:方|[单單]位|人|[国國])|(?:bên|nơi|nước|người|đơn vị(?: tiếp| thụ)?) (?:nhận|hưởng)/iu;

/** Whether a column of this heading names who received what its rows tell of. */
export function namesReceiver(heading: string): boolean {
  return RECEIVER.test(heading.normalize('NFC'));
}

/**
 * The direction that a list tells of; null where it tells of none, or of two. What its titles and headings say comes first, then its
 * columns: where one says who gave and none who received, the desk did.
 *
 * @param titles the name of the file and of the sheet, and what stands above the header
 */
export function directionOfList(titles: readonly string[], columns: readonly ColumnGuess[]): Direction | null {
  const isGiver = ({ field }: ColumnGuess) => field === 'donor';
  const isReceiver = ({ header }: ColumnGuess) => namesReceiver(header);
  const headings = columns.filter((each) => !isGiver(each) && !isReceiver(each)).map(({ header }) => header);
  const told = toldBy(WORDS, [...titles, ...headings].join('\n'));
  if (told.length > 0) return oneOf(told);
  const [givers, receivers] = [columns.some(isGiver), columns.some(isReceiver)];
  if (givers || receivers) return givers && receivers ? null : givers ? 'incoming' : 'outgoing';
  return titles.some((title) => GIVING.test(title)) ? 'outgoing' : null;
}

/** The direction that a cell in a column of directions tells of; null where it tells of none, or of two. */
export function directionOfCell(cell: string): Direction | null {
  const words = cell.trim();
  const told = toldBy(WORDS, words);
  if (told.length > 0) return oneOf(told);
  return GIVING.test(words) ? 'outgoing' : oneOf(toldBy(IN_A_CELL, words));
}

function toldBy(patterns: Words, words: string): readonly Direction[] {
  return patterns.filter(([pattern]) => pattern.test(words.normalize('NFC'))).map(([, direction]) => direction);
}

function oneOf(told: readonly Direction[]): Direction | null {
  return told.length === 1 || told[0] === 'transshipped' ? (told[0] ?? null) : null;
}
