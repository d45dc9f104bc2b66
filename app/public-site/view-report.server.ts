import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type PublicPlace, publishedPlace } from "./published-place.server.ts";
import type { ReportView } from "./reports.view.ts";

/** Only what is online can be reported on. */
export function viewReport(deps: Deps, place: PublicPlace): Result<ReportView, "NOT_FOUND"> {
  const published = publishedPlace(deps, place);
  if (published === undefined) return refused("NOT_FOUND");
  const { body, latest: number } = published;
  return accepted({ body, edition: place.edition, number, form: deps.newToken() });
}
