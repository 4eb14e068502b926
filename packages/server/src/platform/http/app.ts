import { randomUUID } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { isUnforeseen, problemResponse } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import { errorFields, type Log } from '../log/log.ts';
import { refuseCrossSite } from '../security/cross-site.ts';
import { securityHeaders } from '../security/headers.ts';
import { type Binding, bindOperations } from './bind.ts';
import { clientAddress, type TrustedProxies } from './client-address.ts';
import type { Environment } from './environment.ts';
import { type Site, serveSite } from './site.ts';

export interface AppOptions extends Binding {
  readonly log: Log;
  readonly site: Site;
  /** Where people reach the server from outside (`https://desk.example.org`); null: loopback only. */
  readonly publicUrl: URL | null;
  /** Proxies that say where a request comes from. */
  readonly trustedProxies: TrustedProxies;
  /** Whether it listens on loopback only: then other host names are refused (DNS rebinding). */
  readonly loopbackOnly: boolean;
}

/** The whole server as one function from request to response. */
export function buildApp(options: AppOptions): Hono<Environment> {
  const app = new Hono<Environment>();
  app.use(async (context, next) => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    context.set('requestId', requestId);
    const forwardedFor = context.req.header('x-forwarded-for') ?? null;
    context.set('address', clientAddress(peerOf(context), forwardedFor, options.trustedProxies));
    await next();
    context.res.headers.set('x-request-id', requestId);
    securityHeaders(context.res.headers, options.publicUrl);
    const { method, path } = context.req;
    const ms = Math.round(performance.now() - startedAt);
    options.log.info('request', { requestId, method, path, status: context.res.status, ms });
  });
  app.use(async (context, next) => {
    refuseCrossSite(context.req.raw, options);
    await next();
  });
  app.route('/', bindOperations(options));
  app.all('/api/*', () => {
    throw new Refusal('route.not_found');
  });
  app.get('*', (context) => serveSite(options.site, context.req.path));
  app.notFound((context) => problemResponse(new Refusal('route.not_found'), context.var.requestId));
  app.onError((error, context) => {
    const { requestId } = context.var;
    if (isUnforeseen(error)) {
      options.log.error('unforeseen', { requestId, path: context.req.path, ...errorFields(error) });
    }
    return problemResponse(error, requestId);
  });
  return app;
}

/** Empty where no socket is behind the request (tests). */
function peerOf(context: Parameters<typeof getConnInfo>[0]): string {
  return context.env && 'incoming' in context.env ? (getConnInfo(context).remote.address ?? '') : '';
}
