import { readText } from '@comity/reader';
import { expect, test } from 'vitest';
import { inOneScript, readWords } from '../src/modules/documents/reading/words.usecases.ts';
import { ownPartyOf } from '../src/modules/parties/own-party.usecases.ts';
import { Desk } from '../src/modules/proposals/propose/desk.ts';
import { proposeEngagements } from '../src/modules/proposals/propose/engagements.ts';

const own = ownPartyOf(
  {
    ...{ id: 'own', kind: 'organisation', organisationKind: null, country: 'CN', nameAsPrinted: '昆明市外事办公室' },
    ...{ verifiedName: null, post: null, names: [], version: 1 },
  },
  { readWords, inOneScript },
);

test('how many more there were than the year before is no count of a proposal', () => {
  const rawText = '2019年，昆明市外事办公室接待外国来访团组25批180人次，比2018年增加3批；派出友好访问团6批。';
  const reading = readText(rawText, { file: 'paper.txt' });
  const proposed = proposeEngagements(reading, { documentId: 'paper', rawText }, new Desk(reading, own));
  expect(proposed.map(({ engagement }) => engagement.quantities.map(({ value }) => value))).toEqual([[25, 180], [6]]);
});
