/** What an annotator may have overlooked. It suggests; a person decides. */

const NUMBERS = {
  en: /\d[\d.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|half)\b/gi,
  vi: /\d[\d.,]*|(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|hàng chục)(?!\p{L})/giu,
  zh: /[\d０-９][\d０-９.,，]*|[二三四五六七八九十百千万两兩数數]+[余餘多几幾]?[个個名人批次位场場家国國年天箱吨噸台台套份]/g,
};

/**
 * @param {{language: string, name: string, text: string, gold: object}[]} papers
 * @returns {string[]} a line for each number, and each country name marked elsewhere, that no mark covers in examined text
 */
export function lintPapers(papers) {
  return papers.flatMap(({ language, name, text, gold }) => {
    const surfaces = new Set(papers.filter((p) => p.language === language).flatMap((p) => p.gold.countries.map(({ quote }) => quote)));
    const examined = gold.blocks.filter(({ kind }) => ['title', 'main'].includes(kind));
    const isOpen = (start, end, marks) =>
      examined.some((block) => block.start <= start && end <= block.end) && !marks.some((mark) => mark.start < end && start < mark.end);
    const show = (start, end) => `${text.slice(Math.max(0, start - 25), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(/\s+/g, ' ');
    const numbers = [...text.matchAll(NUMBERS[language])]
      .map(({ index, 0: found }) => [index, index + found.length])
      .filter(([start, end]) => isOpen(start, end, [...gold.quantities, ...gold.dates]));
    const countries = [...surfaces].flatMap((surface) => positions(text, surface).map((start) => [start, start + surface.length]))
      .filter(([start, end]) => isOpen(start, end, gold.countries));
    return [
      ...numbers.map(([start, end]) => `${name}  number   ${show(start, end)}`),
      ...countries.map(([start, end]) => `${name}  country  ${show(start, end)}`),
    ];
  });
}

function positions(text, word) {
  const found = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}
