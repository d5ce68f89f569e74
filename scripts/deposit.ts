/** `npm run deposit`: a folder for an archive such as Zenodo, with the frozen version, its files and their metadata. */
import { orRefuse } from './check/refuse.ts';
import { deposit } from './deposit/command.ts';

process.exitCode = await orRefuse(() => deposit(process.argv.slice(2), process.env));
