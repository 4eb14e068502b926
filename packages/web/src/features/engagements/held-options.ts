import { MEASURES, type Measure, REGION_CODES } from '@comity/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { read } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText } from '../../lib/text.tsx';
import type { Option } from '../../ui/option.ts';

/** So many of the latest records are looked at; where the desk holds no more, how many there are of each is told as well. */
const LOOKED_AT = 200;

/** What a filter offers. */
interface HeldOptions<Value extends string> {
  readonly options: readonly Option<Value>[];
  /** Nobody knows yet which of them come first. */
  readonly isComing: boolean;
}

/** First what the desk's records hold, then all else that could be chosen. */
function useHeldFirst<Value extends string>(
  all: readonly Option<Value>[],
  held: readonly (readonly Value[])[],
  { isWhole, isComing }: Pick<ReturnType<typeof useHeld>, 'isWhole' | 'isComing'>,
): HeldOptions<Value> {
  const { count } = useFormats();
  const options = useMemo(() => {
    const times = new Map<Value, number>();
    for (const values of held) for (const value of new Set(values)) times.set(value, (times.get(value) ?? 0) + 1);
    const first = all.filter(({ value }) => times.has(value));
    const rest = all.filter(({ value }) => !times.has(value));
    return [
      ...first.map((option) => (isWhole ? { ...option, aside: count(times.get(option.value) ?? 0) } : option)),
      ...rest,
    ];
  }, [all, held, isWhole, count]);
  return { options, isComing };
}

function useHeld() {
  const { data, isPending } = useQuery({
    ...read('engagements', 'listEngagements', { query: { limit: LOOKED_AT } }),
    staleTime: 60_000,
  });
  return useMemo(
    () => ({
      countries: data?.items.map(({ countries }) => countries) ?? [],
      measures: data?.items.map(({ quantities }) => quantities.map(({ measure }) => measure)) ?? [],
      isWhole: data !== undefined && data.total <= LOOKED_AT,
      isComing: isPending,
    }),
    [data, isPending],
  );
}

export function useCountryOptions(): HeldOptions<string> {
  const regionName = useRegionName();
  const { countries, ...held } = useHeld();
  const all = useMemo(
    () =>
      REGION_CODES.map((iso) => ({ value: iso, label: regionName(iso) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    [regionName],
  );
  return useHeldFirst(all, countries, held);
}

export function useMeasureOptions(): HeldOptions<Measure> {
  const t = useText();
  const { measures, ...held } = useHeld();
  const all = useMemo(() => MEASURES.map((value) => ({ value, label: t(`measure.${value}`) })), [t]);
  return useHeldFirst(all, measures, held);
}
