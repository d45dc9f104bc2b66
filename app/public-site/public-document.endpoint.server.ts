// The very bytes of a published document, so that anybody can compute their SHA-256 again.
import { publishedName } from "../domain/publication/published-name.ts";
import { versionOf } from "../finalisation/version-of.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { publishedOf, publishedText } from "../publication/published-of.server.ts";
import { sendWithdrawn } from "./send-withdrawn.http.server.ts";

export const publicDocument: Endpoint = ({ deps, params, response, give }) => {
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
  const name = `${publishedName({ slug, edition, number })}.json`;
  return give({ type: "application/json; charset=utf-8", name, chunks: [text] });
};
