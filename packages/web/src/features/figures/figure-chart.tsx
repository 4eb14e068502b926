import type { WireFigure, WireStatedFigure } from '@comity/contracts';
import { CONTINENTS, type Continent, parseEdtf } from '@comity/domain';
import { useCallback } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText } from '../../lib/text.tsx';
import { ChartFrame, Rank, YearChart } from '../../ui/chart.tsx';
import { CountryCode } from '../../ui/chip.tsx';
import { Unverified } from '../engagements/engagement-view.tsx';
import './figures.css';

interface FigureChartProps {
  readonly figure: WireFigure;
  readonly onLineage: (key: string) => void;
}

type Group = WireFigure['recorded']['groups'][number];

function isContinent(key: string): key is Continent {
  return CONTINENTS.some((continent) => continent === key);
}

/** What a group is called: a country by the workspace's name for it, a continent, or what the records say. */
function useGroupName(grouping: WireFigure['query']['groupBy']): (group: Group) => string {
  const t = useText();
  const regionName = useRegionName();
  return useCallback(
    ({ key, label }) => {
      if (key === '') return t('grouping.without');
      if (grouping === 'country') return regionName(key);
      return grouping === 'continent' && isContinent(key) ? t(`continent.${key}`) : label || key;
    },
    [grouping, regionName, t],
  );
}

/** The recorded figure by its groups. Money and weights make one chart a unit: they are never added over units. */
export function FigureChart({ figure, onLineage }: FigureChartProps) {
  const t = useText();
  const units = [...new Set(figure.recorded.groups.flatMap((group) => group.totals.map((total) => total.unit)))];
  const { groupBy } = figure.query;
  if (groupBy === 'none' || units.length === 0) return null;
  return units.map((unit) => (
    <UnitChart
      key={unit ?? ''}
      figure={figure}
      unit={unit}
      title={t(`chart.by-${groupBy}`, { measure: t(`measure.${figure.toldAs}`), unit: unit ?? '' })}
      onLineage={onLineage}
    />
  ));
}

interface UnitChartProps extends FigureChartProps {
  readonly unit: string | null;
  readonly title: string;
}

function UnitChart({ figure, unit, title, onLineage }: UnitChartProps) {
  const t = useText();
  const formats = useFormats();
  const nameOf = useGroupName(figure.query.groupBy);
  const { groupBy } = figure.query;
  const groups = figure.recorded.groups.flatMap((group) => {
    const total = group.totals.find((each) => each.unit === unit);
    return total ? [{ group, value: total.total.value, text: formats.total(total), records: total.records }] : [];
  });
  const untold = ({ group }: (typeof groups)[number]) => Number(group.key === '');
  const ranked = groupBy === 'year' ? groups : groups.toSorted((a, b) => untold(a) - untold(b) || b.value - a.value);
  const chart =
    groupBy === 'year' ? (
      <YearChart
        label={`${formats.wording.figure(figure.query)}. ${title}`}
        bars={groups
          .filter(({ group }) => /^\d{4}$/.test(group.key))
          .map(({ group, value, text }) => ({ key: group.key, year: Number(group.key), value, text }))}
        brackets={bracketsOf(figure.stated, unit, ({ quantity }) => formats.wording.bounded(quantity, quantity.unit))}
        onChoose={(key) => onLineage(`group:${key}`)}
      />
    ) : (
      <Rank
        rows={ranked.map(({ group, value, text }) => ({
          key: group.key,
          value,
          text,
          label: (
            <>
              {groupBy === 'country' && group.key !== '' ? <CountryCode iso={group.key} /> : null}
              <span className="rank-name">{nameOf(group)}</span>
              {group.verified ? null : <Unverified />}
            </>
          ),
        }))}
        onChoose={(key) => onLineage(`group:${key}`)}
      />
    );
  const without = groups.find(({ group }) => groupBy === 'year' && group.key === '');
  return (
    <ChartFrame
      title={title}
      chart={chart}
      note={
        without
          ? t('chart.undated', { number: without.text })
          : groupBy === 'country'
            ? t('chart.countries-note')
            : undefined
      }
      table={
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t(`grouping.${groupBy}`)}</th>
              <th scope="col" className="number">
                {t(`measure.${figure.toldAs}`)}
              </th>
              <th scope="col" className="number">
                {t('figure.records-column')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ group, text, records }) => (
              <tr key={group.key}>
                <td>
                  {nameOf(group)}
                  {group.verified ? null : <Unverified />}
                </td>
                <td className="number">
                  <button type="button" className="link table-number" onClick={() => onLineage(`group:${group.key}`)}>
                    {text}
                  </button>
                </td>
                <td className="number">{records}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function bracketsOf(
  stated: readonly WireStatedFigure[],
  unit: string | null,
  numberOf: (figure: WireStatedFigure) => string,
) {
  const all = stated.flatMap(function flat(figure): readonly WireStatedFigure[] {
    return [figure, ...figure.contains.stated.flatMap(flat)];
  });
  return all
    .flatMap((figure, index) => {
      const bounds = figure.period === null ? undefined : parseEdtf(figure.period);
      const same = unit === null || figure.quantity.unit === unit;
      if (!bounds?.startsOn || !bounds.endsOn || !same) return [];
      return [
        {
          id: `${figure.engagementId} ${index}`,
          from: Number(bounds.startsOn.slice(0, 4)),
          to: Number(bounds.endsOn.slice(0, 4)),
          text: numberOf(figure),
        },
      ];
    })
    .slice(0, 6);
}
