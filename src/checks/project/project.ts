/** The project around an edition, as the checks of it see it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readSources, type Sources } from '../../reading/read.ts';
import type { Fault } from '../../model/faults.ts';
import type { RuleId } from '../../model/rules.ts';

const Versions = z.record(z.string(), z.string()).default({});

/** The part of `package.json` that is checked. */
const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});

/** The part of `package-lock.json` that is checked: packages by their folder, `node_modules/zod`. */
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

export interface Project {
  manifest: z.output<typeof Manifest>;
  lock: z.output<typeof Lock>;
  readme: string;
  /** Text of every file of the engine, by path. */
  engine: ReadonlyMap<string, string>;
  /** What the project's own edition says, broken or not; undefined where another one is looked at. */
  sources: Sources | undefined;
}

/** One question put to the project. */
export interface ProjectCheck {
  holds: string;
  rules: readonly RuleId[];
  run: (project: Project) => Fault[];
}

/** Folder of the edition that the engine was made with. */
const OWN = 'content';
const ENGINE = ['src', 'scripts'];
const CODE = /\.(?:ts|mjs|js|astro|css)$/;

/** Reads the project in a folder. Undefined where there is only content, such as in a copy made to build elsewhere. */
export function readProject(folder: string, content: string): Project | undefined {
  const path = (name: string) => join(folder, name);
  if (!['package.json', 'package-lock.json', 'README.md'].every((name) => existsSync(path(name)))) return undefined;
  const json = (name: string): unknown => JSON.parse(readFileSync(path(name), 'utf8'));
  const files = ENGINE.flatMap((name) =>
    readdirSync(path(name), { recursive: true, encoding: 'utf8' })
      .filter((file) => CODE.test(file))
      .map((file) => `${name}/${file.replaceAll('\\', '/')}`),
  );
  return {
    manifest: Manifest.parse(json('package.json')),
    lock: readLock(folder),
    readme: readFileSync(path('README.md'), 'utf8'),
    engine: new Map(files.sort().map((file) => [file, readFileSync(path(file), 'utf8')])),
    sources: content === OWN ? readSources(join(folder, content), 'edition') : undefined,
  };
}

/** The lock file of the project in a folder. */
export const readLock = (folder: string): z.output<typeof Lock> =>
  Lock.parse(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')));
