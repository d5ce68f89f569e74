import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { installedChromium, noBrowser } from './browser.ts';

test('the first executable browser on the path is taken', () => {
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  writeFileSync(join(folder, 'google-chrome'), '', { mode: 0o644 });
  writeFileSync(join(folder, 'chromium'), '', { mode: 0o755 });
  expect(installedChromium(['/nowhere', folder].join(delimiter)).executablePath).toBe(join(folder, 'chromium'));
  rmSync(folder, { recursive: true });
});

test('where none starts, the error names the three ways to have one', () => {
  expect(noBrowser({ installed: 'none is on the path', packaged: 'it has no browser for linux on arm64' }))
    .toMatchInlineSnapshot(`
    "No browser for the browser tests. Do one of these:
      set CHROMIUM_PATH to a Chrome or Chromium;
      install Chrome or Chromium (none is on the path);
      let npm install the package @sparticuz/chromium on Linux x64 (it has no browser for linux on arm64)."
  `);
});
