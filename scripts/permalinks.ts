/** `npm run permalinks`: records the addresses that are new in `content/permalinks.json`. */
import { recordAddresses } from './permalinks/record.ts';

process.exitCode = await recordAddresses(process.env);
