// The team of the barometer closes an edition: nothing is finalised into it from then on, and what is a draft goes on for
// its team alone. It cannot be undone.
import { type Edition, editionState } from "../domain/editions/edition.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { pendingRequests } from "../publication/edition-publications.server.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ClosingView, PendingPublication } from "./closing.view.ts";
import { editionRun, type InEdition } from "./of-staff.server.ts";
import { headOf } from "./view-editions.server.ts";
import { followedLines } from "./view-follow-up.server.ts";

export function viewClosing(deps: Deps, asked: InEdition): Result<ClosingView, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  const lines = followedLines(deps, edition);
  const named = (isThere: (line: (typeof lines)[number]) => boolean) =>
    lines.filter(isThere).map(({ name }) => name);
  return accepted({
    ...{ head: headOf(edition, true), closedAt: edition.closedAt, closesOn: edition.closesOn },
    finalised: named(({ participation }) => participation === "finalised"),
    drafts: named(({ participation }) => participation !== "finalised" && participation !== "not-begun"),
    pending: pendingIn(deps, edition),
  });
}

/** By name. */
function pendingIn(deps: Deps, { id }: Edition): readonly PendingPublication[] {
  const records = deps.assessments.listOfEdition(id);
  const pending = pendingRequests(
    deps,
    records.map((one) => one.id),
  );
  return records
    .flatMap(({ id: one, bodyId }) => {
      const state = pending.get(one);
      return state === undefined ? [] : [{ name: deps.bodies.get(bodyId)?.name ?? "", state }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
}

export type CloseRefusal = "NOT_FOUND" | "NOT_OPEN" | "NOT_CONFIRMED";

export async function closeEdition(
  deps: Deps,
  { isConfirmed, ...asked }: InEdition & { readonly isConfirmed: boolean },
): Promise<Result<null, CloseRefusal>> {
  return deps.writer.run((): Result<null, CloseRefusal> => {
    const found = editionRun(deps, asked);
    if (!found.ok) return found;
    const { edition, account } = found.value;
    if (editionState(edition) !== "open") return refused("NOT_OPEN");
    if (!isConfirmed) return refused("NOT_CONFIRMED");
    const drafts = deps.editionParts.saveDraftsFree(edition.id);
    deps.editions.saveClosed(edition.id, deps.now());
    const finalised = followedLines(deps, edition).filter(
      ({ participation }) => participation === "finalised",
    );
    const content = { drafts, finalised: finalised.length };
    recordAct(deps, account, { kind: "edition-closed", editionId: edition.id, content });
    return accepted(null);
  });
}
