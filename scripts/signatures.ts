/**
 * `npm run signatures`: asks the registry whether the installed packages are those that their publishers signed. A registry
 * that cannot be reached, or that keeps no signatures, is told and is no fault; a wrong signature is.
 */
import { spawnSync } from 'node:child_process';

const { status, stdout, stderr } = spawnSync('npm', ['audit', 'signatures', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { invalid = [], missing = [], error } = answer(stdout);

if (status === 0) console.log('The signatures of all installed packages are right.');
else if (invalid.length > 0) {
  console.error(`Wrong signatures: ${invalid.map(({ name, version }) => `${name} ${version}`).join(', ')}.`);
  console.error('Remove node_modules, run npm ci, and ask again; if they stay wrong, do not use these packages.');
  process.exitCode = 1;
} else if (missing.length > 0)
  console.log(`The registry has no signatures for ${missing.length} packages; the others are right.`);
else console.log(`The signatures could not be checked: ${error?.summary ?? reason(stderr)}`);

interface Answer {
  invalid?: { name: string; version: string }[];
  missing?: unknown[];
  error?: { summary?: string };
}

function answer(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {};
  }
}

/** The first thing that npm says of itself. */
function reason(text: string): string {
  return /npm error (?!code)(.*)/.exec(text)?.[1] ?? 'npm gives no reason';
}
