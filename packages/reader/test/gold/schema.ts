/** As much of JSON Schema 2020-12 as the published schemas use: what does not fit, one line each. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export function misfits(value: unknown, schema: Schema, root: Schema = schema, at = '$'): string[] {
  if (schema.$ref) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return target ? misfits(value, target, root, at) : [`${at}: ${schema.$ref} is not defined`];
  }
  if (schema.anyOf) {
    const fits = schema.anyOf.some((choice) => misfits(value, choice, root, at).length === 0);
    return fits ? [] : [`${at}: fits no choice`];
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${JSON.stringify(value)} is not one of the values`];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.includes(typeOf(value)) && !(types.includes('number') && typeOf(value) === 'integer')) {
    return [`${at}: ${typeOf(value)} is not ${types.join(' or ')}`];
  }
  return [...ofString(value, schema, at), ...ofNumber(value, schema, at), ...ofList(value, schema, root, at), ...ofObject(value, schema, root, at)];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function ofString(value: unknown, { pattern, minLength = 0 }: Schema, at: string): string[] {
  if (typeof value !== 'string') return [];
  if (value.length < minLength) return [`${at}: too short`];
  return pattern && !new RegExp(pattern, 'u').test(value) ? [`${at}: "${value}" does not match ${pattern}`] : [];
}

function ofNumber(value: unknown, { minimum }: Schema, at: string): string[] {
  return typeof value === 'number' && minimum !== undefined && value < minimum ? [`${at}: below ${minimum}`] : [];
}

function ofList(value: unknown, { items, minItems = 0 }: Schema, root: Schema, at: string): string[] {
  if (!Array.isArray(value)) return [];
  if (value.length < minItems) return [`${at}: too few`];
  return items ? value.flatMap((entry, i) => misfits(entry, items, root, `${at}[${i}]`)) : [];
}

function ofObject(value: unknown, { required = [], properties = {}, additionalProperties }: Schema, root: Schema, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const missing = required.filter((key) => !(key in value)).map((key) => `${at}.${key} is missing`);
  const inner = Object.entries(value).flatMap(([key, entry]) => {
    const schema = properties[key];
    if (schema) return misfits(entry, schema, root, `${at}.${key}`);
    return additionalProperties === false ? [`${at}.${key} is not part of the shape`] : [];
  });
  return [...missing, ...inner];
}
