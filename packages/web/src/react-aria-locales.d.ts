/** The strings of one language. The package declares their type without saying that it is the default export. */
declare module 'react-aria-components/i18n/en-US' {
  const strings: Readonly<Record<string, object>>;
  export default strings;
}
declare module 'react-aria-components/i18n/zh-CN' {
  const strings: Readonly<Record<string, object>>;
  export default strings;
}
