import type { Language } from '../words/language.ts';
import { PRINTED } from '../words/printed.ts';
import type { PrintedRow, PrintedSheet } from './sheets.ts';
import { wrapped } from './wrap.ts';

/** As many Latin letters as a chat shows in one line on a phone. */
const WIDTH = 40;

/** Sheets as text to paste into a chat: short lines, a blank line between things. */
export function asText(sheets: readonly PrintedSheet[], language: Language): string {
  return sheets
    .map(({ title, note, days }) =>
      [
        ...wrapped(`*${note === '' ? title : `${title} (${note})`}*`, WIDTH),
        ...days.flatMap(({ heading, rows }) => ['', `*${heading}*`, ...rows.flatMap((row) => lines(row, language))]),
      ].join('\n'),
    )
    .join('\n\n———\n\n')
    .concat('\n');
}

function lines(row: PrintedRow, language: Language): readonly string[] {
  const [first = '', ...others] = wrapped(`${row.time} ${row.activity}`, WIDTH - 2);
  const details = detailsOf(row, language).flatMap((detail) => wrapped(detail, WIDTH - 2));
  return [first, ...[...others, ...details].map((line) => `  ${line}`)];
}

/** What stands below a line's time and activity: where, who, with whom. */
export function detailsOf(row: PrintedRow, language: Language): readonly string[] {
  const { hostedBy, interpretedBy, drivenBy } = PRINTED[language];
  const { place, groups, hosts, interpreters, vehicles, remarks } = row;
  return [
    // Lunch at the hotel need not say again that it is at the hotel.
    row.activity.includes(place) ? '' : place,
    groups,
    hosts && hostedBy(hosts),
    interpreters && interpretedBy(interpreters),
    vehicles && drivenBy(vehicles),
    remarks,
  ].filter((detail) => detail !== '');
}
