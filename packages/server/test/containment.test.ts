import { readText } from '@comity/reader';
import { expect, test } from 'vitest';
import { inOneScript, readWords } from '../src/modules/documents/reading/words.usecases.ts';
import { ownPartyOf } from '../src/modules/parties/own-party.usecases.ts';
import { type Candidate, proposeContainment } from '../src/modules/proposals/propose/containment.ts';
import { Desk } from '../src/modules/proposals/propose/desk.ts';
import { proposeEngagements } from '../src/modules/proposals/propose/engagements.ts';

const own = ownPartyOf(
  {
    ...{ id: 'own', kind: 'organisation', organisationKind: null, country: 'CN', nameAsPrinted: 'Eastport Red Cross' },
    ...{ verifiedName: null, post: null, names: [], version: 1 },
  },
  { readWords, inOneScript },
);

const PARTY = {
  partyId: null,
  role: 'guest',
  kind: 'organisation',
  organisationKind: null,
  country: null,
  post: null,
} as const;

/** How many proposals say that an aggregate of these papers contains something told in another. */
function containmentsIn(...papers: readonly string[]): number {
  const told = papers.flatMap((rawText, number) => {
    const paper = { documentId: `paper ${number}`, rawText };
    const proposed = proposeEngagements(
      readText(rawText, { file: 'paper.txt' }),
      paper,
      new Desk(readText(rawText, { file: 'paper.txt' }), own),
    );
    return proposed.map(({ engagement, proposal }) => ({
      proposalId: proposal.id,
      engagement,
      passages: proposal.passages,
    }));
  });
  return proposeContainment(told, new Set(told.map(({ proposalId }) => proposalId)), null).length;
}

test("a total of another body contains that body's visits, and nobody else's", () => {
  const total = 'In 2018 the Fiji Red Cross Society received 12 delegations from abroad.';
  expect(
    containmentsIn(total, 'On 5 May 2018 the Fiji Red Cross Society received a delegation of the Swiss Red Cross.'),
  ).toBe(1);
  expect(
    containmentsIn(total, 'On 5 May 2018 the Kenya Red Cross Society received a delegation of the Swiss Red Cross.'),
  ).toBe(0);
});

test("the desk's own totals contain its own visits, whoever is named", () => {
  const total = 'In 2018 the Eastport Red Cross received 12 delegations from abroad.';
  expect(
    containmentsIn(total, 'On 5 May 2018 the Eastport Red Cross received a delegation of the Swiss Red Cross.'),
  ).toBe(1);
});

test('a new paper is compared with all that was told before, and that with itself no more', () => {
  let asked = 0;
  const telling = (proposalId: string, period: string, aggregate: boolean, name: string): Candidate => ({
    proposalId,
    engagement: {
      ...{ kind: 'visit', direction: 'incoming', status: 'reported', byOthers: true, countries: [], aggregate, period },
      get parties() {
        asked += 1;
        return [{ ...PARTY, nameAsPrinted: name }];
      },
    },
    passages: [],
  });
  const older = Array.from({ length: 1_000 }, (_, i) =>
    telling(`older ${i}`, i % 2 ? '2018' : '2018-05-05', i % 2 === 1, `Society of Place ${i}`),
  );
  const fresh = [
    telling('total', '2018', true, 'Fiji Red Cross'),
    telling('visit', '2018-05-06', false, 'Fiji Red Cross'),
  ];
  const proposed = proposeContainment([...fresh, ...older], new Set(['total', 'visit']), null);
  expect(proposed.map(({ payload }) => payload)).toEqual([
    { kind: 'containment', containerId: 'total', partIds: ['visit'] },
  ]);
  // Each telling's parties are looked up once; 1,000 older ones among themselves would be 250,000 times.
  expect(asked).toBeLessThanOrEqual(older.length + fresh.length);
});
