/** One marked-up paper → its text and its gold. The markup is described in README.md. */

const BLOCK_KINDS = ['title', 'main', 'caption', 'byline', 'stamp', 'related', 'residue'];
const MEASURES =
  'batches persons person-times countries-and-regions money doses items packages tonnes kits patients hours sessions places societies households percent duration other'.split(' ');
const QUALIFIERS = 'exact about nearly more-than at-least up-to less-than'.split(' ');
const ENGAGEMENTS = 'visit talks consignment training exchange deployment event honour agreement project medical-aid request'.split(' ');
const STATUSES = 'reported planned aggregate background'.split(' ');
const DIRECTIONS = 'incoming outgoing transshipped'.split(' ');
const FINDINGS = 'same-event name-variant sum-mismatch count-mismatch aggregate-contains stamp-conflict rival'.split(' ');
const UNITS = { money: /^[A-Z]{3}$/, tonnes: /^(t|kg)$/, hours: /^h$/, duration: /^(d|wk|mo|a)$/ };

/**
 * @param {string} source the marked-up paper
 * @param {string} file the name of its text
 * @returns {{text: string, gold: object, across: {id: string, side: string, quote: string, start: number, end: number}[]}}
 * @throws {Error} where the markup is broken, a word is not of its list, or an id has no declaration
 */
export function compilePaper(source, file) {
  const check = (holds, problem) => {
    if (!holds) throw new Error(`${file}: ${problem}`);
  };
  const [body, footer = ''] = source.split(/^%%%\n/m);
  const [, language, flags] = body.match(/^%%language (\S+)(.*)\n/) ?? check(false, 'does not begin with %%language');
  const { text, marks, blocks } = readBody(body.slice(body.indexOf('\n') + 1), flags, check);
  const declarations = readFooter(footer, check);
  const ofTag = (tag) => marks.filter((mark) => mark.tag === tag);
  const span = ({ start, end }) => ({ quote: text.slice(start, end), start, end });

  const posts = new Map(ofTag('post').map((mark) => [mark.words[0], mark]));
  const gold = {
    file,
    language,
    title: titleOf(blocks, ofTag('title')),
    stamp: ofTag('stamp').map((mark) => ({ edtf: mark.words[0], ...span(mark), ...extras(mark) }))[0] ?? null,
    blocks: blocks.map(({ kind, start, end, optional, reason }) => ({ kind, start, end, ...(optional && { optional }), ...(reason && { reason }) })),
    quantities: ofTag('q').map((mark) => ({ ...quantity(mark, check), ...span(mark), ...extras(mark) })),
    dates: ofTag('d').map((mark) => ({ edtf: mark.words[0] === '-' ? null : mark.words[0], ...span(mark), ...extras(mark) })),
    countries: ofTag('c').map((mark) => ({ iso: mark.words[0], ...span(mark), ...extras(mark) })),
    organisations: ofTag('o').map((mark) => organisation(mark)),
    people: ofTag('p').map((mark) => person(mark)),
    engagements: declarations.filter(({ tag }) => tag === 'e').map((declared) => engagement(declared)),
    findings: declarations.filter(({ tag }) => tag === 'f').map((declared) => finding(declared)),
  };
  for (const { tag, words } of marks.filter(({ tag }) => ['e', 'f'].includes(tag))) {
    for (const word of words) check(declarations.some((d) => d.tag === tag && d.id === idOf(tag, word)), `${tag} ${word} is not declared`);
  }
  for (const { iso } of gold.countries) check(/^[A-Z]{2}$/.test(iso), `country ${iso}`);
  const across = ofTag('x').flatMap((mark) => mark.words.map((word) => ({ id: word.slice(0, -1), side: word.slice(-1), ...span(mark) })));
  checkQuotes(gold, text, check);
  return { text, gold, across };

  function titleOf(all, explicit) {
    const block = explicit[0] ?? all.find(({ kind }) => kind === 'title');
    return block ? { ...span(block), ...(explicit[0] && extras(explicit[0])) } : null;
  }

  function organisation(mark) {
    const [kind = 'other', country] = mark.words;
    return { name: mark.options.name ?? span(mark).quote, kind, country: country ?? null, ...span(mark), ...extras(mark) };
  }

  function person(mark) {
    const post = posts.get(mark.words[0]);
    check(mark.words.length === 0 || post, `no post ${mark.words[0]}`);
    const held = post ? { post: span(post).quote, postStart: post.start, postEnd: post.end } : { post: null };
    return { name: mark.options.name ?? span(mark).quote, ...held, ...span(mark), ...extras(mark) };
  }

  function engagement({ id, optional, parts, also }) {
    const [kind, direction, status, period] = parts[0].split(' ');
    check(ENGAGEMENTS.includes(kind) && STATUSES.includes(status) && period, `e${id}: ${parts[0]}`);
    check(direction === '-' || DIRECTIONS.includes(direction), `e${id}: ${direction}`);
    const parties = (parts[1] ?? '').split(';').filter((part) => part.trim());
    const quotes = ofTag('e').filter((mark) => mark.words.includes(id)).map(span);
    check(quotes.length > 0, `e${id} has no passage`);
    return {
      kind,
      direction: direction === '-' ? null : direction,
      status,
      period: period === '-' ? null : period,
      parties: parties.map((part) => ({ name: part.slice(part.indexOf('=') + 1).trim(), role: part.slice(0, part.indexOf('=')).trim() })),
      quotes,
      ...(optional && { optional }),
      ...(also && { also }),
    };
  }

  function finding({ id, optional, parts, also }) {
    const [kind, ...words] = parts[0].split(' ');
    check(FINDINGS.includes(kind), `f${id}: ${kind}`);
    const marked = ofTag('f').flatMap((mark) => mark.words.filter((word) => idOf('f', word) === id).map((word) => ({ ...span(mark), side: word.slice(-1) })));
    const spans = kind === 'name-variant' ? everyMention(marked, text) : marked;
    check(spans.length > 1, `f${id} has fewer than two passages`);
    return { kind, explanation: words.join(' '), spans, ...(optional && { optional }), ...(also && { also }) };
  }
}

