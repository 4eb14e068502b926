import { readText } from '@comity/reader';
import { expect, test } from 'vitest';
import * as words from '../src/modules/documents/reading/words.usecases.ts';
import { ownPartyOf } from '../src/modules/parties/own-party.usecases.ts';
import { Desk } from '../src/modules/proposals/propose/desk.ts';
import { proposeEngagements } from '../src/modules/proposals/propose/engagements.ts';

const own = ownPartyOf(
  {
    ...{ id: 'own', kind: 'organisation', organisationKind: null, country: 'CN', nameAsPrinted: 'Eastport Red Cross' },
    ...{ verifiedName: null, post: null, names: [], version: 1 },
  },
  words,
);

/** The countries and regions of each engagement that a paper proposes. */
function countriesOf(rawText: string): readonly (readonly string[])[] {
  const reading = readText(rawText, { file: 'paper.txt' });
  return proposeEngagements(reading, { documentId: 'paper', rawText }, new Desk(reading, own)).map(
    ({ engagement }) => engagement.countries,
  );
}

test("the desk's own country is no partner country of what it does with others", () => {
  expect(
    countriesOf('In 2008 the Eastport Red Cross sent 126 batches of relief goods from China to Myanmar and Nepal.'),
  ).toEqual([['MM', 'NP']]);
});

test("a country inside a body's name is told only where that body takes part", () => {
  expect(
    countriesOf('In May 2010 the Eastport Red Cross received a delegation of the Red Cross Society of Malta.'),
  ).toEqual([['MT']]);
  expect(
    countriesOf(
      'In 2010, together with the Red Cross Society of China, the Eastport Red Cross sent two doctors to Haiti.',
    ),
  ).toEqual([['HT']]);
  expect(
    countriesOf(
      'On behalf of the Red Cross Society of Brazil, the Eastport Red Cross sent two doctors to Haiti in 2010.',
    ),
  ).toEqual([['HT']]);
});
