import type { Language } from '../words/language.ts';
import { PRINTED } from '../words/printed.ts';
import { COLOURS, escaped, FONTS, LOCALES } from './markup.ts';
import type { PrintedSheet } from './sheets.ts';

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 64rem; font: 1rem/1.45 ${FONTS}; color: ${COLOURS.ink}; background: #fff; }
section + section { margin-top: 3rem; }
h1 { margin: 0; font-size: 1.5rem; color: ${COLOURS.accent}; }
h1 small { margin-left: .5rem; font-size: 1rem; font-weight: 400; color: ${COLOURS.quiet}; }
table { width: 100%; margin: 1rem 0 2rem; border-collapse: collapse; border-block: 2px solid ${COLOURS.accent}; }
caption { padding: .5rem 0; text-align: left; font-weight: 600; }
th { padding: .4rem .6rem; text-align: left; font-size: .875rem; color: ${COLOURS.accent}; background: ${COLOURS.band}; }
td { padding: .45rem .6rem; vertical-align: top; border-top: 1px solid ${COLOURS.rule}; overflow-wrap: anywhere; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
tr.drive td { color: ${COLOURS.quiet}; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  tr { display: block; padding: .5rem 0; border-top: 1px solid ${COLOURS.rule}; }
  td { display: block; padding: 0; border: 0; }
  td:empty { display: none; }
  td:first-child { color: ${COLOURS.accent}; font-weight: 600; }
  td:nth-child(2) { font-weight: 600; }
}
@media print { section { break-after: page; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** Sheets as one page that needs nothing else: a table a day, readable on a phone, a sheet a page in print. */
export function asHtml(sheets: readonly PrintedSheet[], language: Language, title: string): string {
  const { columns: headings } = PRINTED[language];
  const sections = sheets.map(({ title: name, note, days, columns }) => {
    const tables = days.map(({ heading, rows }) => {
      const head = columns.map((column) => `<th scope="col">${escaped(headings[column])}</th>`).join('');
      const body = rows.map(
        (row) =>
          `<tr${row.isDrive ? ' class="drive"' : ''}>${columns.map((column) => `<td>${escaped(row[column])}</td>`).join('')}</tr>`,
      );
      return `<table><caption>${escaped(heading)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
    });
    return `<section><h1>${escaped(name)}${note === '' ? '' : ` <small>${escaped(note)}</small>`}</h1>\n${tables.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="${LOCALES[language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
${sections.join('\n')}
</body></html>
`;
}
