/** `npm run references -- FILE…`: works from a reference manager or a list in words, into `references.json`. */
import { exitCodeOf } from '../src/import/command.ts';

// The reader of BibTeX asks for a deprecated module of Node when it is loaded, hence the import below.
process.noDeprecation ||= true;
const { formatReferences, parseReferencesArguments, runReferences } =
  await import('../src/import/references/command.ts');

process.exitCode = await exitCodeOf(() => {
  const args = parseReferencesArguments(process.argv.slice(2));
  const report = runReferences(args, process.env['EDITION_CONTENT'] ?? 'content');
  console.log(args.json ? JSON.stringify(report, null, 2) : formatReferences(report));
  return Promise.resolve();
});
