import type { WireEngagement, WireEngagementDraft } from '@comity/contracts';
import type { EngagementDraft } from '@comity/domain';

/** A form's draft as the wire takes it: arrays of its own. */
export function toWire(draft: EngagementDraft): WireEngagementDraft {
  return {
    ...draft,
    countries: [...draft.countries],
    themes: [...draft.themes],
    parties: draft.parties.map((party) => ({ ...party })),
    quantities: draft.quantities.map((quantity) => ({ ...quantity })),
    fields: Object.fromEntries(
      Object.entries(draft.fields).map(([name, value]) => [
        name,
        typeof value === 'string' || typeof value === 'number' ? value : [...value],
      ]),
    ),
  };
}

/** What a person may change of a record. */
export function draftOf({
  id: _,
  startsOn: __,
  endsOn: ___,
  version: ____,
  ...draft
}: WireEngagement): WireEngagementDraft {
  return draft;
}
