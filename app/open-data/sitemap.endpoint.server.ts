// What crawlers ask for before anything else.
import { versionOf } from "../finalisation/version-of.ts";
import type { Endpoint, EndpointCall } from "../http/endpoint.server.ts";
import { locales } from "../i18n/locale.ts";
import { pathTo } from "../kit/path-to.ts";
import type { Online } from "../publication/published.view.ts";
import { countStandings, standingsFrom } from "../publication/published-everywhere.server.ts";
import { MOST_IN_ONE, sitemap, sitemapIndex } from "./sitemap.ts";

const XML = "application/xml; charset=utf-8";

/** One file, or the names of several where one would be too long. */
export const wholeSitemap: Endpoint = (call) => {
  const { deps, give } = call;
  const files = Math.ceil(countStandings(deps) / MOST_IN_ONE);
  const chunks = files > 1 ? sitemapIndex(originOf(call), files) : partOf(call, 1);
  return give({ type: XML, chunks });
};

export const sitemapPart: Endpoint = (call) => {
  const part = versionOf(call.params["part"]);
  const files = Math.ceil(countStandings(call.deps) / MOST_IN_ONE);
  if (part < 1 || files < 2 || part > files) return "NOT_FOUND";
  return call.give({ type: XML, chunks: partOf(call, part) });
};

function partOf(call: EndpointCall, part: number): Iterable<string> {
  return sitemap(onlineFrom(call, (part - 1) * MOST_IN_ONE), { origin: originOf(call), isFirst: part === 1 });
}

function* onlineFrom({ deps }: EndpointCall, before: number): Generator<Online> {
  for (const { published } of standingsFrom(deps, before, MOST_IN_ONE))
    if (published.kind === "online") yield published;
}

/** Areas of teams and secret links are nobody’s to list; every page of theirs says so as well. */
export const robots: Endpoint = (call) => {
  const closed = locales.flatMap((locale) => [
    pathTo("body", { locale, slug: "" }),
    pathTo("open-link", { locale, token: "" }),
  ]);
  const lines = ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`)];
  const text = [...lines, "", `Sitemap: ${originOf(call)}${pathTo("sitemap", {})}`, ""].join("\n");
  return call.give({ type: "text/plain; charset=utf-8", chunks: [text] });
};

function originOf({ request }: EndpointCall): string {
  return new URL(request.url).origin;
}
