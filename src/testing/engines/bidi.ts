/** The part of WebDriver BiDi that tests need: https://www.w3.org/TR/webdriver-bidi/ */
import type { Driver } from './driver.ts';
import { w3cInput } from './w3c-input.ts';

type Fields = Record<string, unknown>;

/** What a browser sends: the answer to a command, or an event. */
interface Message {
  id?: number;
  result?: Fields;
  error?: string;
  message?: string;
}

/**
 * Opens a session with the browser that listens at `url`, `ws://127.0.0.1:4444/session`.
 * @throws (rejects with) an Error with what the browser says.
 */
export async function bidi(url: string): Promise<Driver> {
  const send = await connect(url);
  await send('session.new', { capabilities: {} });
  // A page of its own has the focus; of the first one, the address field has it.
  const context = (await send('browsingContext.create', { type: 'tab' }))['context'];
  return {
    async goTo(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      // Values come back with their types; JSON is plainer.
      const json = `Promise.resolve().then(() => (${expression})).then((value) => JSON.stringify(value))`;
      const said = (await send('script.evaluate', { expression: json, target: { context }, awaitPromise: true })) as {
        result?: { value?: string };
        exceptionDetails?: { text: string };
      };
      if (said.exceptionDetails) throw new Error(said.exceptionDetails.text);
      return said.result?.value === undefined ? undefined : (JSON.parse(said.result.value) as unknown);
    },
    async resize(viewport) {
      await send('browsingContext.setViewport', { context, viewport });
    },
    input: w3cInput((source) => send('input.performActions', { context, actions: [source] })),
    screenshot: async () =>
      Buffer.from(String((await send('browsingContext.captureScreenshot', { context }))['data']), 'base64'),
    async close() {
      await send('browser.close', {});
    },
  };
}

/** Connects, and gives a function that sends a command and waits for its answer. */
async function connect(url: string): Promise<(method: string, params: Fields) => Promise<Fields>> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    waiting.get(message.id ?? -1)?.(message);
  });
  socket.addEventListener('close', () => {
    for (const answer of waiting.values()) answer({ error: 'the browser has gone' });
  });
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => fail(new Error(`nothing answers at ${url}`)));
  });
  let last = 0;
  return async (method, params) => {
    const id = ++last;
    const answer = await new Promise<Message>((done) => {
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error} ${answer.message ?? ''}`);
    return answer.result ?? {};
  };
}
