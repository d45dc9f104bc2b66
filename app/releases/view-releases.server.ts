import { type Edition, editionState } from "../domain/editions/edition.ts";
import { readAct } from "../domain/editions/site-act.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import { whyNoRelease } from "../domain/releases/edition-release.ts";
import { whyNotPublic } from "../domain/releases/public-release.ts";
import { accepted, type Result } from "../domain/result.ts";
import { actAuthor } from "../editions/act-author.server.ts";
import { editionRun, type InEdition } from "../editions/of-staff.server.ts";
import { headOf } from "../editions/view-editions.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { contributionsTo } from "./contributions-to.server.ts";
import { dimensionNames } from "./dimension-names.server.ts";
import { publishedIn } from "./published-in.server.ts";
import type { ReleasesView } from "./releases.view.ts";

/** For the team: what was told, whether more may be, and what of it everybody reads. */
export function viewReleases(
  deps: Deps,
  { locale, ...asked }: InEdition & { readonly locale: Locale },
): Result<ReleasesView, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  const made = deps.editionReleases.listOf(edition.id);
  const earlier = made.map(({ release, bases }) => ({ dimensions: release.dimensions, bases }));
  const published = publishedIn(deps, edition);
  const contributions = contributionsTo(deps, edition);
  const isBegun = editionState(edition) !== "prepared";
  const shownAt = deps.publicReleases.listOf(edition.id);
  const shown = new Set(shownAt.keys());
  const by = shownBy(deps, edition);
  return accepted({
    head: headOf(edition, true),
    releases: made
      .map(({ number, releasedAt, hash, release }) => ({
        ...{ number, releasedAt, hash, release },
        shown: shownOf(shownAt.get(number), by.get(number)),
        whyHidden: shown.has(number) ? null : whyNotPublic({ release, all: made, shown, published }),
      }))
      .toReversed(),
    whyNot: isBegun ? whyNoRelease({ contributions, earlier, published }) : "NOT_BEGUN",
    names: dimensionNames(deps, edition, locale),
  });
}

function shownOf(at: Date | undefined, by: HistoryWho | undefined) {
  return at === undefined || by === undefined ? null : { at, by };
}

/** Number -> who has shown it, as the journal says. */
function shownBy(deps: Deps, { id: editionId }: Edition): ReadonlyMap<number, HistoryWho> {
  const all = { editionId, since: null, until: null, before: null, limit: Number.MAX_SAFE_INTEGER };
  const acts = deps.siteActs.listPage({ kind: "release-shown", ...all });
  const accounts = deps.accounts.listOf(acts.flatMap(({ author }) => author.id ?? []));
  return new Map(acts.map((act) => [Number(readAct(act.text)["number"]), actAuthor(act, accounts)]));
}
