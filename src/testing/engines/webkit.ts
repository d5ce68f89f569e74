/** WebKitGTK, which stands for Safari: the browser of its own tests on a screen that nobody sees, through WebDriver. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Engine } from './driver.ts';
import { startProgram, temporaryFolder } from './program.ts';
import { webDriver } from './web-driver.ts';
import { answering, findProgram, freePort } from '../web-server.ts';

const BROWSER = '/usr/{lib,libexec}{,/*}/webkit{2gtk-4.1,2gtk-4.0,gtk-6.0}/MiniBrowser';

/** Its buttons and its address field would keep the window wider than a phone. */
const NARROW_BUTTONS = 'button, entry { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }';

const parts = () => ({
  WebKitWebDriver: findProgram('WebKitWebDriver'),
  MiniBrowser: globSync(BROWSER)[0],
  Xvfb: findProgram('Xvfb'),
});

export const webkit: Engine = {
  name: 'WebKit',
  missing() {
    const names = Object.entries(parts()).flatMap(([name, path]) => (path ? [] : [name]));
    return names.length > 0 ? `${names.join(', ')} missing: apt-get install webkit2gtk-driver xvfb` : undefined;
  },
  async start(): Promise<Driver> {
    const { WebKitWebDriver: server = '', MiniBrowser: binary = '', Xvfb: screen = '' } = parts();
    const home = temporaryFolder();
    mkdirSync(join(home.path, 'gtk-3.0'));
    writeFileSync(join(home.path, 'gtk-3.0/gtk.css'), NARROW_BUTTONS);
    const display = await startProgram(
      screen,
      ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
      {
        sign: /^(\d+)\n/m,
      },
    );
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const driving = await startProgram(server, [`--port=${port}`], {
      env: { DISPLAY: `:${display.said}`, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: home.path, XDG_DATA_HOME: home.path },
      ready: () => answering(`${url}/status`),
    });
    const options = { binary, args: ['--automation'] };
    const driver = await webDriver(url, { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
    return {
      ...driver,
      async close() {
        await driver.close();
        await driving.end();
        await display.end();
        home[Symbol.dispose]();
      },
    };
  },
};
