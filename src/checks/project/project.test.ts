import { expect, test } from 'vitest';
import { checkProject, PROJECT_CHECKS } from './index.ts';
import { readProject, type Project } from './project.ts';

const here = readProject('.', 'content');
if (!here) throw new Error('these tests run in the project’s folder');
const project: Project = here;

/** Rules that a change of the project breaks, with what was found. */
function faultsAfter(change: (project: Project) => void): string[] {
  const changed = structuredClone({ ...project, sources: undefined }) as unknown as Project;
  changed.sources = project.sources && { ...project.sources };
  change(changed);
  return checkProject(changed).map(({ rule, found }) => `${rule}: ${found}`);
}

test('the project has no fault', () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
});

const SEEDED: [rule: string, change: (project: Project) => void, found: string][] = [
  [
    'engine-knows-no-study',
    ({ engine, sources }) => {
      (engine as Map<string, string>).set('src/seeded.ts', `// as in ${sources?.references[0]?.id ?? ''}`);
    },
    project.sources?.references[0]?.id ?? '',
  ],
  ['package-is-pinned', ({ manifest }) => (manifest.dependencies['zod'] = '^4.0.0'), 'zod ^4.0.0'],
  [
    'package-is-pinned',
    ({ lock }) => delete lock.packages['node_modules/zod']?.integrity,
    'node_modules/zod without a digest',
  ],
  ['package-is-explained', ({ manifest }) => (manifest.dependencies['left-lamp'] = '1.0.0'), 'no word about left-lamp'],
  [
    'install-script-is-allowed',
    ({ lock }) =>
      (lock.packages['node_modules/left-lamp'] = { hasInstallScript: true, license: 'MIT', integrity: 'x' }),
    'left-lamp',
  ],
  [
    'licence-is-allowed',
    ({ lock }) => (lock.packages['node_modules/left-lamp'] = { license: 'GPL-3.0-only', integrity: 'x' }),
    'GPL-3.0-only, of left-lamp',
  ],
];

test.each(SEEDED)('%s is found broken', (rule, change, found) => {
  expect(faultsAfter(change)).toEqual([`${rule}: ${found}`]);
});

test('words that the engine speaks itself are no names of the study', () => {
  const named = (...terms: string[]) =>
    faultsAfter(({ sources }) => {
      const [entry] = sources?.entries ?? [];
      if (sources && entry)
        sources.entries = terms.map((term) => ({ ...entry, data: { ...entry.data, term, forms: [term] } }));
    });
  expect(named('XML', 'Notes', 'HTML', 'Apache', 'Chapter')).toEqual([]);
  // A name of two words is one of a study, wherever it stands.
  expect(named('Trusted Types').length).toBeGreaterThan(0);
});

test('an edition elsewhere is not looked for in the engine', () => {
  expect(readProject('.', 'src/testing/editions/tiny')?.sources).toBeUndefined();
});

test('every rule has a fault that it finds', () => {
  const proven = new Set(SEEDED.map(([rule]) => rule));
  expect(PROJECT_CHECKS.flatMap(({ rules }) => rules).filter((rule) => !proven.has(rule))).toEqual([]);
});
