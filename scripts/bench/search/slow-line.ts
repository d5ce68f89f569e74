/**
 * A slow line in front of a server, which slows and counts everything, also what a worker of the page asks for: each
 * request waits, and all answers share one width.
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface SlowLine {
  url: string;
  /** Bytes that have come down the line. */
  bytes: () => number;
  /** Whether the line is slow; at first it is not. */
  slow: boolean;
  close: () => void;
}

/** Milliseconds for a request to get there and its answer to begin, and bytes a second: 150 ms, 1.6 Mbit/s. */
const LATENCY = 150;
const WIDTH = 1_600_000 / 8;

export async function slowLine(upstream: string): Promise<SlowLine> {
  const { port, pathname } = new URL(upstream);
  const sockets = new Set<Socket>();
  let bytes = 0;
  /** When the line is free again. */
  let free = 0;
  const server = createServer((reader) => {
    const site = connect(Number(port), 'localhost');
    for (const socket of [reader, site]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        for (const other of [reader, site]) other.destroySoon();
      });
    }
    pass(reader, site, () => (line.slow ? LATENCY : 0));
    pass(site, reader, (size) => {
      bytes += size;
      if (!line.slow) return 0;
      free = Math.max(free, performance.now()) + (size / WIDTH) * 1000;
      return free - performance.now();
    });
  });
  await new Promise<void>((done) => server.listen(0, done));
  const line: SlowLine = {
    url: `http://localhost:${(server.address() as AddressInfo).port}${pathname}`,
    bytes: () => bytes,
    slow: false,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return line;
}

/** Hands on what comes, in its order, each piece after its delay. */
function pass(from: Socket, to: Socket, delay: (size: number) => number): void {
  let last = Promise.resolve();
  from.on('data', (piece: Buffer) => {
    const due = wait(delay(piece.length));
    last = Promise.all([last, due]).then(() => {
      if (to.writable) to.write(piece);
    });
  });
}
