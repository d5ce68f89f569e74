// Loaded before a build: an end by force at a moment that the build itself has come to, as `--import` of Node. The moment
// is a name: that of the first file or folder that is written, made or moved under it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const moment = process.env.KILLED_AT ?? '';

function perhapsEnd(path) {
  if (String(path).endsWith(moment)) process.kill(process.pid, 'SIGKILL');
}

for (const [module, name] of [
  [fs, 'writeFileSync'],
  [fs, 'writeFile'],
  [fs.promises, 'writeFile'],
  [fs, 'renameSync'],
  [fs.promises, 'rename'],
]) {
  const real = module[name];
  module[name] = (...args) => {
    perhapsEnd(name.startsWith('rename') ? args[1] : args[0]);
    return real(...args);
  };
}
syncBuiltinESMExports();
