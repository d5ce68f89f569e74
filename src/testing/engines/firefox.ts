/** Firefox, without a window, through WebDriver BiDi, which it speaks by itself. */
import { bidi } from './bidi.ts';
import type { Driver, Engine } from './driver.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram, temporaryFolder } from './program.ts';
import { findProgram } from '../web-server.ts';

/** It asks nobody for anything, and shows no page of its own. */
const SETTINGS = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

const program = (): string | undefined => findProgram('firefox') ?? findProgram('firefox-esr');

export const firefox: Engine = {
  name: 'Firefox',
  missing: () => (program() ? undefined : 'firefox is missing: apt-get install firefox-esr, or set FIREFOX_PATH'),
  async start(): Promise<Driver> {
    const profile = temporaryFolder();
    const lines = Object.entries(SETTINGS).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile.path, 'user.js'), lines.join('\n'));
    const args = ['--headless', '--profile', profile.path, '--remote-debugging-port', '0', 'about:blank'];
    const browser = await startProgram(program() ?? '', args, { sign: /WebDriver BiDi listening on (\S+)/ });
    const driver = await bidi(`${browser.said}/session`);
    return {
      ...driver,
      async close() {
        await driver.close();
        await browser.end();
        profile[Symbol.dispose]();
      },
    };
  },
};
