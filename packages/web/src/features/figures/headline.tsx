import type { WireHeadline, WireStatedFigure } from '@comity/contracts';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { Chip } from '../../ui/chip.tsx';
import { figureSearch, useFigureTitle } from './figure-words.ts';
import { leadingStatement, passageBehind } from './leading.ts';
import './headline.css';

/**
 * One figure as it stands: what is adopted prints; else what a source states, with what it contains *inside* it; else what
 * the records add up to. The sentence behind it is one click away.
 */
export function Headline({ headline }: { readonly headline: WireHeadline }) {
  const t = useText();
  const title = useHeadlineTitle();
  const { figure, adopted } = headline;
  const first = passageBehind(headline);
  return (
    <article className="headline">
      <Link to="/reports" search={figureSearch(figure.query, figure.unconfirmed)} className="headline-title">
        {title(headline)}
      </Link>
      <div className="headline-number">
        {adopted ? adopted.wording : <LeadingNumber headline={headline} />}
        {figure.unconfirmed ? <Chip tone="verify">{t('figure.unconfirmed')}</Chip> : null}
        {figure.toVerify.length > 0 ? <Chip tone="verify">{t('figure.to-verify')}</Chip> : null}
      </div>
      <Behind headline={headline} />
      {first ? (
        <Link
          to="/archive/$documentId"
          params={{ documentId: first.documentId }}
          search={{ at: first.start, until: first.end }}
          className="headline-quote"
        >
          <q>{first.quote}</q>
          <ArrowUpRight size={13} aria-hidden />
        </Link>
      ) : null}
    </article>
  );
}

function LeadingNumber({ headline: { figure } }: { readonly headline: WireHeadline }) {
  const formats = useFormats();
  const t = useText();
  const stated = leadingStatement(figure);
  if (stated) return <b>{formats.quantity(stated.quantity)}</b>;
  const totals = figure.recorded.totals.map((total) =>
    formats.quantity({ ...total.total, measure: figure.toldAs, unit: total.unit, of: null, hedge: null }),
  );
  return <b>{totals.length > 0 ? formats.list(totals) : t('number.unknown')}</b>;
}

/** What stands inside a stated figure, and what is recorded beside it: said, never added. */
function Behind({ headline: { figure } }: { readonly headline: WireHeadline }) {
  const t = useText();
  const formats = useFormats();
  const stated = leadingStatement(figure);
  const inside = stated ? insideOf(stated) : { stated: [], records: 0 };
  const recorded = Math.max(0, ...figure.recorded.totals.map((total) => total.records));
  const lines = [
    ...(stated?.quantity.hedge ? [t('figure.hedge', { hedge: stated.quantity.hedge })] : []),
    ...inside.stated.map((part) =>
      t('figure.inside-stated', { number: formats.quantity(part.quantity), when: formats.period(part.period) }),
    ),
    ...(inside.records > 0 ? [t('figure.inside-recorded', { count: inside.records })] : []),
    ...(stated && recorded > inside.records ? [t('figure.recorded-beside', { count: recorded })] : []),
    ...(stated && figure.stated.length > 1 ? [t('figure.more-stated', { count: figure.stated.length - 1 })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="headline-behind">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function insideOf(figure: WireStatedFigure): {
  readonly stated: readonly WireStatedFigure[];
  readonly records: number;
} {
  return {
    stated: figure.contains.stated,
    records: Math.max(0, ...figure.contains.recorded.map((total) => total.records)),
  };
}

/** The figure's own title; a statement that leads a figure of all time brings its period along. */
function useHeadlineTitle(): (headline: WireHeadline) => string {
  const title = useFigureTitle();
  const t = useText();
  const { period } = useFormats();
  return ({ figure }) => {
    const plain = title(figure.query);
    const stated = leadingStatement(figure);
    const allTime = figure.query.from === null && figure.query.to === null;
    return stated?.period && allTime ? t('figure.title-period', { what: plain, when: period(stated.period) }) : plain;
  };
}

export function Headlines({ headlines }: { readonly headlines: readonly WireHeadline[] }) {
  return (
    <div className="headlines">
      {headlines.map((headline) => (
        <Headline key={JSON.stringify(headline.figure.query)} headline={headline} />
      ))}
    </div>
  );
}

/** The same in a line: each number opens its sentence. */
export function HeadlineLine({ headlines }: { readonly headlines: readonly WireHeadline[] }) {
  const title = useHeadlineTitle();
  return (
    <ul className="headline-line">
      {headlines.map((headline) => {
        const first = passageBehind(headline);
        const content = (
          <>
            {title(headline)} <LeadingNumber headline={headline} />
          </>
        );
        return (
          <li key={JSON.stringify(headline.figure.query)}>
            {first ? (
              <Link
                to="/archive/$documentId"
                params={{ documentId: first.documentId }}
                search={{ at: first.start, until: first.end }}
                title={`“${first.quote}”`}
              >
                {content}
              </Link>
            ) : (
              content
            )}
          </li>
        );
      })}
    </ul>
  );
}
