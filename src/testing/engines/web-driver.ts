/** The part of WebDriver that tests need: https://www.w3.org/TR/webdriver2/ */
import { vi } from 'vitest';
import type { Driver, Size } from './driver.ts';
import { w3cInput } from './w3c-input.ts';

/** Milliseconds after which a window has not come to its size; a busy machine needs some. */
const PATIENCE = 20_000;

/**
 * Opens a session of the WebDriver server at `url`, with these capabilities.
 * @throws (rejects with) an Error with what the server says.
 */
export async function webDriver(url: string, capabilities: Record<string, unknown>): Promise<Driver> {
  const { sessionId } = (await send(url, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as {
    sessionId: string;
  };
  const session = `${url}/session/${sessionId}`;
  const post = (path: string, body: object): Promise<unknown> => send(session, 'POST', path, body);
  const evaluate = (expression: string): Promise<unknown> =>
    post('/execute/async', { script: answer(expression), args: [] });
  return {
    async goTo(url) {
      await post('/url', { url });
    },
    async evaluate(expression) {
      const { value, error } = (await evaluate(expression)) as { value?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    },
    async resize(size) {
      // The window has a frame, whose size no command tells; and for a moment the window has its
      // new size and the page its old one, so that a frame measured then is none.
      await vi.waitFor(
        async () => {
          const { value: inner } = (await evaluate('({ width: innerWidth, height: innerHeight })')) as { value: Size };
          if (inner.width === size.width && inner.height === size.height) return;
          const outer = (await send(session, 'GET', '/window/rect')) as Size;
          const length = (side: keyof Size): number => size[side] + Math.max(0, outer[side] - inner[side]);
          await post('/window/rect', { x: 0, y: 0, width: length('width'), height: length('height') });
          throw new Error(`The page is ${inner.width} × ${inner.height}, not ${size.width} × ${size.height}`);
        },
        { timeout: PATIENCE, interval: 50 },
      );
    },
    input: w3cInput((source) => post('/actions', { actions: [source] })),
    screenshot: async () => Buffer.from(String(await send(session, 'GET', '/screenshot')), 'base64'),
    async close() {
      await send(session, 'DELETE', '');
    },
  };
}

const answer = (expression: string): string => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

async function send(base: string, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`${method} ${path}: ${value?.error ?? ''} ${value?.message ?? ''}`);
  return value;
}
