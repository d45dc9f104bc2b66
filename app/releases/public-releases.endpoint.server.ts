// The releases of an edition that everybody reads, for programs: each with the very text that was frozen, whose SHA-256 stands beside it.
import type { Edition } from "../domain/editions/edition.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { editionShown, shownReleases } from "./view-public-releases.server.ts";

export const publicReleasesFile: Endpoint = async ({ deps, params, incoming, response }) => {
  const edition = editionShown(deps, params["edition"] ?? "");
  if (edition === undefined) return "NOT_FOUND";
  const body = releasesText(deps, edition);
  const etag = `W/"${sha256(body)}"`;
  response.setHeader("ETag", etag);
  if (incoming.headers["if-none-match"] === etag) {
    response.status(304).end();
    return null;
  }
  await send(response, { type: "application/json; charset=utf-8", body });
  return null;
};

/** The texts stand in it as they are: written anew, their bytes could be others. */
function releasesText(deps: Deps, edition: Edition): string {
  const { key, name, isDemonstration: demonstration } = edition;
  const releases = shownReleases(deps, edition).map(({ hash, shownAt, text }) => {
    const about = JSON.stringify({ sha256: hash, shownAt: shownAt.toISOString() });
    return `${about.slice(0, -1)},"release":${text}}`;
  });
  const about = JSON.stringify({ format: 1, edition: { key, name, demonstration } });
  return `${about.slice(0, -1)},"releases":[${releases.join(",")}]}`;
}
