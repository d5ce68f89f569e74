/** The checks of the project around an edition: for those who maintain the engine, by `npm run check` and in the tests. */
import type { Fault } from '../../model/faults.ts';
import { licences } from './licences.ts';
import { packages } from './packages.ts';
import type { Project, ProjectCheck } from './project.ts';
import { studyNames } from './study-names.ts';

export const PROJECT_CHECKS: readonly ProjectCheck[] = [studyNames, packages, licences];

export const checkProject = (project: Project): Fault[] => PROJECT_CHECKS.flatMap(({ run }) => run(project));
