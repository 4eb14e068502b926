/** Reservations that a source makes about its own numbers: they travel with the number (design: care). */
const HEDGES: readonly RegExp[] = [
  /according to (?:incomplete|preliminary|rough) (?:statistics|figures|estimates)/iu,
  /(?:it is )?(?:roughly )?estimated(?: that)?/iu,
  /preliminary figures/iu,
  /据不完全统计|據不完全統計|据初步统计|據初步統計/u,
  /theo (?:số liệu )?thống kê (?:chưa đầy đủ|sơ bộ)|ước tính/iu,
];
/** How far before a number its reservation may stand, in UTF-16 units. */
const REACH = 160;

/** The reservation that stands before a number in its sentence, in the source's own words. */
export function hedgeBefore(rawText: string, start: number): string | null {
  const before = rawText.slice(Math.max(0, start - REACH), start);
  const sentence = before.split(/[.!?](?=\s)|[。！？\n]/u).at(-1) ?? '';
  for (const hedge of HEDGES) {
    const match = hedge.exec(sentence);
    if (match) return match[0];
  }
  return null;
}
