/** A small edition with a ledger, for tests that change one of the two. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address, AddressKind, Ledger } from '../../schemas/permalinks.ts';
import { copyOf, testEdition } from '../fault-case.ts';
import { loadEdition, type LoadedEdition } from '../../edition/load.ts';
import { FaultReport, formatFault, type Fault } from '../../model/faults.ts';
import { LEDGER_FILE } from '../../reading/read.ts';
import { mergeLedger } from '../../ledger/merge.ts';

const CHAPTERS = { 1: 'chapters/1-the-guild.mdx', 2: 'chapters/2-the-harbor-act.mdx' };

export interface Recorded extends Disposable {
  path: string;
  load: () => Promise<LoadedEdition>;
  /** Every fault, or the warnings where there is none. */
  faults: () => Promise<readonly Fault[]>;
  /** The faults of the ledger as an editor reads them. */
  ledgerFaults: () => Promise<string>;
  /** Replaces text of a file or of the chapter with a number; throws where the text is not there. */
  edit: (file: string | 1 | 2, find: string, replace: string) => void;
  rename: (from: string, to: string) => void;
  /** Adds addresses to the ledger, or changes some. */
  record: (kind: AddressKind, addresses: Record<string, Partial<Address>>) => void;
}

/** The tiny edition, with every address recorded. */
export async function recordedEdition(): Promise<Recorded> {
  const content = copyOf(testEdition('tiny'));
  const file = (name: string): string => join(content.path, name);
  const load = () => loadEdition({ content: content.path, text: 'edition', site: undefined, base: '/' });
  const write = (ledger: unknown) => writeFileSync(file(LEDGER_FILE), `${JSON.stringify(ledger, null, 2)}\n`);
  write(mergeLedger(undefined, (await load()).addresses, '0.2.1'));
  const faults = async (): Promise<readonly Fault[]> => {
    try {
      return (await load()).warnings;
    } catch (error) {
      if (error instanceof FaultReport) return error.faults;
      throw error;
    }
  };
  return {
    path: content.path,
    load,
    faults,
    ledgerFaults: async () => {
      const own = (await faults()).filter((fault) => fault.file.endsWith(LEDGER_FILE));
      return content.inProject(own.map(formatFault).join('\n'));
    },
    edit(name, find, replace) {
      const path = file(typeof name === 'string' ? name : CHAPTERS[name]);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(find)) throw new Error(`${path} does not hold “${find}”`);
      writeFileSync(path, text.replaceAll(find, replace));
    },
    rename: (from, to) => renameSync(file(from), file(to)),
    record(kind, addresses) {
      const ledger = JSON.parse(readFileSync(file(LEDGER_FILE), 'utf8')) as Ledger;
      for (const [key, address] of Object.entries(addresses))
        ledger[kind][key] = { since: '0.1.0', ...ledger[kind][key], ...address };
      write(ledger);
    },
    [Symbol.dispose]: () => content[Symbol.dispose](),
  };
}
