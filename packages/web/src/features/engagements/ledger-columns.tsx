import type { WireEngagementRow } from '@comity/contracts';
import { useMemo } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText } from '../../lib/text.tsx';
import { CountryCode } from '../../ui/chip.tsx';
import type { Column } from '../../ui/data-table.tsx';
import '../documents/documents.css';
import { EngagementMarks, KindTag } from './engagement-view.tsx';

/** What a line of the ledger shows, and where on the phone. */
export function useLedgerColumns(): readonly Column<WireEngagementRow>[] {
  const t = useText();
  const formats = useFormats();
  const regionName = useRegionName();
  return useMemo(
    () => [
      {
        id: 'date',
        header: t('engagement.period'),
        width: '148px',
        sortable: true,
        phone: 'side',
        cell: (row) => (
          <span className={row.period ? '' : 'muted'}>{formats.period(row.period, row.periodAsWritten)}</span>
        ),
      },
      {
        id: 'kind',
        header: t('engagement.kind'),
        width: '168px',
        sortable: true,
        phone: 'meta',
        cell: (row) => <KindTag kind={row.kind} direction={row.direction} />,
      },
      {
        id: 'title',
        header: t('engagement.title'),
        width: 'minmax(220px, 2.2fr)',
        sortable: true,
        phone: 'title',
        cell: (row) => (
          <span className="cell-title">
            <span>{row.title}</span>
            <EngagementMarks {...row} />
          </span>
        ),
      },
      {
        id: 'partners',
        header: t('engagement.partners'),
        width: 'minmax(140px, 1.1fr)',
        cell: (row) => <span className="muted">{row.partners.map((partner) => partner.name).join(', ') || '–'}</span>,
      },
      {
        id: 'countries',
        header: t('engagement.countries'),
        width: '148px',
        cell: (row) => <RowCountries codes={row.countries} nameOf={regionName} />,
      },
      {
        id: 'numbers',
        header: t('engagement.numbers'),
        width: '156px',
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
        width: '64px',
        align: 'end',
        cell: (row) => <span className="muted">{row.sources}</span>,
      },
    ],
    [t, formats, regionName],
  );
}

function RowCountries({
  codes,
  nameOf,
}: {
  readonly codes: readonly string[];
  readonly nameOf: (iso: string) => string;
}) {
  const [first] = codes;
  if (first === undefined) return '–';
  if (codes.length === 1) {
    return (
      <span>
        <CountryCode iso={first} /> {nameOf(first)}
      </span>
    );
  }
  return (
    <span title={codes.map(nameOf).join(', ')}>
      {codes.slice(0, 3).map((iso) => (
        <span key={iso}>
          <CountryCode iso={iso} />{' '}
        </span>
      ))}
      <span className="visually-hidden">{codes.map(nameOf).join(', ')}</span>
      {codes.length > 3 ? `+${codes.length - 3}` : null}
    </span>
  );
}
