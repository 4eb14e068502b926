import { posix } from 'node:path';

/** A Word file's parts by name, as text. */
export type Parts = Readonly<Record<string, string>>;

/**
 * What is amiss with a Word file as a package, by the rules that readers rely on before any schema (ECMA-376 part 2, and the ids
 * that parts use to refer to one another). Empty where nothing is.
 */
export function packageFaults(parts: Parts): readonly string[] {
  return [...contentTypeFaults(parts), ...relationshipFaults(parts), ...referenceFaults(parts), ...cellFaults(parts)];
}

const values = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

function contentTypeFaults(parts: Parts): readonly string[] {
  const types = parts['[Content_Types].xml'] ?? '';
  const overrides = values(types, /<Override [^>]*PartName="([^"]+)"/gu);
  const extensions = new Set(values(types, /<Default [^>]*Extension="([^"]+)"/gu));
  const untyped = Object.keys(parts).filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(`/${name}`) &&
      (name.endsWith('.xml') || !extensions.has(name.split('.').at(-1) ?? '')),
  );
  const dangling = overrides.filter((name) => !(name.slice(1) in parts));
  return [
    ...untyped.map((name) => `${name} has no content type of its own`),
    ...dangling.map((name) => `${name} has a content type and is not there`),
    ...repeated(overrides).map((name) => `${name} has two content types`),
  ];
}

function relationshipFaults(parts: Parts): readonly string[] {
  return Object.entries(parts).flatMap(([name, text]) => {
    if (name.endsWith('.rels')) {
      const source = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
      const folder = posix.dirname(source);
      const targets = values(text, /<Relationship (?![^>]*TargetMode="External")[^>]*Target="([^"]+)"/gu);
      const lost = targets.filter((target) => !(posix.join(folder, target).replace(/^\//u, '') in parts));
      const orphan = source !== '.rels' && !name.startsWith('_rels/') && !(source in parts);
      return [
        ...(orphan ? [`${name} belongs to no part`] : []),
        ...lost.map((target) => `${name} leads to ${target}, which is not there`),
        ...repeated(values(text, / Id="([^"]+)"/gu)).map((id) => `${name} has ${id} twice`),
      ];
    }
    const rels = parts[posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)] ?? '';
    const known = new Set(values(rels, / Id="([^"]+)"/gu));
    const used = values(text, / r:(?:id|embed|link)="([^"]+)"/gu);
    return used.filter((id) => !known.has(id)).map((id) => `${name} uses ${id}, which leads nowhere`);
  });
}

function referenceFaults(parts: Parts): readonly string[] {
  const document = parts['word/document.xml'] ?? '';
  const styles = parts['word/styles.xml'] ?? '';
  const numbering = parts['word/numbering.xml'] ?? '';
  const defined = values(styles, /w:styleId="([^"]+)"/gu);
  const body = Object.entries(parts)
    .filter(([name]) => /^word\/(?:document|endnotes|footnotes|header\d*|footer\d*|styles)\.xml$/u.test(name))
    .map(([, text]) => text)
    .join('');
  const notes = values(parts['word/endnotes.xml'] ?? '', /<w:endnote [^>]*w:id="([^"]+)"/gu);
  const starts = values(document, /<w:bookmarkStart [^>]*w:id="([^"]+)"/gu);
  const ends = values(document, /<w:bookmarkEnd [^>]*w:id="([^"]+)"/gu);
  const names = values(document, /<w:bookmarkStart [^>]*w:name="([^"]+)"/gu);
  const within = (used: readonly string[], known: readonly string[], what: string) =>
    [...new Set(used)].filter((each) => !known.includes(each)).map((each) => `${what} ${each} is not defined`);
  const once = (all: readonly string[], what: string) => repeated(all).map((each) => `${what} ${each} stands twice`);
  const styled = values(body, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]+)"/gu);
  return [
    ...within(styled, defined, 'the style'),
    ...once(defined, 'the style'),
    ...within(
      values(body, /<w:numId w:val="([^"]+)"/gu),
      values(numbering, /<w:num [^>]*w:numId="([^"]+)"/gu),
      'the list',
    ),
    ...within(values(document, /<w:endnoteReference [^>]*w:id="([^"]+)"/gu), notes, 'the endnote'),
    ...once(notes, 'the endnote'),
    ...once(values(document, /<w:endnoteReference [^>]*w:id="([^"]+)"/gu), 'the reference to endnote'),
    ...once(starts, 'the bookmark'),
    ...once(names, 'the bookmark'),
    ...within(ends, starts, 'the bookmark'),
    ...within(starts, ends, 'the end of bookmark'),
    ...within(values(document, /w:anchor="([^"]+)"/gu), names, 'the bookmark'),
    ...once(values(body, /<wp:docPr [^>]*id="([^"]+)"/gu), 'the drawing'),
  ];
}

/** Word repairs a cell that does not end with a paragraph, and a row whose cells are not those of its grid. */
function cellFaults(parts: Parts): readonly string[] {
  const document = parts['word/document.xml'] ?? '';
  const bare = [...document.matchAll(/<w:tc>(?:(?!<w:tc>).)*?<\/w:tc>/gsu)].filter(
    ([cell]) => !/(?:<\/w:p>|<w:p\/>)<\/w:tc>$/u.test(cell),
  );
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
  const ragged = tables.flatMap((table, index) => {
    const columns = table.match(/<w:gridCol /gu)?.length ?? 0;
    const rows = table.match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? [];
    return rows.flatMap((row, nth) => {
      const cells = row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? [];
      const spanned = cells.reduce((sum, cell) => sum + Number(/<w:gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1), 0);
      return spanned === columns ? [] : [`row ${nth + 1} of table ${index + 1} spans ${spanned} of ${columns} columns`];
    });
  });
  return [...bare.map(() => 'a cell does not end with a paragraph'), ...ragged];
}

function repeated(all: readonly string[]): readonly string[] {
  return [...new Set(all.filter((each, index) => all.indexOf(each) !== index))];
}
