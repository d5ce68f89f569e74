/** All that is known of an edition's quality before its pages are weighed; reads the project around it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS } from '../model/rules.ts';
import { CHECKS } from '../checks/index.ts';
import { licencesOf } from '../checks/project/licences.ts';
import { readLock } from '../checks/project/project.ts';
import type { LoadedEdition } from '../edition/load.ts';
import type { Audit } from '../schemas/audit.ts';
import { contrastTable } from './contrast.ts';
import { checkFigures, editionFigures } from './report.ts';

const TOKENS = join('src', 'styles', 'tokens.css');

/** What `/quality/` prints and `/api/quality.json` holds. */
export interface Quality {
  edition: ReturnType<typeof editionFigures>;
  checks: ReturnType<typeof checkFigures>;
  accessibility: Audit | null;
  contrast: ReturnType<typeof contrastTable>;
  licences: ReturnType<typeof licencesOf>;
}

export function qualityOf({
  edition,
  warnings,
  audit,
}: Pick<LoadedEdition, 'edition' | 'warnings' | 'audit'>): Quality {
  return {
    edition: editionFigures(edition),
    checks: checkFigures(CHECKS, RULE_IDS, warnings),
    accessibility: audit ?? null,
    contrast: contrastTable(readFileSync(TOKENS, 'utf8')),
    licences: existsSync('package-lock.json') ? licencesOf({ lock: readLock('.') }) : [],
  };
}
