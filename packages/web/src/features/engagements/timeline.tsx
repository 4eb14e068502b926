import { ENGAGEMENT_KINDS } from '@comity/domain';
import { useEffect, useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useText } from '../../lib/text.tsx';
import './engagements.css';

interface TimelineProps {
  readonly years: readonly { readonly year: number; readonly kinds: Readonly<Record<string, number>> }[];
  readonly undated: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Undefined at an end: as far as there are records. */
  readonly onChange: (from: number | undefined, to: number | undefined) => void;
}

/** The ledger by years, stacked by kind; two handles brush the period. */
export function Timeline({ years, undated, from, to, onChange }: TimelineProps) {
  const t = useText();
  const first = Math.min(...years.map(({ year }) => year), from ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...years.map(({ year }) => year), to ?? Number.NEGATIVE_INFINITY);
  const [brush, setBrush] = useState<readonly [number, number]>([from ?? first, to ?? last]);
  useEffect(() => setBrush([from ?? first, to ?? last]), [from, to, first, last]);
  if (!Number.isFinite(first) || first === last) return null;
  const byYear = new Map(years.map((entry) => [entry.year, entry.kinds]));
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const sumOf = (year: number) => Object.values(byYear.get(year) ?? {}).reduce((sum, count) => sum + count, 0);
  const most = Math.max(...all.map(sumOf), 1);
  const [start = first, end = last] = brush;
  return (
    <div className="timeline">
      <div className="timeline-bars" aria-hidden>
        {all.map((year) => (
          <div
            key={year}
            className="timeline-year"
            data-out={year < start || year > end ? '' : undefined}
            title={`${year}: ${sumOf(year)}`}
          >
            {ENGAGEMENT_KINDS.filter((kind) => byYear.get(year)?.[kind]).map((kind) => (
              <span
                key={kind}
                className="kind-fill"
                data-tone={kind}
                style={{ height: `${(100 * (byYear.get(year)?.[kind] ?? 0)) / most}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <Slider
        className="timeline-slider"
        value={[start, end]}
        minValue={first}
        maxValue={last}
        step={1}
        formatOptions={{ useGrouping: false }}
        onChange={(value) => Array.isArray(value) && setBrush([value[0] ?? first, value[1] ?? last])}
        onChangeEnd={(value) => {
          const [low = first, high = last] = Array.isArray(value) ? value : [];
          onChange(low === first ? undefined : low, high === last ? undefined : high);
        }}
      >
        <Label className="visually-hidden">{t('ledger.period')}</Label>
        <SliderTrack className="timeline-track">
          {({ state }) => (
            <>
              <span
                className="timeline-fill"
                style={{
                  left: `${100 * state.getThumbPercent(0)}%`,
                  right: `${100 - 100 * state.getThumbPercent(1)}%`,
                }}
              />
              <SliderThumb index={0} className="timeline-thumb" aria-label={t('ledger.from')} />
              <SliderThumb index={1} className="timeline-thumb" aria-label={t('ledger.to')} />
            </>
          )}
        </SliderTrack>
      </Slider>
      <div className="timeline-foot">
        <span>{start}</span>
        {undated > 0 ? <span>{t('ledger.undated', { count: undated })}</span> : null}
        <span>{end}</span>
      </div>
    </div>
  );
}
