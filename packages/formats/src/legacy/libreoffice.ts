/**
 * LibreOffice as a converter for formats that died before they were documented: a process of its own with a profile of its
 * own, no macros, no network use, a deadline and a memory limit. It leaves nothing behind.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FormatError } from '../errors.ts';
import { type Budget, watchProcess } from '../isolation/watch.ts';
import type { LegacyKind } from './legacy-kind.ts';
import { PROFILE_SETTINGS } from './profile-settings.ts';

const KNOWN_PATHS = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

/** The path of LibreOffice on this machine, or undefined. `COMITY_LIBREOFFICE` names another one (empty: none). */
export async function findLibreOffice(): Promise<string | undefined> {
  const named = process.env.COMITY_LIBREOFFICE;
  if (named !== undefined) return named === '' ? undefined : named;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  for (const path of [...onPath, ...KNOWN_PATHS]) {
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

/** One profile for all conversions of this process, one conversion at a time: LibreOffice locks its profile. */
let profile: Promise<string> | undefined;
let queue: Promise<unknown> = Promise.resolve();
let lastHome: string | undefined;
process.once('exit', removeProfile);

/** Removes what LibreOffice keeps between conversions; the next one starts anew. */
export function removeProfile(): void {
  if (lastHome !== undefined) rmSync(lastHome, { recursive: true, force: true, maxRetries: 3 });
  lastHome = undefined;
  profile = undefined;
}

/**
 * The same paper as .docx or .xlsx.
 *
 * @param temporaryDirectory for copies of the paper and the program's profile
 * @throws `formats.libreoffice_missing`, `formats.libreoffice_failed`, `formats.took_too_long`, `formats.took_too_much_memory`
 */
export function convertLegacy(
  bytes: Uint8Array,
  kind: LegacyKind,
  budget: Budget,
  temporaryDirectory: string = tmpdir(),
): Promise<Uint8Array> {
  const turn = queue.then(() => convert(bytes, kind, budget, temporaryDirectory));
  queue = turn.catch(() => undefined);
  return turn;
}

async function convert(
  bytes: Uint8Array,
  kind: LegacyKind,
  budget: Budget,
  temporaryDirectory: string,
): Promise<Uint8Array> {
  const program = await findLibreOffice();
  if (program === undefined) throw new FormatError('formats.libreoffice_missing', { mediaType: kind.mediaType });
  profile ??= createProfile(temporaryDirectory);
  const home = await profile;
  const folder = await mkdtemp(join(home, 'paper-'));
  try {
    const source = join(folder, `paper.${kind.extension}`);
    await writeFile(source, bytes);
    const outcome = join(folder, 'out');
    const work = [`--infilter=${kind.filter}`, '--convert-to', kind.into, '--outdir', outcome, source];
    await run(program, work, home, budget);
    const [file] = await readdir(outcome).catch(() => []);
    if (file === undefined) throw new FormatError('formats.libreoffice_failed', { mediaType: kind.mediaType });
    return await readFile(join(outcome, file));
  } catch (error) {
    // What was ended in the middle may have left its profile locked: the next conversion gets a new one.
    removeProfile();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function createProfile(temporaryDirectory: string): Promise<string> {
  const home = await mkdtemp(join(temporaryDirectory, 'comity-libreoffice-'));
  lastHome = home;
  await mkdir(join(home, 'user'), { recursive: true });
  await writeFile(join(home, 'user', 'registrymodifications.xcu'), PROFILE_SETTINGS);
  return home;
}

async function run(program: string, work: readonly string[], home: string, budget: Budget): Promise<void> {
  const options = ['--headless', '--invisible', '--norestore', '--nolockcheck', '--nodefault', '--nologo'];
  const parameters = [`-env:UserInstallation=${pathToFileURL(home).href}`, ...options, ...work];
  const windows = process.platform === 'win32';
  // Should the desk itself be killed meanwhile, nobody is left to watch: the system ends what runs for two minutes.
  const [command, ...given] = windows ? [program] : ['/bin/sh', '-c', 'ulimit -t 120; exec "$0" "$@"', program];
  const child = spawn(command ?? program, [...given, ...parameters], {
    stdio: 'ignore',
    detached: !windows,
    env: environment(home),
  });
  const end = () => endGroup(child);
  process.once('exit', end);
  try {
    await new Promise<void>((resolve, reject) => {
      const stopWatching =
        child.pid === undefined
          ? () => undefined
          : watchProcess(child.pid, budget, (error) => {
              end();
              reject(error);
            });
      child.once('error', () => {
        stopWatching();
        reject(new FormatError('formats.libreoffice_failed'));
      });
      child.once('close', () => {
        stopWatching();
        resolve();
      });
    });
  } finally {
    process.off('exit', end);
  }
}

/**
 * Nothing of the desk's own environment but where programs are; its temporary files beside its profile, so that they go with it; a
 * proxy that leads nowhere, should anything be fetched.
 */
function environment(home: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  const kept = Object.fromEntries(['PATH', 'SYSTEMROOT'].map((name) => [name, process.env[name]]));
  const own = { HOME: home, TMPDIR: home, TEMP: home, TMP: home };
  return { ...kept, ...own, LANG: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp', http_proxy: nowhere, https_proxy: nowhere };
}

/** `soffice` is a script that starts the program proper: both are ended, and only they. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32')
      spawnSync('taskkill', ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
