// What the pages of published editions are made of, as texts that change when they do.
import { listingsStamp } from "../publication/listed-participation.server.ts";
import { publishedStamp, publishedStampOf } from "../publication/published-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

type Params = Readonly<Record<string, string>>;

export function publishedKeys(deps: Deps) {
  const stamp = (): string =>
    [
      ...[publishedStamp(deps), deps.reports.newestReply(), deps.bodies.newestRenaming()],
      // Whatever is shown or said of an edition is an act of the site; the home page shows a fictional result.
      ...[deps.siteActs.newest(), fictionalStamp(deps), listingsStamp(deps)],
    ].join(" ");
  return {
    stamp,
    /** What is of no single edition of a body is made of all that is published, and of what editions are called. */
    keyOf: ({ slug, edition }: Params): string => {
      if (slug === undefined || edition === undefined) return `${stamp()} ${deps.editions.newestRevision()}`;
      const record = deps.assessments.get(slug, edition);
      return record === undefined
        ? ""
        : `${publishedStampOf(deps, record)} ${deps.reports.newestReplyOf(record.id)}`;
    },
  };
}

/** Another text after an answer of a fictional body that is shown to everybody. */
function fictionalStamp(deps: Deps): string {
  return deps.showsDemonstrations
    ? deps.assessments
        .listOpenToAll()
        .map(({ revision }) => revision)
        .join(".")
    : "";
}
