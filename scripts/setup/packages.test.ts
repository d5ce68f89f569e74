import { describe, expect, test } from 'vitest';
import { excerpt, explainFailure, needsInstall, runsTypeScript } from './packages.mjs';

const lockFile = (packages: Record<string, { version?: string; optional?: boolean }>) => JSON.stringify({ packages });
const lock = lockFile({
  '': {},
  'node_modules/lamp': { version: '1.0.0' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
});

describe('needsInstall', () => {
  test('is true where nothing is installed, or an installation did not end', () => {
    expect(needsInstall(lock, undefined)).toBe(true);
    expect(needsInstall(lock, 'half a fi')).toBe(true);
  });

  test('is false where every package has the version of the lock file', () => {
    expect(needsInstall(lock, lockFile({ 'node_modules/lamp': { version: '1.0.0' } }))).toBe(false);
  });

  test('is true where a package is missing or has another version', () => {
    expect(needsInstall(lock, lockFile({}))).toBe(true);
    expect(needsInstall(lock, lockFile({ 'node_modules/lamp': { version: '1.1.0' } }))).toBe(true);
  });
});

describe('explainFailure', () => {
  test('names the network, the disk, the permission or the lock file', () => {
    expect(explainFailure('npm error code EAI_AGAIN')).toMatch('registry does not answer');
    expect(explainFailure('npm error code ENOSPC')).toMatch('no space left');
    expect(explainFailure('npm error an install script failed', 1_000_000)).toMatch('no space left');
    expect(explainFailure('npm error code EACCES')).toMatch('no permission');
    expect(explainFailure('npm error code EUSAGE')).toMatch('package-lock.json differ');
  });

  test('leaves an unknown cause to the words of npm', () => {
    expect(explainFailure('npm error something else')).toMatch('its own words stand above');
  });
});

test('excerpt keeps what happened and drops warnings, the manual and the log', () => {
  const output = [
    'npm warn EBADENGINE Unsupported engine {',
    'npm error code EUSAGE',
    'npm error',
    'npm error Missing: lamp@1.0.0 from lock file',
    'npm error Usage:',
    'npm error npm ci',
  ].join('\n');
  expect(excerpt(output)).toBe('npm error code EUSAGE\nnpm error Missing: lamp@1.0.0 from lock file');
});

test('runsTypeScript holds from Node 22.18 and 23.6', () => {
  expect(['20.20.2', '22.12.0', '22.18.0', '23.5.0', '23.6.0', '24.21.0'].filter(runsTypeScript)).toEqual([
    '22.18.0',
    '23.6.0',
    '24.21.0',
  ]);
});
