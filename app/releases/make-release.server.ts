// The team of the barometer has an edition tell about itself, when the rule of releases allows it.
import { canonical } from "../domain/answers/fingerprint.ts";
import { editionState } from "../domain/editions/edition.ts";
import { nextRelease, whyNoRelease } from "../domain/releases/edition-release.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { editionRun, type InEdition } from "../editions/of-staff.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { contributionsTo, takingPart } from "./contributions-to.server.ts";
import { publishedIn } from "./published-in.server.ts";
import type { NoRelease } from "./releases.view.ts";

/** Gives its number. Everything is asked again in the transaction: sent twice, the second one finds that too few have changed. */
export async function makeRelease(
  deps: Deps,
  asked: InEdition,
): Promise<Result<number, "NOT_FOUND" | NoRelease>> {
  return deps.writer.run((): Result<number, "NOT_FOUND" | NoRelease> => {
    const found = editionRun(deps, asked);
    if (!found.ok) return found;
    const { edition, account } = found.value;
    if (editionState(edition) === "prepared") return refused("NOT_BEGUN");
    const contributions = contributionsTo(deps, edition);
    const earlier = deps.editionReleases
      .listOf(edition.id)
      .map(({ release, bases }) => ({ dimensions: release.dimensions, bases }));
    const told = { contributions, earlier, published: publishedIn(deps, edition) };
    const releasedAt = deps.now();
    const made = nextRelease({
      ...{ edition: edition.key, releasedAt: releasedAt.toISOString(), ...told },
      groups: takingPart(deps, edition, contributions),
    });
    if (made === null) return refused(whyNoRelease(told) ?? "TOO_FEW");
    const { number, finalised: bodies } = made.release;
    const text = canonical(made.release);
    deps.editionReleases.create({
      ...{ editionId: edition.id, number, releasedAt, bodies, text, hash: sha256(text) },
      bases: made.bases,
    });
    recordAct(deps, account, { kind: "release-made", editionId: edition.id, content: { number, bodies } });
    return accepted(number);
  });
}
