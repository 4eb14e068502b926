import type { EngagementDraft } from '@comity/domain';

/** What records and proposals have in common: everything but who takes part and what contains it. */
export type CommonDraft = Omit<EngagementDraft, 'parties' | 'partOf'>;

/** Blank lines and ends of lines are taken out when the form is sent, not while it is typed in. */
export function tidy<Draft extends CommonDraft>(draft: Draft): Draft {
  const fields = Object.fromEntries(
    Object.entries(draft.fields).flatMap(([name, value]) => {
      const clean = Array.isArray(value)
        ? value.map((line: string) => line.trim()).filter((line: string) => line !== '')
        : typeof value === 'string'
          ? value.trim()
          : value;
      return clean === '' || (Array.isArray(clean) && clean.length === 0) ? [] : [[name, clean]];
    }),
  );
  return { ...draft, fields, themes: draft.themes.map((theme) => theme.trim()).filter((theme) => theme !== '') };
}
