/** Parties and their roles, from where they stand in the passages. */
import type { ReadingParty } from '@comity/domain';
import type { Actor } from './actors.ts';
import type { Home } from './home.ts';
import type { Telling } from './tellings.ts';
import type { Frame } from './vocabulary.ts';

interface Roles {
  readonly subject: string;
  readonly object: string;
  readonly goal: string;
  readonly source: string;
}

const ROLES: Readonly<Record<Frame, Roles>> = {
  goes: { subject: 'visitor', object: 'host', goal: 'host', source: 'visitor' },
  comes: { subject: 'visitor', object: 'host', goal: 'host', source: 'visitor' },
  receives: { subject: 'receiver', object: 'giver', goal: 'receiver', source: 'giver' },
  gives: { subject: 'giver', object: 'receiver', goal: 'receiver', source: 'giver' },
  forwards: { subject: 'forwarder', object: 'receiver', goal: 'receiver', source: 'giver' },
  mutual: { subject: 'participant', object: 'participant', goal: 'participant', source: 'participant' },
};

const RECEPTION: Roles = { subject: 'host', object: 'visitor', goal: 'host', source: 'visitor' };
const SENDING: Roles = { subject: 'sender', object: 'visitor', goal: 'host', source: 'sender' };

function rolesOf({ kind, frame, passive }: Telling): Roles {
  const isVisit = kind === 'visit' || kind === 'exchange';
  const roles = isVisit && frame === 'receives' ? RECEPTION : isVisit && frame === 'gives' ? SENDING : ROLES[frame];
  return passive ? { ...roles, subject: roles.object, source: roles.subject } : roles;
}

/** Each party once, with the role in which it is first told. */
export function partiesOf(tellings: readonly Telling[], home: Home): ReadingParty[] {
  const parties = new Map<string, ReadingParty>();
  const add = (actors: readonly (Actor | undefined)[], role: string) => {
    for (const actor of actors) {
      const name = actor && nameOf(actor, home);
      if (name && !parties.has(name)) parties.set(name, { name, role });
    }
  };
  for (const telling of tellings) {
    const roles = rolesOf(telling);
    add([telling.subject], roles.subject);
    add(telling.objects, roles.object);
    add(telling.goals, roles.goal);
    add(telling.sources, roles.source);
    add(telling.partners, 'partner');
  }
  return [...parties.values()];
}

/** A person, else a body, else the words; places and countries alone are where, not who. */
function nameOf({ people, bodies, we, visitors, words }: Actor, home: Home): string | null {
  if (we) return home.body;
  return people[0] ?? bodies[0] ?? (visitors && words.includes(' ') ? words : null);
}
