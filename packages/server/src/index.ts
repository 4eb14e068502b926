/** The server: `startServer` for the command, `createApp` for tests and benches. */
export { type App, type AppDeps, createApp, type RunningServer, startServer } from './main.ts';
export { type Config, loadConfig } from './platform/config/config.ts';
