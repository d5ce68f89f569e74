/** The part of the package that is used here; its own types would bring those of a whole web framework. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** Compresses what is written to the response, where the client takes it and the filter allows it. */
  export default function compression(options?: {
    brotli?: { params: Record<number, number> };
    threshold?: number;
    filter?: (req: IncomingMessage, res: ServerResponse) => boolean;
  }): (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
}
