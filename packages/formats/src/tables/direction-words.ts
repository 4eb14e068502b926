import type { Direction } from '@comity/domain';

/** What titles, headings and cells of lists say of where something went, seen from the desk. In this order: who hands on also receives. */
const WORDS: readonly (readonly [RegExp, Direction])[] = [
  [/transship|trans-ship|转运|轉運|trung chuyển/iu, 'transshipped'],
  [
    /来访|來訪|到访|接待|接收|接受|受赠|收到|\b(?:incoming|inbound|received|visitors|guests|visits? received)\b|đón (?:tiếp|đoàn)|(?:đoàn|khách) (?:vào|đến)|tiếp nhận|đã nhận/iu,
    'incoming',
  ],
  [
    /出访|出訪|援外|捐出|捐赠|捐贈|送出|派出|外派|\b(?:outgoing|outbound|sent|given|donated|missions? abroad)\b|đoàn ra|(?:đã )?gửi đi|trao tặng|cử đi/iu,
    'outgoing',
  ],
];

/** The direction that a list's title, sheet or headings tell of; null where they tell of none, or of two. */
export function directionOfList(words: string): Direction | null {
  const told = WORDS.filter(([pattern]) => pattern.test(words)).map(([, direction]) => direction);
  return told.length === 1 || told[0] === 'transshipped' ? (told[0] ?? null) : null;
}