/** Of a name that is spelt in several ways, every mention belongs to its side; a short way inside a longer one is none. */
function everyMention(marked, text) {
  const sides = new Map(marked.map(({ quote, side }) => [quote, side]));
  const longestFirst = [...sides.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return [...text.matchAll(pattern)].map(({ index, 0: quote }) => ({ quote, start: index, end: index + quote.length, side: sides.get(quote) }));
}

/** A finding's mark bears its side: `1a` is finding 1, side a. */
function idOf(tag, word) {
  return tag === 'f' ? word.slice(0, -1) : word;
}

// ---------------------------------------------------------------- body

/** Takes block lines and marks out of the body; what remains is the text. */
function readBody(body, flags, check) {
  const newline = flags.includes('crlf') ? '\r\n' : '\n';
  const marks = [];
  const blocks = [];
  const open = [];
  let text = flags.includes('bom') ? '\uFEFF' : '';
  const pieces = body.replace(/\n+$/, '').split(/(^%%[^\n]*\n|⟦[^|⟧]*\||⟧|\n)/m).filter(Boolean);
  for (const piece of pieces) {
    if (piece.startsWith('%%')) blocks.push(readBlockLine(piece, text.length, check));
    else if (piece.startsWith('⟦')) open.push({ tags: readTags(piece.slice(1, -1)), start: text.length });
    else if (piece === '⟧') {
      const { tags, start } = open.pop() ?? check(false, `⟧ without ⟦ after "${text.slice(-30)}"`);
      for (const tag of tags) marks.push({ ...tag, start, end: text.length });
    } else text += piece === '\n' ? newline : piece;
  }
  check(open.length === 0, `⟦ is not closed: ${JSON.stringify(open)}`);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, marks, blocks: settleBlocks(blocks, marks.filter(({ tag }) => tag === 'R'), text) };
}

function readBlockLine(line, start, check) {
  const [, kind, optional, reason] = line.match(/^%%(\w+)(\?)?\s*(.*)\n$/);
  check(BLOCK_KINDS.includes(kind), `block ${kind}`);
  return { kind, optional: Boolean(optional), reason, start };
}

