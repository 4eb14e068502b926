import type { WireProposal } from '@comity/contracts';
import { useCallback } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText } from '../../lib/text.tsx';
import { useScopeName } from '../figures/figure-words.ts';

interface ProposalWords {
  readonly title: (proposal: WireProposal) => string;
  /** Period, countries and regions, numbers: what is proposed, in a line. */
  readonly facts: (proposal: WireProposal) => string;
  readonly kind: (proposal: WireProposal) => string;
}

/** How a proposal reads. `all` holds the proposals that findings point at. */
export function useProposalWords(all: ReadonlyMap<string, WireProposal>): ProposalWords {
  const t = useText();
  const formats = useFormats();
  const regionName = useRegionName();
  const scope = useScopeName();
  const nameOf = useCallback(
    (id: string, quote?: string): string => {
      const other = all.get(id);
      if (other?.payload.kind === 'engagement') return other.payload.engagement.title;
      return quote ?? t('proposal.another-record');
    },
    [all, t],
  );
  const title = useCallback(
    ({ payload, passages }: WireProposal): string => {
      switch (payload.kind) {
        case 'engagement':
          return payload.engagement.title;
        case 'containment':
          return t('proposal.containment', {
            container: nameOf(payload.containerId, passages[0]?.quote),
            count: payload.partIds.length,
          });
        case 'same-event':
          return t('proposal.same-event', {
            name: nameOf(payload.keepId, passages[0]?.quote),
            count: payload.otherIds.length + 1,
          });
        case 'name-variant':
          return t('proposal.name-variant', { names: payload.names.join(' = ') });
        case 'derivation':
          return t(`proposal.derivation.${payload.derivation}`);
        case 'discrepancy':
          return t(`finding.${payload.finding}`);
      }
    },
    [nameOf, t],
  );
  const facts = useCallback(
    ({ payload, passages }: WireProposal): string => {
      if (payload.kind === 'containment') {
        // The passages are the container's, then one of each part in their order, unless one of them has none.
        const quotes = passages.length === payload.partIds.length + 1 ? passages.slice(1) : [];
        const names = payload.partIds.flatMap((id, index) =>
          all.has(id) || quotes[index] ? [nameOf(id, quotes[index]?.quote)] : [],
        );
        return [...new Set(names)].join(' · ');
      }
      if (payload.kind !== 'engagement') return passages.map(({ quote }) => `“${quote}”`).join(' · ');
      const { engagement } = payload;
      const countries = engagement.countries.map(regionName);
      return [
        formats.period(engagement.period, engagement.periodAsWritten),
        formats.enumeration(engagement.quantities.map((each) => formats.quantity(each, engagement.kind))),
        countries.length > 4
          ? t('proposal.more-countries', {
              first: formats.enumeration(countries.slice(0, 3)),
              count: countries.length - 3,
            })
          : formats.enumeration(countries),
        engagement.place ?? '',
      ]
        .filter((part) => part !== '' && part !== '–')
        .join(' · ');
    },
    [all, nameOf, formats, regionName, t],
  );
  const kind = useCallback(
    ({ payload }: WireProposal): string => {
      if (payload.kind !== 'engagement') return t(`proposal-kind.${payload.kind}`);
      const { engagement } = payload;
      return scope(engagement.kind, engagement.direction);
    },
    [scope, t],
  );
  return { title, facts, kind };
}

/** The hue under which a proposal's passages are marked. */
export function toneOf({ payload }: WireProposal): string {
  if (payload.kind === 'engagement') return payload.engagement.kind;
  return payload.kind === 'discrepancy' ? 'verify' : 'other';
}
