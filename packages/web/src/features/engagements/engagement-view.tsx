import type { WireCitation, WireEngagementPage, WireEngagementRow } from '@comity/contracts';
import { displayName, kindOf } from '@comity/domain';
import { Link } from '@tanstack/react-router';
import { Quote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats } from '../../lib/format.ts';
import { mainPassages } from '../../lib/passages.ts';
import { useRegionName } from '../../lib/region-name.ts';
import { useText, useTextOf } from '../../lib/text.tsx';
import { Chip, CountryCode } from '../../ui/chip.tsx';
import { Facts } from '../../ui/peek.tsx';
import { useScopeName } from '../figures/figure-words.ts';
import './engagements.css';

/** A kind's name in its hue, with its direction. */
export function KindTag({ kind, direction }: Pick<WireEngagementRow, 'kind' | 'direction'>) {
  const name = useScopeName()(kind, direction);
  return (
    <span className="kind-tag" data-tone={kind} title={name}>
      {name}
    </span>
  );
}

export function EngagementMarks(
  props: Pick<WireEngagementRow, 'aggregate' | 'status' | 'byOthers'> & { readonly toVerify?: boolean },
) {
  const t = useText();
  return (
    <>
      {props.aggregate ? <Chip>{t('engagement.aggregate')}</Chip> : null}
      {props.status === 'planned' ? <Chip tone="accent">{t('status.planned')}</Chip> : null}
      {props.byOthers ? <Chip>{t('engagement.by-others')}</Chip> : null}
      {props.toVerify ? <Chip tone="verify">{t('figure.to-verify')}</Chip> : null}
    </>
  );
}

/** All that a record says, each field with the passages that say so. */
export function EngagementFacts({ page }: { readonly page: WireEngagementPage }) {
  const t = useText();
  const textOf = useTextOf();
  const formats = useFormats();
  const regionName = useRegionName();
  const { engagement, parties, citations } = page;
  const partyOf = new Map(parties.map((party) => [party.id, party]));
  const cited = (field: string, content: ReactNode) => (
    <>
      {content}
      <Cited citations={citations.filter((citation) => citation.field === field)} />
    </>
  );
  const fields = kindOf(engagement.kind).fields.flatMap(({ name, choices }) => {
    const value = engagement.fields[name];
    if (value === undefined || value === '') return [];
    const text = Array.isArray(value)
      ? value.join(' · ')
      : choices
        ? textOf(`kinds.${engagement.kind}.${name}.${value}`, String(value))
        : String(value);
    return [{ id: name, term: textOf(`kinds.${engagement.kind}.${name}`, name), value: cited(`fields.${name}`, text) }];
  });
  return (
    <Facts
      facts={[
        {
          id: 'period',
          term: t('engagement.period'),
          value: cited('period', formats.period(engagement.period, engagement.periodAsWritten)),
        },
        ...engagement.parties.map((party, index) => {
          const record = partyOf.get(party.partyId);
          const shown = record ? displayName(record) : { name: party.nameAsPrinted, verified: false };
          return {
            id: `party-${index}`,
            term: t(`party-role.${party.role}`),
            value: cited(
              `parties.${index}`,
              <Link to="/partners/$partyId" params={{ partyId: party.partyId }} className="quiet-link">
                {shown.name}
                {shown.verified ? null : <Unverified />}
              </Link>,
            ),
          };
        }),
        ...engagement.quantities.map((quantity, index) => ({
          id: `quantity-${index}`,
          term: t(`measure.${quantity.measure}`),
          value: cited(
            `quantities.${index}`,
            <>
              {formats.quantity(quantity, engagement.kind)}
              {quantity.of && !['items', 'packages', 'other'].includes(quantity.measure) ? (
                <span className="muted"> · {quantity.of}</span>
              ) : null}
              {quantity.hedge ? <span className="hedge">“{quantity.hedge}”</span> : null}
            </>,
          ),
        })),
        {
          id: 'countries',
          term: t('engagement.countries'),
          value:
            engagement.countries.length > 0
              ? cited(
                  'countries',
                  <span className="countries">
                    {engagement.countries.map((iso) => (
                      <span key={iso}>
                        <CountryCode iso={iso} /> {regionName(iso)}
                      </span>
                    ))}
                  </span>,
                )
              : null,
        },
        { id: 'place', term: t('engagement.place'), value: engagement.place ? cited('place', engagement.place) : null },
        ...fields,
        { id: 'themes', term: t('engagement.themes'), value: engagement.themes.join(' · ') },
        { id: 'notes', term: t('engagement.notes'), value: engagement.notes },
      ]}
    />
  );
}

export function Unverified() {
  const t = useText();
  return (
    <span className="unverified" title={t('party.unverified')}>
      <span aria-hidden>*</span>
      <span className="visually-hidden"> ({t('party.unverified')})</span>
    </span>
  );
}

/** Who says so: each passage one click away. */
function Cited({ citations }: { readonly citations: readonly WireCitation[] }) {
  const t = useText();
  return citations.map((citation) =>
    citation.documentTitle === null ? null : (
      <Link
        key={citation.id}
        to="/archive/$documentId"
        params={{ documentId: citation.documentId }}
        search={{ at: citation.start, until: citation.end }}
        className="cited"
        title={`“${citation.quote}” · ${citation.documentTitle}`}
        aria-label={t('citation.open', { quote: citation.quote, title: citation.documentTitle })}
      >
        <Quote size={11} aria-hidden />
      </Link>
    ),
  );
}

interface SourcesProps {
  readonly citations: readonly WireCitation[];
  /** It has lost its title with the paper that it rests on: that was erased, or is withheld from this reader. */
  readonly isWordless?: boolean;
}

/** The passages behind a record, with the papers that they stand in; those of single fields stand beside the fields. */
export function Sources({ citations, isWordless }: SourcesProps) {
  const t = useText();
  const distinct = mainPassages(citations);
  if (distinct.length === 0) return <p className="muted">{t(isWordless ? 'citation.gone' : 'citation.none')}</p>;
  return (
    <ul className="sources">
      {distinct.map((citation) => (
        <li key={citation.id}>
          {citation.documentTitle === null ? (
            <span className="muted">{t('citation.restricted')}</span>
          ) : (
            <Link
              to="/archive/$documentId"
              params={{ documentId: citation.documentId }}
              search={{ at: citation.start, until: citation.end }}
            >
              <q>{citation.quote}</q>
              <small>{citation.documentTitle}</small>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Records that stand inside another, or around it. */
export function EngagementLines({ rows }: { readonly rows: readonly WireEngagementRow[] }) {
  const formats = useFormats();
  return (
    <ul className="engagement-lines">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to="/ledger/$engagementId" params={{ engagementId: row.id }}>
            <KindTag kind={row.kind} direction={row.direction} />
            <b>{formats.wording.title(row)}</b>
            <small>
              {formats.period(row.period, row.periodAsWritten)}
              {row.quantities.length > 0
                ? ` · ${formats.enumeration(row.quantities.map((each) => formats.quantity(each, row.kind)))}`
                : ''}
            </small>
          </Link>
        </li>
      ))}
    </ul>
  );
}
