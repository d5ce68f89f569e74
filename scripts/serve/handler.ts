/** Answers requests from a folder with a finished edition, as a static host would. */
import compression from 'compression';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import send from 'send';
import { bare, COMPRESSED, headersFor, METHODS } from '../../src/security/headers.ts';
import { decoded } from '../../src/model/decoded.ts';

const INDEX = 'index.html';

/**
 * A request listener for the files of `dir` under `base`, which begins and ends with a slash. What is missing gets the
 * edition's own page 404.html; an address without its last slash leads to the one with it. No request ends the process:
 * what cannot be read gets 500.
 */
export function createHandler(dir: string, base: string): RequestListener {
  const compress = compression({
    // As hosts compress what they keep: at the quality at which pages are small, not at that for answers made anew.
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } },
    threshold: 512,
    filter: (_req, res) => COMPRESSED.includes(bare(String(res.getHeader('Content-Type')))),
  });

  return (req, res) => {
    if (!METHODS.includes(req.method ?? '')) {
      end(res, 405, { Allow: METHODS.join(', ') });
      return;
    }
    // A range counts the bytes of the file as it is, so it is sent as it is.
    if (req.headers.range) answer(req, res);
    else
      compress(req, res, () => {
        answer(req, res);
      });
  };

  function answer(req: IncomingMessage, res: ServerResponse): void {
    const url = URL.parse(`http://host${req.url ?? '/'}`);
    if (url && base !== '/' && (url.pathname === '/' || `${url.pathname}/` === base)) {
      end(res, 302, { Location: `${base}${url.search}` });
      return;
    }
    if (!url?.pathname.startsWith(base) || url.pathname.includes('//')) {
      missing(req, res);
      return;
    }
    const path = url.pathname.slice(base.length - 1);
    if (!path.endsWith('/') && isFolder(join(dir, decodedPath(path)))) {
      end(res, 308, { Location: `${url.pathname}/${url.search}` });
      return;
    }
    // Named in full, and looked up anew for each request, so that a build that ends while we run is shown.
    send(req, path.endsWith('/') ? `${path}${INDEX}` : path, { root: dir, index: false, cacheControl: false })
      .on('headers', (answer: ServerResponse) => {
        setHeaders(answer, path);
      })
      .on('file', (_path: string, { size }: { size: number }) => {
        // Of a file that is shorter than the end asked for, all is sent (RFC 9110, 14.1.2); `send` takes it for a fault.
        if (Number(/^bytes=-(\d+)$/.exec(req.headers.range ?? '')?.[1]) >= size) delete req.headers.range;
      })
      .on('directory', () => {
        missing(req, res);
      })
      .on('error', ({ status }: { status: number }) => {
        // Broken off in the middle: the reader's browser must not take it for the whole.
        if (res.headersSent) res.destroy();
        else if (status === 412 || status === 416) end(res, status, {});
        else if (status < 500) missing(req, res);
        else end(res, 500, {});
      })
      .pipe(res);
  }

  function missing(req: IncomingMessage, res: ServerResponse): void {
    const page = readPage(join(dir, '404.html'));
    for (const [name, value] of Object.entries(headersFor('/404.html'))) res.setHeader(name, value);
    res.writeHead(404, { 'Content-Length': Buffer.byteLength(page) });
    res.end(req.method === 'HEAD' ? undefined : page);
  }
}

function setHeaders(res: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path))) res.setHeader(name, value);
}

/** An answer without words; what `send` has set for a file, such as the size behind a range, stays. */
function end(res: ServerResponse, status: number, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries({ ...headersFor('/'), ...headers })) res.setHeader(name, value);
  res.removeHeader('Content-Type');
  res.writeHead(status, { 'Content-Length': 0 });
  res.end();
}

function readPage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return 'Not found.';
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The path as the file system knows it; slashes that were written as `%2F` stay so. */
const decodedPath = (path: string): string => decoded(path, decodeURI);