/** A block ends where the next begins, without the white space around it; residue inside a block splits it. */
function settleBlocks(blocks, residue, text) {
  const whole = blocks.map((block, i) => ({ ...block, end: blocks[i + 1]?.start ?? text.length }));
  const split = whole.flatMap((block) => {
    const inside = residue.filter(({ start }) => block.start <= start && start < block.end);
    const cuts = inside.map(({ start, end, words }) => ({ kind: 'residue', reason: words.join(' ') || 'HTML residue', start, end }));
    const edges = [block.start, ...inside.flatMap(({ start, end }) => [start, end]), block.end];
    const rest = edges.flatMap((edge, i) => (i % 2 === 0 ? [{ ...block, start: edge, end: edges[i + 1] }] : []));
    return [...rest, ...cuts].sort((a, b) => a.start - b.start);
  });
  return split.map((block) => trim(block, text)).filter(({ start, end }) => start < end);
}

function trim(block, text) {
  let { start, end } = block;
  while (start < end && /[\s\uFEFF]/.test(text[start])) start += 1;
  while (start < end && /\s/.test(text[end - 1])) end -= 1;
  return { ...block, start, end };
}

/** `q persons 12 nearly of=guests; f 1a` → one tag for each part. `_` stands for a space in a value. */
function readTags(header) {
  return header.split(';').map((part) => {
    const [tag, ...rest] = part.trim().split(/\s+/);
    const options = Object.fromEntries(
      rest.filter((word) => word.includes('=')).map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1).replaceAll('_', ' ')]),
    );
    return { tag: tag.replace('?', ''), optional: tag.endsWith('?'), words: rest.filter((word) => !word.includes('=')), options };
  });
}

// ---------------------------------------------------------------- footer

function readFooter(footer, check) {
  return footer.split('\n').filter((line) => line.trim()).map((line) => {
    const [, tag, id, optional, rest] = line.match(/^([ef])(\w+?)(\?)? (.*)$/) ?? check(false, `footer: ${line}`);
    const [declared, also] = rest.split(/ \| also /);
    const parts = declared.split(' | ');
    return { tag, id, optional: Boolean(optional), parts, also: also && readAlso(also) };
  });
}

/** `kind:visit,direction:incoming ~ kind:talks` → two other readings. */
function readAlso(words) {
  const value = (key, word) => (word === '-' ? null : ['value', 'low', 'high'].includes(key) ? Number(word) : word);
  return words.split('~').map((reading) =>
    Object.fromEntries(reading.trim().split(',').map((pair) => {
      const [key, word] = [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)];
      return [key, value(key, word)];
    })),
  );
}

// ---------------------------------------------------------------- entries

function quantity({ words: [measure, number, qualifier = 'exact'], options }, check) {
  check(MEASURES.includes(measure) && QUALIFIERS.includes(qualifier), `quantity ${measure} ${number} ${qualifier}`);
  check(!UNITS[measure] || UNITS[measure].test(options.u ?? ''), `unit ${options.u} of ${measure}`);
  const [low, high] = number.includes('..') ? number.split('..').map(Number) : [null, null];
  const value = number === '-' || low !== null ? null : Number(number);
  check(!Number.isNaN(value) && !Number.isNaN(low) && !Number.isNaN(high), `number ${number}`);
  const bounds = value === null ? { low, high } : boundsOf(value, qualifier);
  return { value, ...bounds, qualifier, measure, unit: options.u ?? null, of: options.of ?? null };
}

/** What the words of a qualifier bound: "more than 50" of what comes in ones begins at 51. */
function boundsOf(value, qualifier) {
  if (qualifier === 'exact') return { low: value, high: value };
  if (qualifier === 'more-than') return { low: Number.isInteger(value) ? value + 1 : value, high: null };
  if (qualifier === 'at-least') return { low: value, high: null };
  if (qualifier === 'about') return { low: null, high: null };
  return { low: null, high: value };
}

function extras({ optional, options }) {
  return {
    ...(options.aka && { aliases: options.aka.split('+') }),
    ...(options.also && { also: readAlso(options.also) }),
    ...(optional && { optional: true }),
  };
}

function checkQuotes(gold, text, check) {
  const mentions = [gold.title, gold.stamp, ...gold.quantities, ...gold.dates, ...gold.countries, ...gold.organisations, ...gold.people].filter(Boolean);
  const all = [...mentions, ...gold.engagements.flatMap(({ quotes }) => quotes), ...gold.findings.flatMap(({ spans }) => spans)];
  for (const { quote, start, end } of all) {
    check(quote.length > 0 && quote === text.slice(start, end), `"${quote}" does not stand at ${start}`);
    check(quote.trim() === quote, `"${quote}" begins or ends with white space`);
  }
}
