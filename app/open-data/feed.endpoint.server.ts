// What came online, was corrected and was withdrawn, the newest first, as a feed: for whoever follows without an account.
import type { Endpoint } from "../http/endpoint.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { pathTo } from "../kit/path-to.ts";
import { publishedEvents } from "../publication/published-everywhere.server.ts";
import { atomFeed } from "./atom-feed.http.server.ts";

/** Readers ask often: what is older was read by then, and stands in the catalogue. */
const MOST_ENTRIES = 100;

export const publicationFeed: Endpoint = ({ deps, locale, request, give }) => {
  const events = publishedEvents(deps, MOST_ENTRIES);
  const { origin } = new URL(request.url);
  const feed = atomFeed(events, { origin, path: pathTo("feed", { locale }), words: wordsOf(locale) });
  return give({ type: "application/atom+xml; charset=utf-8", chunks: [feed] });
};
