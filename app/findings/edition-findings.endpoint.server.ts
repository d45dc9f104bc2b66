import type { Endpoint } from "../http/endpoint.server.ts";
import { editionShown } from "../releases/view-public-releases.server.ts";
import { editionFindings } from "./edition-findings.server.ts";
import { findingsText } from "./findings-text.ts";

/** What the page of an edition shows, as `npm run findings` prints it. */
export const editionFindingsFile: Endpoint = async ({ deps, params, give }) => {
  const edition = editionShown(deps, params["edition"] ?? "");
  const findings = edition && (await editionFindings(deps, edition));
  if (findings === undefined) return "NOT_FOUND";
  return give({ type: "application/json; charset=utf-8", chunks: [findingsText(findings)] });
};
