// The board of a room as it stands, for a page whose stream does not come through.
import type { Endpoint } from "../http/endpoint.server.ts";
import { isKnownTag } from "../http/known-tag.server.ts";
import { send } from "../http/send.server.ts";
import { boardText } from "./board-frames.server.ts";
import { boardOf } from "./board-of.server.ts";
import { whoFollows } from "./who-follows.http.server.ts";

export const roomState: Endpoint = async ({ deps, locale, params, request, response }) => {
  const found = whoFollows(deps, request, params["workshop"] ?? "");
  if (!found.ok) return found.reason;
  const board = boardOf(deps, found.value.told, locale);
  const etag = `"${locale}.${board.stamp}"`;
  response.setHeader("ETag", etag);
  if (isKnownTag(request.headers.get("If-None-Match") ?? undefined, etag)) response.status(304).end();
  else await send(response, { type: "application/json; charset=utf-8", body: boardText(board) });
  return null;
};
