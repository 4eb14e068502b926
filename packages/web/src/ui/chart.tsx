import { scaleBand, scaleLinear } from 'd3-scale';
import { Table2 } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useText } from '../lib/text.tsx';
import { Button } from './button.tsx';
import './chart.css';

interface ChartFrameProps {
  readonly title: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  readonly note?: ReactNode;
}

/** Every chart can be read as a table. */
export function ChartFrame({ title, chart, table, note }: ChartFrameProps) {
  const t = useText();
  const [asTable, setAsTable] = useState(false);
  return (
    <section className="chart-frame">
      <header>
        <h2>{title}</h2>
        <ToggleButton className="button" data-look="quiet" isSelected={asTable} onChange={setAsTable}>
          <Table2 aria-hidden />
          <span>{asTable ? t('chart.as-chart') : t('chart.as-table')}</span>
        </ToggleButton>
      </header>
      {asTable ? table : chart}
      {note ? <p className="chart-note">{note}</p> : null}
    </section>
  );
}

export interface YearBar {
  readonly year: number;
  readonly value: number;
  /** As read out and written over the bar: keeps the qualifier. */
  readonly text: string;
  readonly key: string;
}

/** A figure that a source states for a whole period: drawn as a bracket over its years, never as a bar. */
export interface YearBracket {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface YearChartProps {
  readonly label: string;
  readonly bars: readonly YearBar[];
  readonly brackets: readonly YearBracket[];
  readonly onChoose?: (key: string) => void;
}

const WIDTH = 880;
const BARS = 210;
const BRACKET = 24;
const AXIS = 22;
/** The widest, of Chinese, in the chart's own units. */
const CHARACTER = 11;

export function YearChart({ label, bars, brackets, onChoose }: YearChartProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const years = bars.map((bar) => bar.year);
  const first = Math.min(...years, ...brackets.map((bracket) => bracket.from));
  const last = Math.max(...years, ...brackets.map((bracket) => bracket.to));
  // Where the chart is wider than the screen, it begins with the first bar; brackets may begin long before.
  const start = (Math.min(...years, last) - first) / (last - first + 1);
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current && Number.isFinite(start)) current.scrollLeft = start * current.scrollWidth;
  }, [start]);
  if (!Number.isFinite(first)) return null;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const x = scaleBand<number>().domain(all).range([0, WIDTH]).paddingInner(0.34).paddingOuter(0.1);
  const top = 22 + brackets.length * BRACKET;
  const most = Math.max(...bars.map((bar) => bar.value), 1);
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([top + BARS, top]);
  const step = Math.ceil(all.length / 16);
  const left = (year: number) => x(year) ?? 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="chart-scroll" ref={scroller} aria-label={label} tabIndex={0}>
      <svg className="year-chart" viewBox={`0 0 ${WIDTH} ${top + BARS + AXIS}`} role="img" aria-labelledby={id}>
        <title id={id}>{label}</title>
        {y.ticks(4).map((tick) => (
          <line key={tick} className="chart-grid" x1={0} x2={WIDTH} y1={y(tick)} y2={y(tick)} />
        ))}
        {brackets.map((bracket, index) => {
          const x1 = left(bracket.from);
          const x2 = left(bracket.to) + x.bandwidth();
          const at = 18 + index * BRACKET;
          const middle = (x1 + x2) / 2;
          const half = (bracket.text.length * CHARACTER) / 2;
          return (
            <g key={bracket.id} className="chart-bracket">
              <path d={`M${x1} ${at + 5}V${at}H${x2}V${at + 5}`} />
              <text x={Math.max(half, Math.min(WIDTH - half, middle))} y={at - 5} textAnchor="middle">
                {bracket.text}
              </text>
            </g>
          );
        })}
        {bars.map((bar) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the chart gives the same by keyboard
          <g key={bar.key} className="chart-bar" onClick={() => onChoose?.(bar.key)}>
            <rect
              x={left(bar.year)}
              width={x.bandwidth()}
              y={y(bar.value)}
              height={Math.max(0, y(0) - y(bar.value))}
              rx={2}
            />
            <rect className="chart-hit" x={left(bar.year) - 3} width={x.bandwidth() + 6} y={top} height={BARS} />
            {all.length <= 24 ? (
              <text x={left(bar.year) + x.bandwidth() / 2} y={y(bar.value) - 5} textAnchor="middle">
                {bar.text}
              </text>
            ) : null}
          </g>
        ))}
        <line className="chart-base" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
        {all
          .filter((_, index) => index % step === 0)
          .map((year) => (
            <text
              key={year}
              className="chart-axis"
              x={left(year) + x.bandwidth() / 2}
              y={top + BARS + 16}
              textAnchor="middle"
            >
              {year}
            </text>
          ))}
      </svg>
    </section>
  );
}

interface RankProps {
  readonly rows: readonly {
    readonly key: string;
    readonly label: ReactNode;
    readonly value: number;
    readonly text: string;
  }[];
  readonly onChoose?: (key: string) => void;
}

/** Rows shown at first: a desk of forty years has thousands of partners. */
const FIRST_ROWS = 60;

/** A ranked list with its bars: does the work of a map without its borders. A name in its label is a `.rank-name`, which gives way. */
export function Rank({ rows, onChoose }: RankProps) {
  const t = useText();
  const [shown, setShown] = useState(FIRST_ROWS);
  const most = rows.reduce((so, { value }) => Math.max(so, value), 1);
  return (
    <>
      <ol className="rank">
        {rows.slice(0, shown).map((row) => (
          <li key={row.key}>
            <button type="button" onClick={() => onChoose?.(row.key)} disabled={!onChoose}>
              <span className="rank-label">{row.label}</span>
              <span className="rank-track" aria-hidden>
                <span style={{ width: `${(100 * row.value) / most}%` }} />
              </span>
              <span className="rank-value">{row.text}</span>
            </button>
          </li>
        ))}
      </ol>
      {shown < rows.length ? (
        <Button size="small" onPress={() => setShown(shown + 5 * FIRST_ROWS)}>
          {t('action.more')}
        </Button>
      ) : null}
    </>
  );
}
