/**
 * LibreOffice as a converter for formats that died before they were documented: a process of its own with a profile of its
 * own, no macros, no network use, a deadline and a memory limit. It leaves nothing behind.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FormatError } from '../errors.ts';
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

export interface ConversionLimits {
  readonly timeoutMs: number;
}

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

/**
 * The same paper as .docx or .xlsx.
 *
 * @throws `formats.libreoffice_missing`, `formats.libreoffice_failed`, `formats.took_too_long`
 */
export async function convertLegacy(
  bytes: Uint8Array,
  kind: LegacyKind,
  limits: ConversionLimits,
): Promise<Uint8Array> {
  const program = await findLibreOffice();
  if (program === undefined) throw new FormatError('formats.libreoffice_missing', { mediaType: kind.mediaType });
  const folder = await mkdtemp(join(tmpdir(), 'comity-convert-'));
  try {
    const source = join(folder, `paper.${kind.extension}`);
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), PROFILE_SETTINGS);
    await writeFile(source, bytes);
    const outcome = join(folder, 'out');
    await run(
      program,
      [`--infilter=${kind.filter}`, '--convert-to', kind.into, '--outdir', outcome, source],
      profile,
      limits.timeoutMs,
    );
    const [file] = await readdir(outcome).catch(() => []);
    if (file === undefined) throw new FormatError('formats.libreoffice_failed', { mediaType: kind.mediaType });
    return await readFile(join(outcome, file));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function run(program: string, work: readonly string[], profile: string, timeoutMs: number): Promise<void> {
  const options = ['--headless', '--invisible', '--norestore', '--nolockcheck', '--nodefault', '--nologo'];
  const child = spawn(program, [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...options, ...work], {
    stdio: 'ignore',
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      HOME: profile,
      SAL_USE_VCLPLUGIN: 'svp',
      http_proxy: 'http://127.0.0.1:9',
      https_proxy: 'http://127.0.0.1:9',
    },
  });
  const end = () => endGroup(child);
  process.once('exit', end);
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        endGroup(child);
        reject(new FormatError('formats.took_too_long', { seconds: timeoutMs / 1000 }));
      }, timeoutMs);
      child.once('error', () => {
        clearTimeout(timer);
        reject(new FormatError('formats.libreoffice_failed'));
      });
      child.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  } finally {
    process.off('exit', end);
  }
}

/** `soffice` is a script that starts the program proper: both are ended, and only they. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
