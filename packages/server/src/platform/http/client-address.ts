import { BlockList, isIP } from 'node:net';

/** Networks whose word about where a request comes from is taken. */
export type TrustedProxies = Pick<BlockList, 'check'>;

/**
 * @param list addresses and networks, such as `10.0.0.7, 192.168.0.0/16, fd00::/8`
 * @throws RangeError where one of them is neither
 */
export function parseTrustedProxies(list: string): TrustedProxies {
  const trusted = new BlockList();
  for (const each of list.split(',').map((part) => part.trim())) {
    if (each === '') continue;
    const [address = '', prefix] = each.split('/');
    const family = isIP(address);
    const longest = family === 6 ? 128 : 32;
    const bits = prefix === undefined ? longest : Number(prefix);
    if (family === 0 || !Number.isInteger(bits) || bits < 0 || bits > longest)
      throw new RangeError(`COMITY_TRUSTED_PROXIES: “${each}” is neither an address nor a network`);
    trusted.addSubnet(address, bits, familyName(address));
  }
  return trusted;
}

/**
 * Where a request comes from: the peer's address, or what a trusted proxy says of it. `X-Forwarded-For` grows to the right, and
 * anybody can begin it: it is read from its end, as far as those who wrote it are trusted.
 */
export function clientAddress(peer: string, forwardedFor: string | null, trusted: TrustedProxies): string {
  const chain = (forwardedFor ?? '').split(',').map((part) => plain(part.trim()));
  let address = plain(peer);
  while (isTrusted(address, trusted)) {
    const before = chain.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return address;
}

/** What one person holds: of an IPv6 address its first half, since the other is theirs to choose. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const rest = tail.split(':').filter((group) => group !== '');
  const all = [...groups, ...Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0'), ...rest];
  return `${all.slice(0, 4).join(':').toLowerCase()}::/64`;
}

function isTrusted(address: string, trusted: TrustedProxies): boolean {
  return isIP(address) !== 0 && trusted.check(address, familyName(address));
}

function familyName(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** An IPv4 address that came in by IPv6 is the IPv4 address. */
function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}
