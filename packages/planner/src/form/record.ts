import { type Form, type Formed, isObject } from './form.ts';

type Fields = Readonly<Record<string, Form<unknown>>>;
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly isOptional: true } ? K : never;
}[keyof F];

/** What a record of these fields is inside: fields that may be left out are optional, all others are there. */
export type Recorded<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: Formed<F[K]>;
} & { readonly [K in OptionalKeys<F>]?: Formed<F[K]> };

export interface RecordForm<T> extends Form<T> {
  readonly schema: {
    readonly [keyword: string]: unknown;
    readonly properties: object;
    readonly required: readonly string[];
  };
}

/** Of fields that nobody knows, so many are said. */
const MOST_UNKNOWN = 10;

/** An object of these fields and no others: a misspelt field is said, not passed over. */
export function record<const F extends Fields>(fields: F, description: string): RecordForm<Recorded<F>> {
  const forms = Object.entries(fields);
  const known = new Set(Object.keys(fields));
  return {
    schema: {
      type: 'object',
      description,
      properties: Object.fromEntries(forms.map(([name, { schema }]) => [name, schema])),
      required: forms.filter(([, { isOptional, absent }]) => !isOptional && absent === undefined).map(([name]) => name),
      additionalProperties: false,
    },
    read(value, path, reading) {
      const { faults } = reading;
      const before = faults.length;
      if (!isObject(value)) {
        faults.push({ path, code: 'wrong-kind', words: 'expected an object' });
        return undefined;
      }
      const given = new Map<string, unknown>(Object.entries(value));
      const unknown = [...given.keys()].filter((name) => !known.has(name));
      for (const name of unknown.slice(0, MOST_UNKNOWN)) {
        faults.push({
          path: `${path}.${name.slice(0, 80)}`,
          code: 'unknown-field',
          words: 'there is no such field here',
        });
      }
      const result: Record<string, unknown> = {};
      for (const [name, form] of forms) {
        const raw = given.get(name);
        if (raw !== undefined) {
          const read = form.read(raw, `${path}.${name}`, reading);
          if (read !== undefined) result[name] = read;
        } else if (form.absent !== undefined) result[name] = form.absent;
        else if (!form.isOptional) faults.push({ path: `${path}.${name}`, code: 'missing', words: 'this is needed' });
      }
      return faults.length > before ? undefined : (result as Recorded<F>);
    },
    write: (value, firstDay) => {
      const given = new Map<string, unknown>(Object.entries(value));
      return Object.fromEntries(
        forms.flatMap(([name, form]) => (given.has(name) ? [[name, form.write(given.get(name), firstDay)]] : [])),
      );
    },
  };
}
