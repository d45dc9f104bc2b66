// The very bytes of a published document, so that anybody can compute their SHA-256 again.
import { versionOf } from "../finalisation/version-of.ts";
import { attachment } from "../http/attachment.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { publishedOf, publishedText } from "../publication/published-of.server.ts";
import { sendWithdrawn } from "./send-withdrawn.http.server.ts";

export const publicDocument: Endpoint = async ({ deps, params, incoming, response }) => {
  const { slug = "", edition = "" } = params;
  const published = publishedOf(deps, { slug, edition });
  const number = versionOf(params["number"]);
  // What was published anew stands beside what was taken off before.
  const gone = published?.kind === "online" ? published.withdrawn : published;
  if (gone?.numbers.includes(number)) return sendWithdrawn(response, gone);
  if (published?.kind !== "online") return "NOT_FOUND";
  const version = published.versions.find((one) => one.number === number);
  const text = version && publishedText(deps, version);
  if (version === undefined || text === undefined) return "NOT_FOUND";
  const etag = `W/"${version.hash}"`;
  response.setHeader("ETag", etag);
  if (incoming.headers["if-none-match"] === etag) {
    response.status(304).end();
    return null;
  }
  response.setHeader("Content-Disposition", attachment(`${slug}-${edition}-${number}.json`));
  await send(response, { type: "application/json; charset=utf-8", body: text });
  return null;
};
