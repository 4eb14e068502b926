import type { Language } from '../words/language.ts';
import { COLOURS, escaped, FONTS, LOCALES } from './markup.ts';
import type { PrintedDay, PrintedSheet } from './sheets.ts';
import { detailsOf } from './text.ts';
import { widthOf, wrapped } from './wrap.ts';

/** The width of a phone's screen, in pixels. */
const WIDTH = 390;
const MARGIN = 20;
const TIME_WIDTH = 92;
const SIZES = { title: 21, note: 14, day: 15, time: 14, activity: 16, detail: 13.5 } as const;
const LEADING = 1.35;
/** A Latin letter is about half as wide as it is high, a capital more: on the safe side. */
const LETTER = 0.56;

interface Text {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly colour: string;
  readonly isBold: boolean;
}

/** A picture of one day of a sheet for a phone, 390 pixels wide and as high as it needs to be. */
export function asSvg(
  { title, note }: Pick<PrintedSheet, 'title' | 'note'>,
  day: PrintedDay,
  language: Language,
): string {
  const texts: Text[] = [];
  const rules: number[] = [];
  let y = 0;
  const write = (
    text: string,
    size: number,
    more: { readonly x?: number; readonly colour?: string; readonly isBold?: boolean } = {},
  ) => {
    const { x = MARGIN, colour = COLOURS.ink, isBold = false } = more;
    const letters = Math.floor((WIDTH - MARGIN - x) / (size * LETTER * (isBold ? 1.06 : 1)));
    for (const line of wrapped(text, letters)) {
      y += size * LEADING;
      texts.push({ x, y, size, text: line, colour, isBold });
    }
  };
  y = 16;
  write(title, SIZES.title, { colour: '#FFFFFF', isBold: true });
  write(note === '' ? day.heading : `${day.heading} · ${note}`, SIZES.day, { colour: '#D7E5EB' });
  const band = y + 16;
  y = band + 6;
  for (const [nth, row] of day.rows.entries()) {
    if (nth > 0) rules.push(y + 4);
    y += nth > 0 ? 10 : 4;
    const top = y;
    const x = MARGIN + TIME_WIDTH;
    write(row.activity, row.isDrive ? SIZES.detail : SIZES.activity, {
      x,
      isBold: !row.isDrive,
      colour: row.isDrive ? COLOURS.quiet : COLOURS.ink,
    });
    for (const detail of detailsOf(row, language)) write(detail, SIZES.detail, { x, colour: COLOURS.quiet });
    texts.push({
      x: MARGIN,
      y: top + (row.isDrive ? SIZES.detail : SIZES.activity) * LEADING,
      size: SIZES.time,
      text: row.time,
      colour: row.isDrive ? COLOURS.quiet : COLOURS.accent,
      isBold: !row.isDrive,
    });
    y += 6;
  }
  const height = Math.ceil(y + 18);
  const lines = rules.map(
    (at) => `<path d="M${MARGIN} ${at.toFixed(1)}H${WIDTH - MARGIN}" stroke="${COLOURS.rule}" stroke-width="1"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" lang="${LOCALES[language]}" font-family="${escaped(FONTS)}" role="img" aria-label="${escaped(`${title}, ${day.heading}`)}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>`,
    `<rect width="${WIDTH}" height="${band.toFixed(1)}" fill="${COLOURS.accent}"/>`,
    ...lines,
    ...texts.map(written),
    '</svg>',
    '',
  ].join('\n');
}

/** A line that would be wider than its room is set closer, whatever font there is. */
function written({ x, y, size, text, colour, isBold }: Text): string {
  const room = x === MARGIN && size === SIZES.time ? TIME_WIDTH - 8 : WIDTH - MARGIN - x;
  const isTight = widthOf(text) * size * LETTER > room * 0.98;
  return `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}"${isBold ? ' font-weight="600"' : ''}${isTight ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : ''} fill="${colour}">${escaped(text)}</text>`;
}
