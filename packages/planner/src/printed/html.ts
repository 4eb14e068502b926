import { sha256 } from '../page/sha256.ts';
import type { Language } from '../words/language.ts';
import { PRINTED } from '../words/printed.ts';
import { VIEW_WORDS } from '../words/views.ts';
import { COLOURS, escaped, FONTS, LOCALES } from './markup.ts';
import { PICTURE_SCRIPT } from './picture.ts';
import type { PrintedSheet } from './sheets.ts';

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 64rem; font: 1rem/1.45 ${FONTS}; color: ${COLOURS.ink}; background: #fff; }
section + section { margin-top: 3rem; }
h1 { margin: 0; font-size: 1.5rem; color: ${COLOURS.accent}; }
h1 small { margin-left: .5rem; font-size: 1rem; font-weight: 400; color: ${COLOURS.quiet}; }
table { width: 100%; margin: 1rem 0 2rem; border-collapse: collapse; border-block: 2px solid ${COLOURS.accent}; }
caption { padding: .5rem 0; text-align: left; font-weight: 600; }
caption button { float: right; min-height: 1.75rem; border: 0; border-radius: 6px; background: none; font: .875rem ${FONTS}; color: ${COLOURS.quiet}; cursor: pointer; }
caption button:hover { background: ${COLOURS.band}; color: ${COLOURS.ink}; }
caption button:focus-visible { outline: 2px solid ${COLOURS.accent}; }
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
@media print { caption button { display: none; } section { break-after: page; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;

/** What is in a table's cells is what its picture says; where nothing runs, there is no button. */
const SCRIPT = `
${PICTURE_SCRIPT}
Array.from(document.querySelectorAll('caption button')).forEach(function (button) {
  button.hidden = false;
  button.addEventListener('click', function () {
    var table = button.closest('table');
    var name = table.closest('section').querySelector('h1');
    var note = name.querySelector('small');
    var texts = function (list) { return Array.from(list).map(function (each) { return each.textContent; }); };
    var headings = texts(table.querySelectorAll('th'));
    var colon = document.documentElement.lang.startsWith('zh') ? '\\uff1a' : ': ';
    savePicture({
      title: name.firstChild.textContent.trim(),
      note: note ? note.textContent : '',
      heading: table.querySelector('caption span').textContent,
      lines: Array.from(table.tBodies[0].rows).map(function (row) {
        var cells = texts(row.cells);
        var details = cells.map(function (cell, nth) { return nth < 2 || cells[1].includes(cell) ? '' : headings[nth] + colon + cell; });
        return { time: cells[0], activity: cells[1], details: details.filter(Boolean), isQuiet: row.className === 'drive' };
      }),
    });
  });
});
`;

/** Nothing is loaded, and no script but its own runs. */
const POLICY = `default-src 'none'; script-src 'sha256-${sha256(SCRIPT)}'; style-src 'sha256-${sha256(STYLE)}'; base-uri 'none'; form-action 'none'`;

/** Sheets as one page that needs nothing else: a table a day, readable on a phone, each to be saved as a picture, a sheet a page in print. */
export function asHtml(sheets: readonly PrintedSheet[], language: Language, title: string): string {
  const { columns: headings } = PRINTED[language];
  const { savePicture } = VIEW_WORDS[language];
  const save = (what: string) =>
    ` <button type="button" hidden aria-label="${escaped(`${savePicture}: ${what}`)}">${savePicture}</button>`;
  const sections = sheets.map(({ title: name, note, days, columns }) => {
    const tables = days.map(({ heading, rows }) => {
      const head = columns.map((column) => `<th scope="col">${escaped(headings[column])}</th>`).join('');
      const body = rows.map(
        (row) =>
          `<tr${row.isDrive ? ' class="drive"' : ''}>${columns.map((column) => `<td>${escaped(row[column])}</td>`).join('')}</tr>`,
      );
      return `<table><caption><span>${escaped(heading)}</span>${save(`${name}, ${heading}`)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
    });
    return `<section><h1>${escaped(name)}${note === '' ? '' : ` <small>${escaped(note)}</small>`}</h1>\n${tables.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="${LOCALES[language]}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
${sections.join('\n')}
<script>${SCRIPT}</script>
</body></html>
`;
}
