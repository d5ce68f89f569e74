/** `npm run permalinks`: records the addresses that are new in `content/permalinks.json`, and the words of the version. */
import { recordAddresses } from './permalinks/record.ts';

process.exitCode = await recordAddresses(process.env);
