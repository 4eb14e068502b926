/** A signed-in administrator of a new desk, over HTTP, as a browser is one. */
import { createClient } from '@comity/contracts';

const ACCOUNT = { email: 'lan@desk.example', password: 'correct horse battery' };

/** A browser's worth of cookies over a real socket. */
export function clientOf(origin) {
  const cookies = new Map();
  const fetchAs = async (path, init = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('origin', origin);
    const response = await fetch(new URL(path, origin), { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined) cookies.set(name, value);
    }
    return response;
  };
  return { call: createClient({ fetch: (path, init) => fetchAs(String(path), init) }), fetch: fetchAs };
}

/**
 * Signs in: as the first administrator of a new desk, which is set up; or as that same person where the desk is kept.
 * @param firstStartToken of the one-time link; undefined where there is an administrator already
 */
export async function signIn(client, firstStartToken) {
  if (firstStartToken === undefined) {
    await client.call('createSession', { body: ACCOUNT });
    return;
  }
  await client.call('createAdministrator', { body: { ...ACCOUNT, name: 'Lan Tran', token: firstStartToken } });
  const body = {
    name: 'A desk of forty years',
    deskKind: 'society',
    ownParty: { name: 'Eastport Society', otherNames: [], country: 'CN' },
    regionPreset: 'un',
    language: 'en',
    withSample: false,
  };
  await client.call('setUpWorkspace', { body });
}
