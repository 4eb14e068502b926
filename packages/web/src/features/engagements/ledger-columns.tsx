import type { WireEngagementRow } from '@comity/contracts';
import { useMemo } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText } from '../../lib/text.tsx';
import { CountryCode } from '../../ui/chip.tsx';
import type { Column } from '../../ui/data-table.tsx';
import '../documents/documents.css';
import { EngagementMarks, KindTag } from './engagement-view.tsx';

/** What a line of the ledger shows, where on the phone, and what the peek beside it may take the place of. */
export function useLedgerColumns(): readonly Column<WireEngagementRow>[] {
  const t = useText();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'date',
        header: t('engagement.period'),
        width: 148,
        least: 136,
        wraps: true,
        sortable: true,
        phone: 'side',
        cell: (row) => (
          <span className={row.period ? '' : 'muted'}>{formats.period(row.period, row.periodAsWritten)}</span>
        ),
      },
      {
        id: 'kind',
        header: t('engagement.kind'),
        width: 168,
        least: 164,
        wraps: true,
        sortable: true,
        phone: 'meta',
        cell: (row) => <KindTag kind={row.kind} direction={row.direction} />,
      },
      {
        id: 'title',
        header: t('engagement.title'),
        width: 220,
        least: 150,
        grows: 2.2,
        sortable: true,
        phone: 'title',
        cell: (row) => (
          <span className="cell-title">
            <span>{formats.wording.title(row)}</span>
            <EngagementMarks {...row} />
          </span>
        ),
      },
      {
        id: 'partners',
        header: t('engagement.partners'),
        width: 140,
        grows: 1.1,
        yields: 2,
        cell: (row) => (
          <span className="muted">{formats.enumeration(row.partners.map((partner) => partner.name)) || '–'}</span>
        ),
      },
      {
        id: 'countries',
        header: t('engagement.countries'),
        width: 148,
        least: 120,
        yields: 3,
        cell: (row) => <RowCountries codes={row.countries} />,
      },
      {
        id: 'numbers',
        header: t('engagement.numbers'),
        width: 164,
        least: 140,
        yields: 4,
        align: 'end',
        phone: 'side-2',
        cell: (row) => {
          const [first] = row.quantities;
          return first ? formats.quantity(first) : '–';
        },
      },
      {
        id: 'sources',
        header: t('engagement.sources'),
        width: 64,
        yields: 1,
        align: 'end',
        cell: (row) => <span className="muted">{row.sources}</span>,
      },
    ],
    [t, formats],
  );
}

function RowCountries({ codes }: { readonly codes: readonly string[] }) {
  const regionName = useRegionName();
  const { enumeration } = useFormats();
  const names = enumeration(codes.map(regionName));
  const [first] = codes;
  if (first === undefined) return '–';
  if (codes.length === 1) {
    return (
      <span>
        <CountryCode iso={first} /> {regionName(first)}
      </span>
    );
  }
  return (
    <span title={names}>
      {codes.slice(0, 3).map((iso) => (
        <span key={iso}>
          <CountryCode iso={iso} />{' '}
        </span>
      ))}
      <span className="visually-hidden">{names}</span>
      {codes.length > 3 ? `+${codes.length - 3}` : null}
    </span>
  );
}
