import { Feed, type Item } from "feed";
import { shownText } from "../domain/fields/shown-text.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { LICENCE } from "../kit/licence.ts";
import { pathTo } from "../kit/path-to.ts";
import type { PublishedEvent } from "../publication/published-everywhere.server.ts";

interface FeedOf {
  readonly origin: string;
  /** Of the feed itself. */
  readonly path: string;
  readonly words: Words;
}

/** Of when the site named its entries so: RFC 4151 asks for a year in which the name was its own. */
const SINCE = "2026";
/** For a feed that nothing is in yet. */
const BEFORE_ANYTHING = new Date(`${SINCE}-01-01T00:00:00Z`);

/** Atom, RFC 4287. Entries keep their ids for good, in either language: neither a new name of a body nor a new address changes one. */
export function atomFeed(events: readonly PublishedEvent[], of: FeedOf): string {
  const { origin, path, words } = of;
  const { t, locale } = words;
  const host = new URL(origin).hostname;
  const feed = new Feed({
    ...{ id: `tag:${host},${SINCE}:${locale}`, title: t("data.feed.title"), language: locale },
    ...{ link: `${origin}${pathTo("home", { locale })}`, feedLinks: { atom: `${origin}${path}` } },
    ...{ author: { name: t("kit.brand") }, copyright: LICENCE.title, generator: false },
    updated: events[0]?.at ?? BEFORE_ANYTHING,
  });
  for (const event of events) {
    const { publicationId, kind } = event;
    feed.addItem({ id: `tag:${host},${SINCE}:publication/${publicationId}/${kind}`, ...entry(event, of) });
  }
  return feed.atom1();
}

function entry(event: PublishedEvent, { origin, words }: FeedOf): Omit<Item, "id"> {
  const { t, locale } = words;
  const { at, number, reason, place } = event;
  const { slug, edition, name } = place;
  const params = { locale, slug, edition };
  const path =
    event.kind === "withdrawn"
      ? pathTo("public-page", params)
      : pathTo("public-version", { ...params, number: String(number) });
  const { title, about } = WORDS[kindOf(event)];
  const said = [
    ...(place.isFictional ? [t("data.what.fictional")] : []),
    t(event.isGone && event.kind === "published" ? "data.feed.about.gone" : about, { number, reason }),
  ];
  return {
    ...{
      title: shownText(t(title, { name, edition, number })),
      link: origin + path,
      date: at,
      published: at,
    },
    content: said.map((sentence) => `<p>${shownText(sentence)}</p>`).join(""),
  };
}

/** A correction says why; what is published for the first time, or again after a withdrawal, has nothing to say. */
function kindOf({ kind, reason }: PublishedEvent): keyof typeof WORDS {
  if (kind === "withdrawn") return kind;
  return reason === "" ? "published" : "corrected";
}

const WORDS = {
  published: { title: "data.feed.published", about: "data.feed.about.published" },
  corrected: { title: "data.feed.corrected", about: "data.feed.about.corrected" },
  withdrawn: { title: "data.feed.withdrawn", about: "data.feed.about.withdrawn" },
} as const satisfies Readonly<Record<string, Readonly<Record<"title" | "about", MessageKey>>>>;
