import { expect, test } from 'vitest';
import { readableView, readText } from '../src/index.ts';

const RAW =
  'Friends from afar\n\nThe society sent quilts to font-family:SimSun;color:#333; " Nepal and&nbsp;Peru.  It also sent 3 tents &amp; rice.\n\nHome | News | Contact us\n';

function viewOf(raw: string) {
  return readableView(raw, readText(raw, { file: 'a.txt' }).blocks);
}

test('residue inside a sentence is left out of the view only', () => {
  const view = viewOf(RAW);
  expect(view.text).toContain('sent quilts to Nepal and Peru. It also sent 3 tents & rice.');
});

test('a quote of the raw text can be shown in the view, and found back', () => {
  const view = viewOf(RAW);
  for (const word of ['Friends', 'quilts', 'Nepal', 'Peru', 'tents', 'rice']) {
    const start = RAW.indexOf(word);
    const shown = view.text.slice(view.toView(start), view.toView(start + word.length));
    expect(shown).toBe(word);
    expect(view.toRaw(view.text.indexOf(word))).toBe(start);
  }
});

test('blocks of the view say what they are, residue too', () => {
  const view = viewOf(RAW);
  expect(view.blocks.map(({ kind }) => kind)).toEqual(['title', 'main', 'residue']);
  expect(view.blocks.every(({ reason }) => reason !== '')).toBe(true);
  expect(view.text.slice(view.blocks[2]?.start, view.blocks[2]?.end)).toBe('Home | News | Contact us');
});

test('offsets never run backwards', () => {
  const view = viewOf(RAW);
  let last = 0;
  for (let raw = 0; raw <= RAW.length; raw++) {
    expect(view.toView(raw)).toBeGreaterThanOrEqual(last);
    last = view.toView(raw);
  }
});

test('zero-width characters, controls and lone surrogates are not shown', () => {
  const view = viewOf('The\u200b guests\u0000 came\ud800 home on Friday, they said so to the mayor of the town.');
  expect(view.text).toBe('The guests came home on Friday, they said so to the mayor of the town.');
});
