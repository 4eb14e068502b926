import type { OPERATIONS, OperationId } from '@comity/contracts';
import type { CONTRACTS } from '@comity/contracts/schemas';
import type { z } from 'zod';
import type { Actor } from '../auth/actor.ts';

type Contracts = typeof CONTRACTS;

/** A part of an operation's input as its schema gives it, after validation. */
type Validated<Id extends OperationId, Name extends 'params' | 'query' | 'body'> =
  Contracts[Id] extends Readonly<Record<Name, infer Schema extends z.ZodType>> ? z.output<Schema> : undefined;

type Public<Id extends OperationId> = (typeof OPERATIONS)[Id]['permission'] extends 'public' ? true : false;

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

/** What an operation answers: what its contract says, bytes or events as a response, or nothing. */
export type Result<Id extends OperationId> = (typeof OPERATIONS)[Id] extends { readonly answer: infer Answer }
  ? Answer extends 'none'
    ? undefined
    : Response
  : Contracts[Id] extends { readonly response: infer Schema extends z.ZodType }
    ? DeepReadonly<z.input<Schema>>
    : never;

/** One request, validated, by somebody who may make it. */
export interface Call<Id extends OperationId> {
  readonly params: Validated<Id, 'params'>;
  readonly query: Validated<Id, 'query'>;
  readonly body: Validated<Id, 'body'>;
  /** Who calls; on public routes nobody in particular. */
  readonly actor: Public<Id> extends true ? Actor | null : Actor;
  /** The raw request: for streamed bodies and for the network address. */
  readonly request: Request;
  readonly requestId: string;
  /** The network address of the caller, as far as it is known. */
  readonly address: string;
  /** Headers that go with the answer: cookies. */
  readonly answerHeaders: Headers;
}

export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Result<Id>>;

/** Every operation has a handler: one that is missing, or that no contract knows, does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
export type HandlersOf<Id extends OperationId> = { readonly [Each in Id]: Handler<Each> };
