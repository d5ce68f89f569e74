/** `npm run freeze -- 1.0.0`: keeps the present version as it is, for ever, under `/v/1.0.0/`. */
import { orRefuse } from './check/refuse.ts';
import { freeze } from './freeze/command.ts';

process.exitCode = await orRefuse(() => freeze(process.argv.slice(2), process.env));
