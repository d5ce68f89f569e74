/** The Chromium inside the npm package `@sparticuz/chromium`, for machines that have none. Linux on x64. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { fresh } from '../../scripts/build/folders.ts';

const UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
/** The package brings the libraries that Chromium needs, but unpacks them only on a system that it knows. */
const AS_ON_A_KNOWN_SYSTEM = { AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
/** Without a sandbox, a graphics card or a helper process, none of which a bare machine need allow. */
const ARGS = ['--no-sandbox', '--headless=shell', '--no-zygote', '--disable-gpu'];

/** Unpacks the browser into `.cache/` where that has not been done, and says how to start it. */
export async function packagedChromium(): Promise<{
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`it has no browser for ${process.platform} on ${process.arch}`);
  const folder = resolve('.cache', `chromium-v${packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: { ...definedIn(process.env), LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/**
 * Unpacks into a private folder first: the package trusts a file that is there, a half-written one too. It takes the
 * folder from TMPDIR when it is loaded, hence a process of its own.
 */
async function unpack(folder: string): Promise<void> {
  const work = resolve(fresh('.cache', 'unpack'));
  mkdirSync(work);
  const env = { ...process.env, ...AS_ON_A_KNOWN_SYSTEM, TMPDIR: work };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], { env });
  writeFileSync(join(work, 'fonts/fonts.conf'), fontConfiguration(folder));
  if (existsSync(folder)) rmSync(work, { recursive: true });
  else renameSync(work, folder);
}

/** The fonts of the package and those of the machine, if it has any; the package's own file looks elsewhere. */
const fontConfiguration = (folder: string): string => `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

function packageVersion(): string {
  const file = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (!file) throw new Error('it is not installed');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const definedIn = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
