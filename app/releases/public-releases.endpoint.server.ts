// The releases of an edition that everybody reads, for programs.
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { publicReleasesText } from "./public-releases-text.server.ts";

export const publicReleasesFile: Endpoint = async ({ deps, params, incoming, response }) => {
  const file = publicReleasesText(deps, params["edition"] ?? "");
  if (!file.ok) return file.reason;
  const { text: body, hash } = file.value;
  const etag = `W/"${hash}"`;
  response.setHeader("ETag", etag);
  if (incoming.headers["if-none-match"] === etag) {
    response.status(304).end();
    return null;
  }
  await send(response, { type: "application/json; charset=utf-8", body });
  return null;
};
