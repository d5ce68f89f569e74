/** What the compatibility data of MDN says of the promised engines. */
import data, { type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data' with { type: 'json' };
import { EXCEPTIONS } from './exceptions.ts';
import { PROMISED, type EngineName } from './promised.ts';

export { data };

/** A part of the data by its path; undefined where the data does not know it. */
export function find(from: Identifier | undefined, ...path: readonly string[]): Identifier | undefined {
  // What objects have by birth, such as `constructor`, is no part of the data.
  return path.reduce<Identifier | undefined>(
    (node, key) => (node && Object.hasOwn(node, key) ? node[key] : undefined),
    from,
  );
}

/** The promised engines that lack a feature, with the version that first has it: `safari 17 (from 26.2)`. */
export function lacking(feature: Identifier | undefined): string[] {
  const support = feature?.__compat?.support;
  if (!support) return [];
  return (Object.keys(PROMISED) as EngineName[]).flatMap((engine) => {
    const statements = [support[engine] ?? []].flat().filter(isWhole);
    if (statements.some(({ version_added }) => isBy(version_added, PROMISED[engine]))) return [];
    const [first] = statements;
    return [`${engine} ${PROMISED[engine]} (${first?.version_added ? `from ${first.version_added}` : 'not yet'})`];
  });
}

/** Whether a feature of this name, `cursor: pointer`, may be used all the same: it or its property has a reason. */
export const isExcepted = (name: string): boolean =>
  name in EXCEPTIONS || name.slice(0, Math.max(0, name.indexOf(': '))) in EXCEPTIONS;

/** Under its own name, for everybody, and still there. */
const isWhole = (statement: SimpleSupportStatement): boolean =>
  !statement.prefix && !statement.alternative_name && !statement.flags && !statement.version_removed;

const isBy = (added: string | false, version: number): boolean =>
  added !== false && Number.parseFloat(added.replace('≤', '')) <= version;
