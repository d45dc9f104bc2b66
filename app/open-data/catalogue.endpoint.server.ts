import type { Endpoint } from "../http/endpoint.server.ts";
import { locales } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { dcatCatalogue } from "./dcat-catalogue.ts";
import { dataEditions, onlineIn } from "./edition-data.server.ts";

/** Everything that is published, as portals harvest it. */
export const catalogue: Endpoint = ({ deps, request, give }) => {
  const chunks = dcatCatalogue({
    ...{ origin: new URL(request.url).origin, words: locales.map(wordsOf), editions: dataEditions(deps) },
    onlineIn: ({ places }) => onlineIn(deps, places),
    ...{ publisher: deps.site.PUBLISHER_NAME, contact: deps.site.CONTACT_EMAIL },
  });
  return give({ type: "application/ld+json; charset=utf-8", chunks });
};
