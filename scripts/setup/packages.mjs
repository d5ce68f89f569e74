/**
 * What a lock file asks for, and what a failed installation means. Pure functions in plain JavaScript: they run before
 * anything is installed.
 */

/**
 * Whether the installed packages are other than those of the lock file.
 * @param {string} lock text of package-lock.json
 * @param {string | undefined} installed text of node_modules/.package-lock.json, which npm writes when it is done
 * @returns {boolean}
 */
export function needsInstall(lock, installed) {
  if (installed === undefined) return true;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(lock)).some(([path, wanted]) => {
    if (path === '') return false;
    const found = present[path];
    // npm leaves out what is for another system, and marks such packages as optional.
    return found ? found.version !== wanted.version : !wanted.optional;
  });
}

/** @param {string} text @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(text) {
  try {
    return JSON.parse(text).packages ?? {};
  } catch {
    return {};
  }
}

/** Room that the packages and npm's own copies of them take, in bytes, roughly. */
const ROOM = 1_500_000_000;

/** What npm or the system says, and what to tell about it. The first that is found counts. */
const CAUSES = [
  [/ENOSPC/, 'There is no space left on the disk. Make room for about 1.5 GB, then run the command again.'],
  [
    /EACCES|EPERM|EROFS/,
    'There is no permission to write here. Give the folder to your user, or clone the project to one of your own folders.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|ENOTCACHED/,
    'The package registry does not answer. Check the network connection or the proxy settings of npm, then run the command again.',
  ],
  [
    /EUSAGE|can only install packages when/,
    'package.json and package-lock.json differ. Run npm install to bring them together.',
  ],
  [
    /EINTEGRITY/,
    'A package is not the one that the lock file names. Run npm cache verify, then run the command again.',
  ],
];

/**
 * One sentence that says what is wrong and what to do.
 * @param {string} output what npm wrote
 * @param {number} [free] bytes free on the disk: install scripts do not always say that it is full
 * @returns {string}
 */
export function explainFailure(output, free = Infinity) {
  const cause = CAUSES.find(([pattern]) => pattern.test(free < ROOM ? `${output} ENOSPC` : output));
  return cause ? cause[1] : 'npm could not install the packages; its own words stand above.';
}

/**
 * The part of npm's words that says what happened: no warnings, no manual, no path of a log.
 * @param {string} output what npm wrote
 * @returns {string}
 */
export function excerpt(output) {
  const lines = output.split('\n').filter((line) => !/^npm warn|A complete log|debug-0\.log|^npm error\s*$/.test(line));
  const manual = lines.findIndex((line) => /^npm error (Usage:|Clean install a project)/.test(line));
  return lines
    .slice(0, manual < 0 ? undefined : manual)
    .slice(0, 20)
    .join('\n')
    .trim();
}

/**
 * Whether a Node can run this project's scripts itself: TypeScript without a flag.
 * @param {string} version such as `24.21.0`
 * @returns {boolean}
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6);
}
