import { DIRECTIONS, ENGAGEMENT_KINDS, GROUPINGS, kindOf } from '@comity/domain';
import { useText } from '../../lib/text.tsx';
import { FilterSelect, FilterText } from '../../ui/filters.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useMeasureOptions } from '../engagements/held-options.ts';
import { useScopeName } from './figure-words.ts';
import type { FiguresAddress } from './figures-address.ts';

interface FigureFiltersProps {
  readonly address: FiguresAddress;
  readonly set: (changes: { [Name in keyof FiguresAddress]?: FiguresAddress[Name] | undefined }) => void;
}

/** What is counted, of whom, over which years, and how it is looked at. */
export function FigureFilters({ address, set }: FigureFiltersProps) {
  const t = useText();
  const scope = useScopeName();
  const measures = useMeasureOptions();
  const directions = address.kind ? kindOf(address.kind).directions : DIRECTIONS;
  const yearOf = (text: string) => (/^\d{4}$/.test(text.trim()) ? Number(text) : undefined);
  return (
    <>
      <FilterSelect
        label={t('engagement.kind')}
        options={ENGAGEMENT_KINDS.map((kind) => ({ value: kind, label: scope(kind, null) }))}
        value={address.kind}
        onChange={(kind) => {
          const own = kind && kindOf(kind).countsAs;
          set({
            kind,
            direction:
              kind && address.direction && kindOf(kind).directions.includes(address.direction)
                ? address.direction
                : undefined,
            lineage: undefined,
            ...(own ? { measure: own } : {}),
          });
        }}
      />
      <FilterSelect
        label={t('engagement.direction')}
        options={directions.map((direction) => ({ value: direction, label: scope(address.kind ?? null, direction) }))}
        value={address.direction}
        onChange={(direction) => set({ direction, lineage: undefined })}
      />
      <FilterSelect
        label={t('figure.measure')}
        {...measures}
        value={address.measure ?? 'batches'}
        onChange={(measure) => set({ measure, lineage: undefined })}
      />
      <div className="year-fields">
        <FilterText
          label={t('ledger.from')}
          value={address.from?.toString() ?? ''}
          onChange={(text) => set({ from: yearOf(text), lineage: undefined })}
        />
        <span aria-hidden>–</span>
        <FilterText
          label={t('ledger.to')}
          value={address.to?.toString() ?? ''}
          onChange={(text) => set({ to: yearOf(text), lineage: undefined })}
        />
      </div>
      <FilterSelect
        label={t('figure.group')}
        options={GROUPINGS.filter((grouping) => grouping !== 'none').map((grouping) => ({
          value: grouping,
          label: t(`grouping.${grouping}`),
        }))}
        value={address.groupBy === 'none' ? undefined : (address.groupBy ?? 'year')}
        onChange={(groupBy) => set({ groupBy: groupBy ?? 'none', lineage: undefined })}
      />
      <Segments
        label={t('figure.basis')}
        options={[
          { value: 'confirmed', label: t('figure.confirmed') },
          { value: 'unconfirmed', label: t('figure.unconfirmed') },
        ]}
        value={address.unconfirmed ? 'unconfirmed' : 'confirmed'}
        onChange={(basis) => set({ unconfirmed: basis === 'unconfirmed' ? true : undefined, lineage: undefined })}
      />
    </>
  );
}
