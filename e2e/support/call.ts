import type { APIRequestContext } from 'playwright-core';

/** Asks the server as a page does, whose cookies it has. @throws where it refuses, with its words */
export type Call = <Answer>(method: 'GET' | 'POST', path: string, body?: object) => Promise<Answer>;

export function callerOf(context: APIRequestContext, url: string): Call {
  return async (method, path, body) => {
    const response = await context.fetch(`${url}/api${path}`, {
      method,
      // The test's own limit is the only one.
      timeout: 0,
      headers: { origin: url, 'x-comity-csrf': '1' },
      ...(body && { data: body }),
    });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return response.json();
  };
}
