/** Dependencies are exact, explained and quiet: fixed versions, a reason in the README, no script on installation. */
import type { Fault } from '../../model/faults.ts';
import type { Project, ProjectCheck } from './project.ts';

export const packages: ProjectCheck = {
  holds: 'Packages are fixed by version and digest, explained in the README, and run no script but the allowed ones.',
  rules: ['package-is-pinned', 'package-is-explained', 'install-script-is-allowed'],
  run: (project) => [...unpinned(project), ...unexplained(project), ...scripts(project)],
};

const directOf = ({ manifest }: Project): [string, string][] =>
  Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

function unpinned(project: Project): Fault[] {
  const locked = Object.entries(project.lock.packages).filter(([folder]) => folder !== '');
  return [
    ...directOf(project)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => ({ file: 'package.json', found: `${name} ${version}` })),
    ...locked
      .filter(([, { integrity }]) => integrity === undefined)
      .map(([folder]) => ({ file: 'package-lock.json', found: `${folder} without a digest` })),
  ].map((fault) => ({
    ...fault,
    rule: 'package-is-pinned',
    expected: 'one version, and its digest in the lock file',
    remedy: 'Write the exact version, and run npm install.',
  }));
}

/** The README names packages in a table, one by one or as a family: `mdast-util-*`. */
function unexplained(project: Project): Fault[] {
  const named = [...project.readme.matchAll(/`([@\w./*-]+)`/g)].map(([, name = '']) => name);
  const isNamed = (name: string): boolean =>
    named.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
  return directOf(project)
    .filter(([name]) => !isNamed(name))
    .map(([name]) => ({
      file: 'README.md',
      rule: 'package-is-explained',
      expected: 'every direct dependency, with what it is for',
      found: `no word about ${name}`,
      remedy: 'Add it to the table under “Maintain it”, or remove the package.',
    }));
}

const scripts = ({ manifest, lock }: Project): Fault[] =>
  Object.entries(lock.packages)
    .map(([folder, { hasInstallScript }]) => ({ name: folder.replace(/^.*node_modules\//, ''), hasInstallScript }))
    .filter(({ name, hasInstallScript }) => hasInstallScript && !manifest.allowScripts[name])
    .map(({ name }) => ({
      file: 'package.json',
      rule: 'install-script-is-allowed',
      expected: 'no script on installation but of packages in allowScripts',
      found: name,
      remedy: 'Take another package, or read its script and add the package to allowScripts.',
    }));
