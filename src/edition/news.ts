/** What each version brought, thing by thing: what is new from the ledger, what changed from `edition.yaml`. */
import type { Addresses } from '../ledger/addresses-now.ts';
import type { RuleId } from '../model/rules.ts';
import type { News } from '../model/types.ts';
import { compareVersions } from '../model/versions.ts';
import { nearest, type Fault } from '../model/faults.ts';
import { changedAddress } from '../schemas/changed-thing.ts';
import type { EditionConfig } from '../schemas/edition.ts';
import { ADDRESS_KINDS, type Ledger } from '../schemas/permalinks.ts';
import type { Sourced } from '../reading/read.ts';

/**
 * In the order of the versions, the newest first. What the first version of the ledger had is no news, nor is what the
 * edition has no longer.
 */
export function newsOf(config: EditionConfig, ledger: Ledger | undefined, addresses: Addresses): News[] {
  const recorded = ADDRESS_KINDS.flatMap((kind) =>
    Object.entries(ledger?.[kind] ?? {}).map(([key, { since }]) => ({ kind, key, version: since, isNew: true })),
  ).filter(({ kind }) => kind !== 'sections' && kind !== 'chapters');
  const [first] = recorded.map(({ version }) => version).sort(compareVersions);
  const added = recorded.filter(({ version }) => version !== first);
  const versions = [...new Set([config.version, ...config.changes.map(({ version }) => version)])];
  return versions
    .sort(compareVersions)
    .toReversed()
    .flatMap((version) => {
      const fresh = added.filter((one) => one.version === version);
      const changed = (config.changes.find((one) => one.version === version)?.changed ?? [])
        .map((thing) => ({ ...changedAddress(thing), version, isNew: false }))
        .filter(({ kind, key }) => !fresh.some((one) => one.kind === kind && one.key === key));
      return [...fresh, ...changed].filter(({ kind, key }) => addresses[kind].has(key));
    });
}

/** What a version is said to have changed is there, or was. */
export function changedThingsExist(
  { data, file, placeOf }: Sourced<EditionConfig>,
  ledger: Ledger | undefined,
  addresses: Addresses,
): Fault[] {
  const rule: RuleId = 'changed-thing-exists';
  return data.changes.flatMap(({ changed }, at) =>
    changed.flatMap((thing, index): Fault[] => {
      const { kind, key } = changedAddress(thing);
      if (addresses[kind].has(key) || Object.hasOwn(ledger?.[kind] ?? {}, key)) return [];
      const candidates = nearest(key, addresses[kind].keys()).map((near) => thing.replace(key, near));
      return [
        {
          file,
          ...placeOf(['changes', at, 'changed', index]),
          rule,
          expected: 'something that the edition has or had',
          found: thing,
          remedy:
            candidates.length > 0 ? `Write ${candidates.join(' or ')}, or remove it.` : 'Correct it, or remove it.',
        },
      ];
    }),
  );
}
