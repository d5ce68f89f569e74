/**
 * Run by vitest around the browser tests: a temporary folder of their own. Their workers are ended by force, and browsers
 * then leave behind what they kept.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  // Workers start with the environment of this process.
  process.env['TMPDIR'] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
