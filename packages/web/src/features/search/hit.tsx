import type { WireSearchHit } from '@comity/contracts';
import { ENGAGEMENT_KINDS } from '@comity/domain';
import { linkOptions } from '@tanstack/react-router';
import { BookText, FileText, Users } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useFormats } from '../../lib/format.ts';
import { useLanguageName } from '../../lib/language-name.ts';
import { useRegionName } from '../../lib/region-name.ts';

/** What may be found, by its sort. */
export const HIT_ICONS: Readonly<Record<WireSearchHit['type'], ReactNode>> = {
  document: <FileText aria-hidden />,
  engagement: <BookText aria-hidden />,
  party: <Users aria-hidden />,
};

/** Where something that was found is: a paper opens at the words that were looked for. */
export function placeOf({ type, id, excerpt }: Pick<WireSearchHit, 'type' | 'id'> & Partial<WireSearchHit>) {
  if (type === 'party') return linkOptions({ to: '/partners/$partyId', params: { partyId: id } });
  if (type === 'engagement') return linkOptions({ to: '/ledger/$engagementId', params: { engagementId: id } });
  const mark = excerpt?.marks[0];
  const passage = excerpt && mark ? { at: excerpt.start + mark.start, until: excerpt.start + mark.end } : {};
  return linkOptions({ to: '/archive/$documentId', params: { documentId: id }, search: passage });
}

interface ExcerptProps {
  readonly excerpt: NonNullable<WireSearchHit['excerpt']>;
  /** In a line there is room for so many letters before the first of the words. */
  readonly lead?: number;
}

/** The words around what was looked for, which stands out in them. */
export function Excerpt({ excerpt: { text, marks }, lead = text.length }: ExcerptProps) {
  const begin = Math.max(0, (marks[0]?.start ?? 0) - lead);
  return (
    <>
      {begin > 0 ? '…' : null}
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? begin, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? begin)}
    </>
  );
}

/** What it is called; a record without a title by its kind and date. */
export function useHitTitle(): (hit: WireSearchHit) => string {
  const { wording } = useFormats();
  return ({ title, subtitle, direction, date }) => {
    const kind = ENGAGEMENT_KINDS.find((each) => each === subtitle);
    return kind && title === '' ? wording.title({ title, kind, direction, period: date }) : title;
  };
}

/** What else is known of it: a paper's language and date, a record's kind and period, a partner's post or country. */
export function useHitFacts(): (hit: WireSearchHit) => string {
  const formats = useFormats();
  const languageName = useLanguageName();
  const regionName = useRegionName();
  return ({ type, subtitle, language, date }) => {
    const kind = ENGAGEMENT_KINDS.find((each) => each === subtitle);
    const said = {
      document: language === null ? '' : languageName(language),
      engagement: kind ? formats.wording.scope(kind, null) : '',
      party: subtitle && /^[A-Z]{2}$/.test(subtitle) ? regionName(subtitle) : (subtitle ?? ''),
    }[type];
    return [said, date === null ? '' : formats.period(date)].filter((each) => each !== '').join(' · ');
  };
}
