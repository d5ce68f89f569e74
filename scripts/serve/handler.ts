/** Answers requests from a folder with a finished edition, as a static host would. */
import compression from 'compression';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import sirv from 'sirv';
import { headersFor } from '../../src/security/headers.ts';

const INDEX = 'index.html';

/**
 * A request listener for the files of `dir` under `base`, which begins and ends with a slash. What is missing gets the
 * edition's own page 404.html; an address without its last slash leads to the one with it.
 */
export function createHandler(dir: string, base: string): RequestListener {
  // As hosts compress what they keep: at the quality at which pages are small, not at that for answers made anew.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });
  // `dev` looks the files up anew for each request, so that a build that ends while we run is shown.
  const files = sirv(dir, { dev: true, etag: true, extensions: ['html'], setHeaders });

  return (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      end(res, 405, { Allow: 'GET, HEAD' });
      return;
    }
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
    if (!path.endsWith('/') && isFolder(join(dir, decoded(path)))) {
      end(res, 308, { Location: `${url.pathname}/${url.search}` });
      return;
    }
    // Named in full, since `/search/index/` is not `/search/index.html`.
    req.url = `${path.endsWith('/') ? `${path}${INDEX}` : path}${url.search}`;
    const send = () => {
      files(req, res, () => {
        missing(req, res);
      });
    };
    // A range counts the bytes of the file as it is, so it is sent as it is.
    if (req.headers.range) send();
    else compress(req, res, send);
  };

  function missing(req: IncomingMessage, res: ServerResponse): void {
    const page = readPage(join(dir, '404.html'));
    res.writeHead(404, { ...headersFor('/404.html'), 'Content-Type': 'text/html; charset=utf-8' });
    res.end(req.method === 'HEAD' ? undefined : page);
  }
}

function setHeaders(res: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersFor(path.replace(/\/index\.html$/, '/'))))
    res.setHeader(name, value);
}

function end(res: ServerResponse, status: number, headers: Record<string, string>): void {
  res.writeHead(status, { ...headersFor('/'), ...headers });
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
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
