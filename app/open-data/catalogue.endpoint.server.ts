import { versionOf } from "../finalisation/version-of.ts";
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import { locales } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { countStandings, standingsFrom } from "../publication/published-everywhere.server.ts";
import { type CatalogueEntry, dcatCatalogue, MOST_ENTRIES } from "./dcat-catalogue.ts";
import { dataEditions } from "./edition-data.server.ts";
import type { DataEdition } from "./edition-data.view.ts";

/** Everything that is published, as portals harvest it: the editions and the first bodies. */
export const catalogue: Endpoint = (call) => sendPage(call, 1);

/** The bodies that follow; the first page stands there as well. */
export const cataloguePage: Endpoint = (call) => {
  const page = versionOf(call.params["page"]);
  return page >= 1 && page <= countPages(call) ? sendPage(call, page) : "NOT_FOUND";
};

function sendPage(call: EndpointCall, page: number): Promise<null> {
  const { deps, request, give } = call;
  const editions = dataEditions(deps);
  const chunks = dcatCatalogue({
    ...{ origin: new URL(request.url).origin, words: locales.map(wordsOf), editions },
    ...{ online: entriesOf(call, page, editions), page, pages: countPages(call) },
    ...{ publisher: deps.site.PUBLISHER_NAME, contact: deps.site.CONTACT_EMAIL },
  });
  return give({ type: "application/ld+json; charset=utf-8", chunks });
}

function* entriesOf(
  { deps }: EndpointCall,
  page: number,
  editions: readonly DataEdition[],
): Generator<CatalogueEntry> {
  const byId = new Map(editions.map((edition) => [edition.editionId, edition]));
  for (const { published, editionId } of standingsFrom(deps, (page - 1) * MOST_ENTRIES, MOST_ENTRIES)) {
    const edition = byId.get(editionId);
    if (published.kind === "online" && edition !== undefined) yield { published, edition };
  }
}

function countPages({ deps }: EndpointCall): number {
  return Math.max(1, Math.ceil(countStandings(deps) / MOST_ENTRIES));
}
