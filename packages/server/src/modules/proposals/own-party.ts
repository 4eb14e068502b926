import type { Reading } from '@comity/domain';
import { createReader, PACKS } from '@comity/reader';
import { parties, type WorkspaceTx, workspaces } from '@comity/storage';
import { type OwnParty, ownPartyOf } from './propose/own-party.ts';

const reader = createReader(PACKS);

/** Reads a few words by themselves, a cell of a list or a name: as a paragraph, since they are no paper with a title. */
export function readWords(text: string): Reading {
  const language = /\p{sc=Han}/u.test(text) ? 'zh-Hans' : VIETNAMESE.test(text) ? 'vi' : 'en';
  return reader.readParagraph(text, language, null, () => undefined);
}

/** Letters that of the shipped languages only Vietnamese has. */
const VIETNAMESE = /[ăâđêôơư\u1ea0-\u1ef9]/iu;

/** The desk's own party, as its papers may name it. */
export async function ownParty(tx: WorkspaceTx): Promise<OwnParty> {
  const { ownPartyId } = await workspaces.get(tx);
  const party = ownPartyId === null ? undefined : await parties.find(tx, ownPartyId);
  return ownPartyOf(party ?? null, readWords);
}
