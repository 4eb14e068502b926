import type { Messages } from '../messages.ts';
import { archive } from './archive.ts';
import { door } from './door.ts';
import { figures } from './figures.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { kinds } from './kinds.ts';
import { ledger } from './ledger.ts';
import { party } from './party.ts';
import { problems } from './problems.ts';

export const zh: Messages = {
  ...frame,
  ...archive,
  ...ledger,
  ...party,
  ...figures,
  ...door,
  ...history,
  ...kinds,
  ...problems,
};
