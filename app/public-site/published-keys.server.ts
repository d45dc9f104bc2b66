// What the pages of published editions are made of, as texts that change when they do.
import { publishedStamp, publishedStampOf } from "../publication/published-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

type Params = Readonly<Record<string, string>>;

export function publishedKeys(deps: Deps) {
  return {
    stamp: (): string =>
      `${publishedStamp(deps)} ${deps.reports.newestReply()} ${deps.bodies.newestRenaming()}`,
    keyOf: ({ slug = "", edition = "" }: Params): string => {
      const record = deps.assessments.get(slug, edition);
      return record === undefined
        ? ""
        : `${publishedStampOf(deps, record.id)} ${deps.reports.newestReplyOf(record.id)}`;
    },
  };
}
