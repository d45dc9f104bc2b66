// A connection may ask for more before it has read what it asked for (RFC 9112, 9.3.2). No browser does, and no proxy; whoever
// asks on and on without reading would fill the memory with answers.
import type { RequestHandler } from "express";

/** Answers that one connection may have outstanding. */
const MOST_AT_ONCE = 16;

/** Stands before everything else. Ends a connection that asks for more than it reads. */
export function fewAtOnce(): RequestHandler {
  const outstanding = new WeakMap<object, number>();
  return ({ socket }, response, next) => {
    const count = (outstanding.get(socket) ?? 0) + 1;
    outstanding.set(socket, count);
    response.once("close", () => outstanding.set(socket, (outstanding.get(socket) ?? 1) - 1));
    if (count > MOST_AT_ONCE) socket.destroy();
    else next();
  };
}
