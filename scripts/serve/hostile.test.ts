/** Requests as nobody should send them, over a real socket: none ends the server, and none learns what it should not. */
import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from './server.ts';

const TEXT = '0123456789'.repeat(200);
let dir: string;
let server: RunningServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'hostile-'));
  mkdirSync(join(dir, 'chapter'));
  for (const name of ['index.html', '404.html', 'chapter/index.html', 'lamps.txt'])
    writeFileSync(join(dir, name), TEXT);
  writeFileSync(join(dir, 'empty.txt'), '');
  server = await startServer(dir);
});
afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});
// An error that nobody catches ends the test run as it would end the server; here the server must answer as before.
afterEach(async () => {
  expect((await fetch(new URL('lamps.txt', server.url))).status).toBe(200);
});

const open = (): Socket => connect(Number(new URL(server.url).port), 'localhost');

/** Sends bytes as they are; resolves to all that is answered until the connection ends. With `half`, nothing more can follow. */
const say = (bytes: string | Buffer, { half = false } = {}): Promise<string> =>
  new Promise((done) => {
    let answer = '';
    const socket = open();
    socket.setEncoding('latin1').on('data', (part: string) => (answer += part));
    // A connection that is reset is an answer, too.
    socket.on('error', () => undefined).on('close', () => done(answer));
    if (half) socket.end(bytes);
    else socket.write(bytes);
  });

