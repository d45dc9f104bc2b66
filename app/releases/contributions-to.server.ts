// What an edition’s bodies have declared finished, as releases are made of it: while it is open their standing versions, and once
// it is closed those that it closed with.
import type { Edition } from "../domain/editions/edition.ts";
import { standingFinalisation } from "../domain/finalisation/finalisation.ts";
import { parseFinalisedText } from "../domain/finalisation/finalised-document.ts";
import type { TakingPart } from "../domain/releases/edition-release.ts";
import type { Contribution } from "../domain/releases/released-dimension.ts";
import { followedLines } from "../editions/view-follow-up.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export function contributionsTo(deps: Deps, edition: Edition): readonly Contribution[] {
  return versionsIn(deps, edition).flatMap(({ bodyId, assessmentId, version }) => {
    const text = deps.finalisations.getText(assessmentId, version);
    if (text === undefined) return [];
    return [{ member: String(bodyId), dimensions: parseFinalisedText(text).result.dimensions }];
  });
}

interface Version {
  readonly bodyId: number;
  readonly assessmentId: number;
  readonly version: number;
}

function versionsIn(deps: Deps, { id, closedAt }: Edition): readonly Version[] {
  if (closedAt !== null) return deps.closedDocuments.listOf(id);
  return deps.assessments.listOfEdition(id).flatMap(({ id: assessmentId, bodyId }) => {
    const standing = standingFinalisation(deps.finalisations.getNewest(assessmentId));
    return standing === null ? [] : [{ bodyId, assessmentId, version: standing.version }];
  });
}

/** By group, those outside of any last. */
export function takingPart(
  deps: Deps,
  edition: Edition,
  contributions: readonly Contribution[],
): readonly TakingPart[] {
  const done = new Set(contributions.map(({ member }) => member));
  const groups = Map.groupBy(followedLines(deps, edition), ({ group }) => group ?? "");
  return [...groups]
    .map(([group, lines]) => ({
      ...{ group, bodies: lines.length },
      finalised: lines.filter(({ bodyId }) => done.has(String(bodyId))).length,
    }))
    .toSorted(
      (a, b) => Number(a.group === "") - Number(b.group === "") || a.group.localeCompare(b.group, "fr"),
    );
}
