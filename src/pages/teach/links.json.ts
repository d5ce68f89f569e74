import { getLoadedEdition } from '../../edition/load.ts';
import { linkLedgerOf } from '../../written-refs/link-ledger-of.ts';

/** What addresses in course pages are held against. */
export const GET = async () =>
  new Response(JSON.stringify(linkLedgerOf(await getLoadedEdition())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