const asked = (path: string, headers: Record<string, string> = {}, method = 'GET'): string =>
  [
    `${method} ${path} HTTP/1.1`,
    ...Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '\r\n',
  ].join('\r\n');

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const headerOf = (answer: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)\\r$`, 'im').exec(answer.split('\r\n\r\n')[0] ?? '')?.[1];
const bodyOf = (answer: string): string => answer.slice(answer.indexOf('\r\n\r\n') + 4);

describe('a range', () => {
  test.each([
    ['bytes=0-9', 206, '0123456789', 'bytes 0-9/2000'],
    ['bytes=-10', 206, '0123456789', 'bytes 1990-1999/2000'],
    ['bytes=1995-', 206, '56789', 'bytes 1995-1999/2000'],
    ['bytes=1995-99999', 206, '56789', 'bytes 1995-1999/2000'],
    ['bytes=-99999', 200, TEXT, undefined],
    ['bytes=2000-', 416, '', 'bytes \\*/2000'],
    ['bytes=-0', 416, '', 'bytes \\*/2000'],
    // What is no range, or none that we know, is passed over (RFC 9110, 14.2).
    ['lines=1-2', 200, TEXT, undefined],
    ['bytes', 200, TEXT, undefined],
    ['bytes=0-1,5-6', 200, TEXT, undefined],
  ])('of %s gets %i', async (range, status, body, place) => {
    const answer = await say(asked('/lamps.txt', { Range: range }));
    expect([statusOf(answer), bodyOf(answer)]).toEqual([status, body]);
    const sent = headerOf(answer, 'Content-Range');
    if (place) expect(sent).toMatch(new RegExp(`^${place}$`));
    else expect(sent).toBeUndefined();
  });

  test.each(['bytes=9-1', 'bytes=a-b', 'bytes=--1', 'bytes=-', 'bytes=99999999999999999999-', 'bytes=0-0x9'])(
    'that is none, %s, gets the whole or nothing',
    async (range) => {
      const answer = await say(asked('/lamps.txt', { Range: range }));
      expect([`${statusOf(answer)} ${bodyOf(answer)}`]).toContainEqual(
        statusOf(answer) === 200 ? `200 ${TEXT}` : '416 ',
      );
    },
  );

  test('of an empty file, or of what is not there, is answered', async () => {
    expect(statusOf(await say(asked('/empty.txt', { Range: 'bytes=0-9' })))).toBe(416);
    expect(statusOf(await say(asked('/nowhere', { Range: 'bytes=0-9' })))).toBe(404);
  });

  test('of another version of the file gets the whole of this one', async () => {
    const answer = await say(asked('/lamps.txt', { Range: 'bytes=0-9', 'If-Range': '"another"' }));
    expect([statusOf(answer), bodyOf(answer)]).toEqual([200, TEXT]);
  });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  'the method %s is refused with those that are not',
  async (method) => {
    const answer = await say(asked('/chapter/', { 'Content-Length': '0' }, method));
    expect([statusOf(answer), headerOf(answer, 'Allow')]).toEqual([405, 'GET, HEAD']);
  },
);

test.each([
  ...['/%00', '/%', '/%zz', '/%c0%af', '//', '/\\..\\', '/..;/', '/.git/config', '/%2e%2e%2fetc/passwd', '*', 'x', '?'],
  ...['http://', 'http://['],
  ...['/lamps.txt/', '/lamps.txt/x', '/chapter/index.html/', '/:80', '/\u00ff\u00fe'],
])('the target %j is answered, and not with a fault of ours', async (target) => {
  const answer = await say(Buffer.from(asked(target), 'latin1'));
  expect(statusOf(answer)).toBeGreaterThanOrEqual(200);
  expect(statusOf(answer)).toBeLessThan(500);
});

test.each([
  ['a long name', asked(`/${'a'.repeat(300)}`)],
  ['a long path', asked(`/${'a/'.repeat(3000)}`)],
  ['a path of nothing', asked(`/${'%00'.repeat(2000)}`)],
  ['a path of 20 KB', asked(`/${'a'.repeat(20_000)}`)],
  ['a header of 100 KB', asked('/', { 'X-Long': 'a'.repeat(100_000) })],
  ['a thousand headers', asked('/', Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`X-${at}`, '1'])))],
  ['a length that is none', asked('/', { 'Content-Length': '-1' })],
  ['two lengths', asked('/', { 'Content-Length': '5\r\nContent-Length: 6' })],
  ['a length and chunks', asked('/', { 'Content-Length': '5', 'Transfer-Encoding': 'chunked' })],
  ['chunks that are none', `${asked('/', { 'Transfer-Encoding': 'chunked' })}zz\r\n`],
  ['an encoding that nobody knows', asked('/', { 'Accept-Encoding': 'lamp;q=9, *;q=0, identity;q=0' })],
  ['a date that is none', asked('/', { 'If-Modified-Since': 'yesterday', 'If-None-Match': '"' })],
  ['a condition that fails', asked('/', { 'If-Match': '"another"' })],
  ['a protocol to change to', asked('/', { Connection: 'Upgrade', Upgrade: 'websocket' })],
  ['an expectation', asked('/', { Expect: 'lamps' })],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['an old protocol', 'GET /\r\n\r\n'],
  ['a way through', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n'],
  ['the beginning of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001'],
  ['half a request', 'GET / HTT'],
  ['nothing', ''],
  [
    'three requests at once, the last with a body',
    asked('/').replace('close', 'keep-alive').repeat(2) + asked('/') + 'x',
  ],
])('%s is answered or cut off', async (_name, bytes) => {
  expect(await say(Buffer.from(bytes, 'latin1'), { half: true })).not.toMatch(/^HTTP\/1\.1 5(?!05)/);
});

test('a connection that comes in drops is answered, and one that is torn off does no harm', async () => {
  const slow = open();
  let answer = '';
  slow.setEncoding('latin1').on('data', (part: string) => (answer += part));
  for (const letter of asked('/lamps.txt')) await new Promise<void>((sent) => slow.write(letter, () => sent()));
  await new Promise((ended) => slow.on('close', ended));
  expect(bodyOf(answer)).toBe(TEXT);
  writeFileSync(join(dir, 'large.txt'), TEXT.repeat(5000));
  for (const encoding of ['identity', 'br, gzip'])
    await new Promise<void>((torn) => {
      const socket = open().on('error', () => undefined);
      socket.once('data', () => socket.resetAndDestroy()).on('close', () => torn());
      socket.write(asked('/large.txt', { 'Accept-Encoding': encoding }));
    });
});

test('whatever stands in method, target, range and encoding, the answer is no fault of ours', async () => {
  const piece = fc.constantFrom(
    '/',
    '%',
    '..',
    '-',
    ',',
    '=',
    'bytes',
    '0',
    '9',
    '99999999999',
    ' ',
    'é',
    '"',
    '*',
    ';q=',
  );
  const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'HEAD', 'POST', 'get', 'G"T'),
      fc.oneof(words, fc.string().map(encodeURIComponent)),
      words,
      words,
      async (method, target, range, encoding) => {
        const headers = { Range: `bytes=${range}`, 'Accept-Encoding': encoding };
        const answer = await say(Buffer.from(asked(`/lamps.txt${target}`, headers, method), 'latin1'));
        expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
        expect(answer).toMatch(/^HTTP\/1\.1 [234]/);
      },
    ),
    { numRuns: 200 },
  );
});
