/** Moments as people read them, in the reader's own zone. Calendar dates and periods are worded by the domain. */

/** A day as the domain words it on screens: Vietnamese writes months as numbers. */
function day(locale: string) {
  return { year: 'numeric', month: locale.startsWith('vi') ? 'numeric' : 'short', day: 'numeric' } as const;
}

export function formatInstant(instant: string, locale: string): string {
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, { ...day(locale), ...time }).format(new Date(instant));
}

/** "3 hours ago"; beyond a month, the day. */
export function formatAgo(instant: string, now: Date, locale: string): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  const size = Math.abs(seconds);
  if (size < 45) return relative.format(0, 'second');
  if (size < 2700) return relative.format(Math.round(seconds / 60), 'minute');
  if (size < 79_200) return relative.format(Math.round(seconds / 3600), 'hour');
  if (size < 2_592_000) return relative.format(Math.round(seconds / 86_400), 'day');
  return new Intl.DateTimeFormat(locale, day(locale)).format(new Date(instant));
}
