/** Text inside of HTML, SVG and XML. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const COLOURS = {
  ink: '#1F2933',
  quiet: '#5B6770',
  accent: '#1D4E63',
  rule: '#C5CED4',
  band: '#EEF3F5',
} as const;

/** Fonts that machines have, those for Chinese among them. */
export const FONTS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** For `lang`. */
export const LOCALES = { en: 'en', zh: 'zh-Hans', vi: 'vi' } as const;
