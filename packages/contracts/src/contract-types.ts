import type { z } from 'zod';
import type { OPERATIONS, OperationId } from './operations.ts';
import type { CONTRACTS } from './schemas/index.ts';

type Contracts = typeof CONTRACTS;
type Part<Id extends OperationId, Name extends string> =
  Contracts[Id] extends Readonly<Record<Name, infer Schema>>
    ? Schema extends z.ZodType
      ? { readonly [Key in Name]: z.input<Schema> }
      : unknown
    : unknown;
type MultipartBody<Id extends OperationId> = (typeof OPERATIONS)[Id] extends { readonly body: 'multipart' }
  ? { readonly body: FormData }
  : unknown;
type Answer<Id extends OperationId> = (typeof OPERATIONS)[Id] extends { readonly answer: infer Kind }
  ? Kind extends 'none'
    ? undefined
    : Response
  : Contracts[Id] extends { readonly response: infer Schema extends z.ZodType }
    ? z.output<Schema>
    : unknown;

/** What a call of an operation takes and gives. */
export interface Contract<Id extends OperationId> {
  readonly input: Part<Id, 'params'> & Part<Id, 'query'> & Part<Id, 'body'> & MultipartBody<Id>;
  readonly result: Answer<Id>;
}
