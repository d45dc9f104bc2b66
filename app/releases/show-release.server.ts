// The team of the barometer shows a release to everybody. It is an act of its own, with the journal, and is not taken back: who has read
// it has read it.
import type { Edition } from "../domain/editions/edition.ts";
import { type NotPublic, whyNotPublic } from "../domain/releases/public-release.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { editionRun, type InEdition } from "../editions/of-staff.server.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { publishedIn } from "./published-in.server.ts";
import type { NotShown } from "./releases.view.ts";

export interface ShowRelease extends InEdition {
  readonly number: number;
  readonly isConfirmed: boolean;
}

/** Gives its number, also of one that is shown already: sent twice, it was shown once. */
export async function showRelease(
  deps: Deps,
  { number, isConfirmed, ...asked }: ShowRelease,
): Promise<Result<number, "NOT_FOUND" | NotShown>> {
  return deps.writer.run((): Result<number, "NOT_FOUND" | NotShown> => {
    const found = editionRun(deps, asked);
    if (!found.ok) return found;
    const { edition, account } = found.value;
    const isHidden = canBeShown(deps, edition, number);
    if (!isHidden.ok) return isHidden;
    if (!isHidden.value) return accepted(number);
    if (!isConfirmed) return refused("NOT_CONFIRMED");
    deps.publicReleases.create(edition.id, number, deps.now());
    recordAct(deps, account, { kind: "release-shown", editionId: edition.id, content: { number } });
    return accepted(number);
  });
}

/** False for one that is shown already. */
function canBeShown(deps: Deps, edition: Edition, number: number): Result<boolean, "NOT_FOUND" | NotPublic> {
  const all = deps.editionReleases.listOf(edition.id);
  const release = all.find((one) => one.number === number)?.release;
  if (release === undefined) return refused("NOT_FOUND");
  const shown = new Set(deps.publicReleases.listOf(edition.id).keys());
  if (shown.has(number)) return accepted(false);
  const why = whyNotPublic({ release, all, shown, published: publishedIn(deps, edition) });
  return why === null ? accepted(true) : refused(why);
}
