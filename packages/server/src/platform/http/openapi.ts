import { OPERATIONS, type Operation, type OperationId } from '@comity/contracts';
import * as schemas from '@comity/contracts/schemas';
import { z } from 'zod';
import { PROBLEM_MEDIA_TYPE } from '../errors/problem.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The API as OpenAPI 3.1, made from the same table and schemas that the routes are bound from. 3.1 takes JSON Schema 2020-12 as it
 * is, which zod writes itself.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  const components = new Components();
  for (const [id, operation] of Object.entries(OPERATIONS) as [OperationId, Operation][]) {
    const item = paths[operation.path] ?? {};
    paths[operation.path] = { ...item, [operation.method.toLowerCase()]: operationObject(id, operation, components) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Comity',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'The API of one desk. Failures are problem details (RFC 9457) with a stable `code`. Writes carry the header `x-comity-csrf` and may carry `idempotency-key`; an edit names the version that it saw.',
    },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'comity.session_token' } },
      schemas: components.schemas,
    },
  };
}

const PROBLEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; a key of the sentences that screens show.' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    details: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

function operationObject(id: OperationId, operation: Operation, components: Components): Json {
  const contract: schemas.ContractSchemas = schemas.CONTRACTS[id];
  const writes = operation.method !== 'GET';
  const parameters = [
    ...parametersOf('path', contract.params, true, components),
    ...parametersOf('query', contract.query, false, components),
    ...(writes ? [header('x-comity-csrf', true)] : []),
    ...(writes && operation.permission !== 'public' ? [header('idempotency-key', false)] : []),
  ];
  return {
    operationId: id,
    tags: [operation.path.split('/')[2] ?? 'api'],
    description: `Needs: \`${operation.permission}\`.`,
    ...(operation.permission !== 'public' && { security: [{ session: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...requestBody(operation, contract, components),
    responses: {
      ...success(operation, contract, components),
      default: {
        description: 'A problem',
        content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf(
  place: 'path' | 'query',
  schema: z.ZodObject | undefined,
  required: boolean,
  components: Components,
): readonly Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, each]) => ({
    name,
    in: place,
    required: required || !z.safeParse(each as z.ZodType, undefined).success,
    schema: components.add(each as z.ZodType, 'input'),
  }));
}

function header(name: string, required: boolean): Json {
  return { name, in: 'header', required, schema: { type: 'string' } };
}

function requestBody(operation: Operation, contract: schemas.ContractSchemas, components: Components): Json {
  if (operation.body === 'multipart') {
    const files = { type: 'array', items: { type: 'string', contentMediaType: 'application/octet-stream' } };
    const classification = { type: 'string', enum: ['public', 'internal', 'restricted'] };
    const schema = { type: 'object', required: ['files'], properties: { files, classification } };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (!contract.body) return {};
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: components.add(contract.body, 'input') } },
    },
  };
}

function success(operation: Operation, contract: schemas.ContractSchemas, components: Components): Json {
  switch (operation.answer) {
    case 'none':
      return { 204: { description: 'Done' } };
    case 'bytes':
      return { 200: { description: 'A file', content: { 'application/octet-stream': {} } } };
    case 'events':
      return { 200: { description: 'Server-sent events', content: { 'text/event-stream': {} } } };
    default: {
      const schema = contract.response ? components.add(contract.response, 'output') : {};
      return { 200: { description: 'The answer', content: { 'application/json': { schema } } } };
    }
  }
}

/** The contracts' own names for what many operations share: each stands once among the components. */
const NAMED = z.registry<{ id: string }>();
for (const [name, schema] of Object.entries(schemas)) {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion) {
    NAMED.add(schema, { id: name.charAt(0).toUpperCase() + name.slice(1) });
  }
}

/** Components as the operations come across them. What is asked for and what is answered may differ: then there are two. */
class Components {
  readonly schemas: Record<string, Json> = { Problem: PROBLEM };

  /** What a refinement checks beyond its type (EDTF, a region's code) stands in no schema. */
  add(schema: z.ZodType, io: 'input' | 'output'): Json {
    const { $schema: _, ...whole } = z.toJSONSchema(schema, { io, unrepresentable: 'any', metadata: NAMED });
    const suffix = io === 'input' ? 'Input' : '';
    const text = JSON.stringify(whole).replaceAll('"#/$defs/', '"#/components/schemas/');
    const {
      $defs,
      id: _id,
      ...rest
    } = JSON.parse(text.replaceAll(/"#\/components\/schemas\/(\w+)"/g, `"#/components/schemas/$1${suffix}"`)) as Record<
      string,
      unknown
    > & { $defs?: Record<string, Json> };
    for (const [name, { id: _name, ...definition }] of Object.entries($defs ?? {})) {
      this.schemas[`${name}${suffix}`] = definition;
    }
    const name = NAMED.get(schema)?.id;
    if (name === undefined) return rest;
    this.schemas[`${name}${suffix}`] = rest;
    return { $ref: `#/components/schemas/${name}${suffix}` };
  }
}
