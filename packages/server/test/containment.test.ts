import { readText } from '@comity/reader';
import { expect, test } from 'vitest';
import { inOneScript, readWords } from '../src/modules/documents/reading/words.usecases.ts';
import { ownPartyOf } from '../src/modules/parties/own-party.usecases.ts';
import { proposeContainment } from '../src/modules/proposals/propose/containment.ts';
import { Desk } from '../src/modules/proposals/propose/desk.ts';
import { proposeEngagements } from '../src/modules/proposals/propose/engagements.ts';

const own = ownPartyOf(
  {
    ...{ id: 'own', kind: 'organisation', organisationKind: null, country: 'CN', nameAsPrinted: 'Eastport Red Cross' },
    ...{ verifiedName: null, post: null, names: [], version: 1 },
  },
  { readWords, inOneScript },
);

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
