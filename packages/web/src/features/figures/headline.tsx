import type { WireHeadline } from '@comity/contracts';
import { allStatements, isBorneOut, leadOf, type StatedFigure } from '@comity/domain';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useText } from '../../lib/text.tsx';
import { Chip } from '../../ui/chip.tsx';
import { figureSearch } from './figure-words.ts';
import { countedPassages, leadingStatement, passageBehind, standsOnErased } from './leading.ts';
import './headline.css';

/**
 * One figure as it stands: what is adopted prints; else what a source states, with what it contains *inside* it; else what
 * the records add up to. The sentence behind it is one click away.
 */
function Headline({ headline }: { readonly headline: WireHeadline }) {
  const t = useText();
  const title = useHeadlineTitle();
  const { wording } = useFormats();
  const { figure, adopted } = headline;
  const first = passageBehind(headline);
  const counted = countedPassages(headline);
  const number = adopted ? wording.adopted(adopted) : <LeadingNumber headline={headline} />;
  return (
    <article className="headline">
      <Link to="/reports" search={figureSearch(figure.query, figure.unconfirmed)} className="headline-title">
        {title(headline)}
      </Link>
      <div className="headline-number">
        {counted.length > 0 ? (
          <AllCounted figure={figure}>{number}</AllCounted>
        ) : first ? (
          <SentenceLink passage={first} className="quiet-link">
            {number}
          </SentenceLink>
        ) : (
          number
        )}
        {standsOnErased(headline) ? <Chip tone="verify">{t('figure.source-erased')}</Chip> : null}
        {adopted && !figure.unconfirmed && !isBorneOut(adopted, figure) ? (
          <Chip tone="verify">{t('figure.basis-changed')}</Chip>
        ) : null}
        {figure.unconfirmed ? <Chip tone="verify">{t('figure.unconfirmed')}</Chip> : null}
        {figure.notLookedAt > 0 ? <Chip tone="verify">{t('figure.in-part')}</Chip> : null}
        {figure.toVerify.length > 0 ? <Chip tone="verify">{t('figure.to-verify')}</Chip> : null}
      </div>
      <Behind headline={headline} />
      {counted.length > 0 ? (
        <Counted passages={counted} figure={figure} />
      ) : first ? (
        <SentenceLink passage={first} className="headline-quote">
          <q>{first.quote}</q>
          <ArrowUpRight size={13} aria-hidden />
        </SentenceLink>
      ) : null}
    </article>
  );
}

interface CountedProps {
  readonly passages: readonly WireHeadline['passages'][number][];
  readonly figure: WireHeadline['figure'];
}

/** What a sum counts, each with its sentence: they may be of very different sorts. */
function Counted({ passages, figure }: CountedProps) {
  const t = useText();
  const records = Math.max(0, ...figure.recorded.totals.map((total) => total.records));
  return (
    <ul className="headline-counted">
      {passages.slice(0, MOST_COUNTED).map((passage) => (
        <li key={passage.id}>
          <SentenceLink passage={passage} className="headline-quote">
            <q>{passage.quote}</q>
            <ArrowUpRight size={13} aria-hidden />
          </SentenceLink>
        </li>
      ))}
      {records > MOST_COUNTED ? (
        <li>
          <AllCounted figure={figure}>{t('figure.all-counted', { count: records })}</AllCounted>
        </li>
      ) : null}
    </ul>
  );
}

const MOST_COUNTED = 3;

/** To the list of all that a number counts. */
function AllCounted({ figure, children }: { readonly figure: WireHeadline['figure']; readonly children: ReactNode }) {
  return (
    <Link
      to="/reports"
      search={{ ...figureSearch(figure.query, figure.unconfirmed), lineage: 'total' }}
      className="quiet-link"
    >
      {children}
    </Link>
  );
}

interface SentenceLinkProps {
  readonly passage: WireHeadline['passages'][number];
  readonly className: string;
  readonly children: ReactNode;
}

/** To the words that say so, highlighted. */
function SentenceLink({ passage, className, children }: SentenceLinkProps) {
  return (
    <Link
      to="/archive/$documentId"
      params={{ documentId: passage.documentId }}
      search={{ at: passage.start, until: passage.end }}
      className={className}
    >
      {children}
    </Link>
  );
}

/** What stands for a figure that nobody adopted; where nothing does, why. */
function LeadingNumber({ headline: { figure } }: { readonly headline: WireHeadline }) {
  const { wording, list } = useFormats();
  const t = useText();
  const lead = leadOf(figure);
  const { kind } = figure.query;
  switch (lead.kind) {
    case 'statement':
      return <b>{wording.quantity(lead.statement.quantity, kind)}</b>;
    case 'statements':
      return <b>{t('figure.statements', { count: lead.statements.length })}</b>;
    case 'recorded':
      return <b>{list(figure.recorded.totals.map((total) => wording.total(total, figure.toldAs, kind)))}</b>;
    case 'left-out':
      return <b>{t('figure.going-on')}</b>;
    case 'nothing':
      return <b>{t('figure.nothing')}</b>;
  }
}

/** What is stated and recorded behind a figure: said, never added. */
function Behind({ headline: { figure } }: { readonly headline: WireHeadline }) {
  const t = useText();
  const { wording, period } = useFormats();
  const lead = leadOf(figure);
  const stated = lead.kind === 'statement' ? lead.statement : undefined;
  const told = ({ quantity, period: when }: StatedFigure) => ({
    number: wording.quantity(quantity, figure.query.kind),
    when: period(when),
  });
  const inside = Math.max(0, ...(stated?.contains.recorded ?? []).map((total) => total.records));
  const recorded = Math.max(0, ...figure.recorded.totals.map((total) => total.records));
  const beside = allStatements(figure.stated).filter(
    (each) => each !== stated && !stated?.contains.stated.includes(each),
  );
  const lines = [
    ...(stated?.quantity.hedge ? [t('figure.hedge', { hedge: stated.quantity.hedge })] : []),
    ...(stated?.contains.stated ?? []).map((part) => t('figure.inside-stated', told(part))),
    ...(inside > 0 ? [t('figure.inside-recorded', { count: inside })] : []),
    ...(lead.kind !== 'recorded' && recorded > inside ? [t('figure.recorded-beside', { count: recorded })] : []),
    ...beside.slice(0, MOST_BESIDE).map((each) => t('figure.stated-beside', told(each))),
    ...(beside.length > MOST_BESIDE ? [t('figure.more-stated', { count: beside.length - MOST_BESIDE })] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className="headline-behind">
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const MOST_BESIDE = 3;

/** The figure's own title; a statement that stands for it brings its own period along. */
function useHeadlineTitle(): (headline: WireHeadline) => string {
  const { wording } = useFormats();
  return ({ figure: { query, ...figure }, adopted }) => {
    const stated = adopted ? undefined : leadingStatement({ query, ...figure });
    if (!stated) return wording.figure(query);
    return wording.words.during(wording.scope(query.kind, query.direction), wording.period(stated.period));
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
