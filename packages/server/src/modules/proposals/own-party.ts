import type { Reading } from '@comity/domain';
import { readText } from '@comity/reader';
import { parties, type WorkspaceTx, workspaces } from '@comity/storage';
import { type OwnParty, ownPartyOf } from './propose/own-party.ts';

/** Reads a few words by themselves: a cell of a list, a name. */
export function readWords(text: string): Reading {
  return readText(text, { file: '' });
}

/** The desk's own party, as its papers may name it. */
export async function ownParty(tx: WorkspaceTx): Promise<OwnParty> {
  const { ownPartyId } = await workspaces.get(tx);
  const party = ownPartyId === null ? undefined : await parties.find(tx, ownPartyId);
  return ownPartyOf(party ?? null, readWords);
}
