import { homedir, platform } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { LogLevel } from '../log/log.ts';

/** What the installation is told from outside. Everything has a default: a laptop needs none of it. */
export interface Config {
  readonly dataDirectory: string;
  /** A PostgreSQL server; null: the embedded engine in the data directory. */
  readonly databaseUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Nobody asked for this port: a free one serves as well where it is taken. */
  readonly portMayChange: boolean;
  /** Where people reach it from outside, behind a proxy with TLS; null: this machine only. */
  readonly publicUrl: URL | null;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed, with commas between; empty: nobody's. */
  readonly trustedProxies: string;
  readonly logLevel: LogLevel;
  /** Where the built screens are; null: where the web package puts them. */
  readonly siteDirectory: string | null;
  /** Papers of the sample workspace; null: where the repository has them. */
  readonly sampleDirectory: string | null;
}

/** What a command or a test says instead; undefined says nothing. */
export type ConfigOverrides = { readonly [Key in keyof Config]?: Config[Key] | undefined };

const LOG_LEVELS: readonly LogLevel[] = ['silent', 'error', 'warn', 'info'];

/**
 * @throws RangeError naming the variable that does not hold what it should
 */
export function loadConfig(overrides: ConfigOverrides = {}, environment: NodeJS.ProcessEnv = process.env): Config {
  const fromEnvironment: Config = {
    dataDirectory: directory(environment.COMITY_DATA) ?? join(applicationData(environment), 'data'),
    databaseUrl: environment.DATABASE_URL || null,
    host: environment.COMITY_HOST || '127.0.0.1',
    port: portOf(environment.PORT),
    portMayChange: overrides.port === undefined && !environment.PORT,
    publicUrl: urlOf(environment.COMITY_PUBLIC_URL),
    trustedProxies: environment.COMITY_TRUSTED_PROXIES ?? '',
    logLevel: LOG_LEVELS.find((level) => level === environment.COMITY_LOG) ?? 'warn',
    siteDirectory: directory(environment.COMITY_SITE) ?? null,
    sampleDirectory: directory(environment.COMITY_SAMPLES) ?? null,
  };
  const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
  return { ...fromEnvironment, ...given };
}

const DEFAULT_PORT = 4680;

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError('PORT must be a number from 0 to 65535');
  return port;
}

function urlOf(text: string | undefined): URL | null {
  if (text === undefined || text === '') return null;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new RangeError('COMITY_PUBLIC_URL must be an http or https address');
  }
  return new URL(text);
}

function directory(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined;
  return isAbsolute(path) ? path : resolve(path);
}

/** Where this system keeps an application's data. */
function applicationData(environment: NodeJS.ProcessEnv): string {
  switch (platform()) {
    case 'win32':
      return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Comity');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'Comity');
    default:
      return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'comity');
  }
}
