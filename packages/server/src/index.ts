/** The server: `startServer` for the command, `createApp` for tests and benches. */
export { type Config, loadConfig } from './platform/config/config.ts';
