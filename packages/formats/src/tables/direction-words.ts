import type { Direction } from '@comity/domain';

/** What titles, headings and cells of lists say of where something went, seen from the desk. In this order: who hands on also receives. */
const WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/transship|trans-ship|转运|轉運|trung chuyển/iu, 'transshipped'],
  [
    /来访|來訪|到访|接待|接收|接受|受赠|收到|\b(?:incoming|inbound|received|visitors|guests|visits? received)\b|đón (?:tiếp|đoàn)|(?:đoàn|khách) (?:vào|đến)|tiếp nhận|đã nhận/iu,
    'incoming',
  ],
  [
    /出访|出訪|援外|(?<!接受|接收|收到)捐[出赠贈]|送出|派出|外派|\b(?:outgoing|outbound|sent|given|donated|missions? abroad)\b|đoàn ra|(?:đã )?gửi đi|trao tặng|cử đi/iu,
    'outgoing',
  ],
];

/** What says so only where a cell holds little else. */
const IN_A_CELL: typeof WORDS = [
  [/^(?:in|receive|to us|来|來|入)$|(?<!\p{L})(?:đến|nhận|vào|tiếp)(?!\p{L})/iu, 'incoming'],
  [/^(?:out|往|出)$|(?<!\p{L})(?:gửi|ra|đi|trao)(?!\p{L})/iu, 'outgoing'],
];

/** The direction that a list's title, sheet or headings tell of; null where they tell of none, or of two. */
export function directionOfList(words: string): Direction | null {
  return toldBy(WORDS, words);
}

/** The direction that a cell in a column of directions tells of; null where it tells of none, or of two. */
export function directionOfCell(cell: string): Direction | null {
  const words = cell.trim();
  return toldBy(WORDS, words) ?? toldBy(IN_A_CELL, words);
}

function toldBy(patterns: typeof WORDS, words: string): Direction | null {
  const told = patterns.filter(([pattern]) => pattern.test(words)).map(([, direction]) => direction);
  return told.length === 1 || told[0] === 'transshipped' ? (told[0] ?? null) : null;
}
