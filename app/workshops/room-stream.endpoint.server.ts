// A room as it goes on: the board at once, then whatever changes, as `text/event-stream`. Whoever does not read is let go, and comes
// back by themselves.
import type { Response as ExpressResponse } from "express";
import type { Endpoint } from "../http/endpoint.server.ts";
import type { Listener } from "./listener.view.ts";
import { roomBoard } from "./room-board.server.ts";
import { whoFollows } from "./who-follows.http.server.ts";

/** How long a browser waits before it comes back, and that it is told something at once, which proxies that gather all do not pass on. */
const HELLO = "retry: 3000\nevent: hello\ndata: {}\n\n";
/** What may wait to be read: some boards of a long questionnaire. Bytes. */
const MOST_UNREAD = 64 * 1_024;

export const roomStream: Endpoint = ({ deps, locale, params, request, incoming, response }) => {
  const publicId = params["workshop"] ?? "";
  const found = whoFollows(deps, request, publicId);
  if (!found.ok) return found.reason;
  if (incoming.method !== "GET") return "METHOD_NOT_ALLOWED";
  const again = () => whoFollows(deps, request, publicId);
  const { isNear, who, isKnown } = found.value;
  const listener: Listener = {
    ...{ room: publicId, locale, isNear, who, isKnown },
    mayStay: () => again().ok,
    look: () => roomBoard(deps, publicId, locale),
    send: (text) => write(response, text),
    end: (last) => response.end(last),
  };
  response.once("close", () => deps.roomListeners.leave(listener));
  if (!begin(response, () => deps.roomListeners.follow(listener, HELLO))) return "UNAVAILABLE";
  return null;
};

/** The head goes before what follows it, and not at all where nothing does. */
function begin(response: ExpressResponse, follow: () => boolean): boolean {
  response.setHeader("Content-Type", "text/event-stream; charset=utf-8");
  response.setHeader("Cache-Control", "private, no-store, no-transform");
  // Nginx gathers answers otherwise.
  response.setHeader("X-Accel-Buffering", "no");
  return follow();
}

/** False where too much waits to be read, which ends it. */
export function write(
  response: Pick<ExpressResponse, "writableLength" | "destroy" | "write">,
  text: string,
): boolean {
  if (response.writableLength > MOST_UNREAD) {
    response.destroy();
    return false;
  }
  response.write(text);
  return true;
}
