import type { WireEngagement, WireHistoryEntry, WireParty } from '@comity/contracts';
import { useCallback } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText, useTextOf } from '../../lib/text.tsx';
import { type Changed, changedFields, isState, type State } from './changed-fields.ts';

/** One field of a record as it was and as it became, in the reader's words. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What an entry of history changed, field by field; empty where a record was made or removed. */
export function useFieldWords(): (entry: WireHistoryEntry) => readonly FieldChange[] {
  const t = useText();
  const textOf = useTextOf();
  const valueWords = useValueWords();
  return useCallback(
    (entry) => {
      const label = ({ name, detail, kind }: Changed): string =>
        detail === null
          ? textOf(`${entry.recordKind}.${name}`, name === 'classification' ? t('classification.label') : '')
          : textOf(`kinds.${kind}.${detail}`, detail);
      return changedFields(entry).flatMap((changed) => {
        const field = label(changed);
        if (field === '') return [];
        return {
          field,
          before: valueWords(changed, changed.before, entry.before, entry) || t('history.blank'),
          after: valueWords(changed, changed.after, entry.after, entry) || t('history.blank'),
        };
      });
    },
    [t, textOf, valueWords],
  );
}

/** A value of a field in words; empty for none. Codes, dates and numbers as everywhere else on the screens. */
function useValueWords(): (field: Changed, value: unknown, state: unknown, entry: WireHistoryEntry) => string {
  const t = useText();
  const textOf = useTextOf();
  const formats = useFormats();
  const regionName = useRegionName();
  return useCallback(
    ({ name, detail, kind }, value, state, { containers }) => {
      if (value === null || value === undefined || value === '') return '';
      const plain = (each: unknown) => (Array.isArray(each) ? formats.enumeration(each.map(String)) : String(each));
      if (typeof value === 'boolean') return t(value ? 'state.yes' : 'state.no');
      if (detail !== null) return textOf(`kinds.${kind}.${detail}.${value}`, plain(value));
      switch (name) {
        case 'kind':
        case 'direction':
          return isState(state) && 'direction' in state
            ? engagementScope(formats.wording.scope.bind(formats.wording), state)
            : textOf(`party-kind.${value}`, plain(value));
        case 'status':
        case 'classification':
          return textOf(`${name}.${value}`, plain(value));
        case 'period':
          return formats.period(plain(value));
        case 'country':
          return regionName(plain(value));
        case 'countries':
          return formats.enumeration(listOf<string>(value).map(regionName));
        case 'quantities':
          return formats.enumeration(
            listOf<WireEngagement['quantities'][number]>(value).map((quantity) => formats.quantity(quantity)),
          );
        case 'parties':
          return formats.enumeration(
            listOf<WireEngagement['parties'][number]>(value).map(
              (party) => `${party.nameAsPrinted} (${t(`party-role.${party.role}`)})`,
            ),
          );
        case 'names':
          return formats.enumeration(listOf<WireParty['names'][number]>(value).map(({ text }) => text));
        case 'partOf': {
          const container = containers.find(({ id }) => id === value);
          return container ? formats.wording.title(container) : t('history.another-record');
        }
        default:
          return plain(value);
      }
    },
    [t, textOf, formats, regionName],
  );
}

function engagementScope(
  scope: (kind: WireEngagement['kind'], direction: WireEngagement['direction']) => string,
  state: State,
): string {
  const { kind, direction } = state as Pick<WireEngagement, 'kind' | 'direction'>;
  return scope(kind, direction);
}

/** A list as the wire gave it out, when the record had these values. */
function listOf<Item>(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value : [];
}
