/** What of a value does not fit a JSON Schema, for the keywords that our schemas use; an unknown keyword is an error of the test. */
export function mismatches(schema: unknown, value: unknown, path = '$'): readonly string[] {
  if (!isRecord(schema)) throw new TypeError(`${path}: no schema`);
  const found: string[] = [];
  for (const [keyword, asked] of Object.entries(schema)) {
    const check = KEYWORDS[keyword];
    if (!check) throw new TypeError(`${path}: unknown keyword ${keyword}`);
    found.push(...check(asked, value, path, schema));
  }
  return found;
}

type Check = (
  asked: unknown,
  value: unknown,
  path: string,
  schema: Readonly<Record<string, unknown>>,
) => readonly string[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const unless = (isGood: boolean, path: string, words: string) => (isGood ? [] : [`${path}: ${words}`]);
const nothing: Check = () => [];

const IS_OF_TYPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
};

const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: nothing,
  $id: nothing,
  $ref: nothing,
  title: nothing,
  description: nothing,
  default: nothing,
  type: (asked, value, path) => unless(Boolean(IS_OF_TYPE[String(asked)]?.(value)), path, `no ${asked}`),
  const: (asked, value, path) => unless(value === asked, path, `not ${asked}`),
  enum: (asked, value, path) => unless(Array.isArray(asked) && asked.includes(value), path, 'none of these'),
  pattern: (asked, value, path) =>
    unless(typeof value !== 'string' || new RegExp(String(asked)).test(value), path, 'another pattern'),
  format: (asked, value, path) =>
    unless(asked === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value)), path, `no ${asked}`),
  minLength: (asked, value, path) => unless(String(value).length >= Number(asked), path, 'too short'),
  maxLength: (asked, value, path) => unless(String(value).length <= Number(asked), path, 'too long'),
  minimum: (asked, value, path) => unless(Number(value) >= Number(asked), path, 'too small'),
  maximum: (asked, value, path) => unless(Number(value) <= Number(asked), path, 'too large'),
  minItems: (asked, value, path) => unless(Array.isArray(value) && value.length >= Number(asked), path, 'too few'),
  maxItems: (asked, value, path) => unless(Array.isArray(value) && value.length <= Number(asked), path, 'too many'),
  maxProperties: (asked, value, path) =>
    unless(isRecord(value) && Object.keys(value).length <= Number(asked), path, 'too many'),
  items: (asked, value, path) =>
    Array.isArray(value) ? value.flatMap((each, nth) => mismatches(asked, each, `${path}[${nth}]`)) : [],
  prefixItems: (asked, value, path) =>
    Array.isArray(value) && Array.isArray(asked)
      ? asked.flatMap((each, nth) => mismatches(each, value[nth], `${path}[${nth}]`))
      : [],
  required: (asked, value, path) =>
    isRecord(value) && Array.isArray(asked)
      ? asked.filter((name) => value[name] === undefined).map((name) => `${path}.${name}: missing`)
      : [],
  properties: (asked, value, path) =>
    isRecord(value) && isRecord(asked)
      ? Object.entries(asked).flatMap(([name, schema]) =>
          value[name] === undefined ? [] : mismatches(schema, value[name], `${path}.${name}`),
        )
      : [],
  additionalProperties: (asked, value, path, { properties }) => {
    if (!isRecord(value)) return [];
    const known = isRecord(properties) ? properties : {};
    const others = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
    return others.flatMap((name) =>
      asked === false ? [`${path}.${name}: unknown`] : mismatches(asked, value[name], `${path}.${name}`),
    );
  },
};
