// A connection may ask for more before it has read what it asked for (RFC 9112, 9.3.2). No browser does, and hardly a proxy; whoever
// asks on and on without reading would fill the memory with answers. What comes above a few waits until one of them is read, and
// nothing more is taken from the connection meanwhile: refused is only who asks for more pages than any reader, never what saves.
import type { Socket } from "node:net";
import type { RequestHandler } from "express";

/** Answers that one connection may have outstanding. */
const MOST_AT_ONCE = 16;
/** What had arrived with them and waits; a piece of a connection is 64 KB, which is thousands of the shortest requests. */
const MOST_WAITING = 64;

interface Asked {
  outstanding: number;
  readonly waiting: (() => void)[];
}

/** Stands before everything else. Ends a connection that asks for far more than it reads. */
export function fewAtOnce(): RequestHandler {
  const connections = new WeakMap<Socket, Asked>();
  return ({ socket, method }, response, next) => {
    const asked = connections.get(socket) ?? { outstanding: 0, waiting: [] };
    connections.set(socket, asked);
    const begin = () => {
      asked.outstanding += 1;
      response.once("close", () => {
        asked.outstanding -= 1;
        goOn(socket, asked);
      });
      next();
    };
    if (asked.outstanding < MOST_AT_ONCE) return begin();
    if (asked.waiting.length >= MOST_WAITING && method !== "POST") return socket.destroy();
    asked.waiting.push(begin);
    // At the end of what just arrived: Node takes up reading after each request in it.
    process.nextTick(() => asked.waiting.length > 0 && socket.pause());
  };
}

function goOn(socket: Socket, { waiting }: Asked): void {
  if (socket.destroyed) waiting.length = 0;
  waiting.shift()?.();
  if (waiting.length === 0) socket.resume();
}
