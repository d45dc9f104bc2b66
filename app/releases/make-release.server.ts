// The team of the barometer has an edition tell about itself, when the rule of releases allows it.
import { canonical } from "../domain/answers/fingerprint.ts";
import { type Edition, editionState } from "../domain/editions/edition.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { nextRelease, whyNoRelease } from "../domain/releases/edition-release.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { editionRun, type InEdition } from "../editions/of-staff.server.ts";
import { headOf } from "../editions/view-editions.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import { recordAct } from "../record/record-act.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { contributionsTo, takingPart } from "./contributions-to.server.ts";
import type { NoRelease, ReleasesView } from "./releases.view.ts";

export function viewReleases(
  deps: Deps,
  { locale, ...asked }: InEdition & { readonly locale: Locale },
): Result<ReleasesView, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  const earlier = deps.editionReleases.listOf(edition.id);
  const contributions = contributionsTo(deps, edition);
  const isBegun = editionState(edition) !== "prepared";
  return accepted({
    head: headOf(edition, true),
    releases: earlier
      .map(({ number, releasedAt, hash, release }) => ({ number, releasedAt, hash, release }))
      .toReversed(),
    whyNot: isBegun ? whyNoRelease({ contributions, earlier: earlier.map(toEarlier) }) : "NOT_BEGUN",
    names: namesOf(deps, edition, locale),
  });
}

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
    const earlier = deps.editionReleases.listOf(edition.id).map(toEarlier);
    const releasedAt = deps.now();
    const made = nextRelease({
      ...{ edition: edition.key, releasedAt: releasedAt.toISOString(), contributions, earlier },
      groups: takingPart(deps, edition, contributions),
    });
    if (made === null) return refused(whyNoRelease({ contributions, earlier }) ?? "TOO_FEW");
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

function toEarlier({ release, bases }: ReturnType<Deps["editionReleases"]["listOf"]>[number]) {
  return { dimensions: release.dimensions, bases };
}

function namesOf({ definitions }: Deps, edition: Edition, locale: Locale): ReleasesView["names"] {
  const { surveyId, surveyVersion } = edition;
  const pinned = surveyVersion === null ? undefined : definitions.getVersion(surveyId, surveyVersion);
  const model = pinned ?? definitions.getCurrent(surveyId);
  if (model === undefined) return {};
  const { sections } = surveyTexts(model, locale);
  return Object.fromEntries(model.dimensions.map(({ id }) => [id, sections[id]?.title ?? id]));
}
