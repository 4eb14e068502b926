/** Bytes as people read them, in decimal units from kB on, as file managers show them; what is not empty is at least 0.1 kB. */
export function formatBytes(bytes: number, locale: string): string {
  const step = bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const unit = ({ 1: 'kilobyte', 2: 'megabyte', 3: 'gigabyte' } as const)[step];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(Math.max(bytes / 1000 ** step, bytes > 0 ? 0.1 : 0));
}
