// Loaded before a build: a disk on which so many bytes are left, as `--import` of Node. Files that native code writes
// by itself, such as the search index, are not counted.
import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.DISK_LEFT);

function take(data) {
  left -= typeof data === 'string' ? Buffer.byteLength(data) : (data?.byteLength ?? 0);
  if (left < 0)
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      errno: -28,
      syscall: 'write',
    });
}

const { writeFileSync, writeFile, copyFileSync } = fs;
fs.writeFileSync = (path, data, options) => {
  take(data);
  writeFileSync(path, data, options);
};
fs.writeFile = (path, data, ...rest) => {
  try {
    take(data);
  } catch (error) {
    rest.at(-1)(error);
    return;
  }
  writeFile(path, data, ...rest);
};
fs.copyFileSync = (from, to, ...rest) => {
  take(fs.readFileSync(from));
  copyFileSync(from, to, ...rest);
};
const promised = fs.promises.writeFile;
fs.promises.writeFile = async (path, data, ...rest) => {
  take(data);
  return promised(path, data, ...rest);
};
syncBuiltinESMExports();
