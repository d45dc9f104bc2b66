// Between the end of a workshop and its minutes whoever leads rewords what was decided and what dissents; then they share it, with the
// team and with whoever sat there. The level stays as the room decided.
import { accepted, type Result, refused } from "../domain/result.ts";
import { readDecision } from "../domain/workshops/decision-form.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { rewordDecision, setMinutesShared } from "../workshops/what-follows.server.ts";
import { type FoundMinutes, findMinutes, type MinutesRef } from "./find-minutes.server.ts";
import type { MinutesSent, TypedWords } from "./minutes.view.ts";

export interface EditMinutes {
  readonly ref: MinutesRef;
  readonly typed: TypedWords;
  /** How often these words had been changed, as the page showed them. */
  readonly seen: number;
}

type EditRefusal = MinutesSent["code"] | "NOT_FOUND";

export async function editMinutes(
  deps: Deps,
  { ref, ...edit }: EditMinutes,
): Promise<Result<null, EditRefusal>> {
  return deps.writer.run((): Result<null, EditRefusal> => {
    const workshop = ledWorkshop(deps, ref);
    const question = workshop?.questions.find(({ id }) => id === edit.typed.question);
    if (workshop === null || question?.phase !== "decided") return refused("NOT_FOUND");
    return workshop.minutesSharedAt === null ? write(deps, workshop, edit) : refused("SHARED");
  });
}

function write(
  deps: Deps,
  workshop: FoundMinutes["workshop"],
  { typed, seen }: Omit<EditMinutes, "ref">,
): Result<null, EditRefusal> {
  const read = readDecision({ level: "", text: typed.text, dissent: typed.dissent }, []);
  if ("problems" in read) return refused(read.problems.includes("LONG_TEXT") ? "LONG_TEXT" : "LONG_DISSENT");
  const { text, dissent } = read.decision;
  const isWritten = rewordDecision(deps, workshop, { question: typed.question, text, dissent, seen });
  return isWritten ? accepted(null) : refused("STALE");
}

/** Sent twice, it is shared once. */
export async function shareMinutes(
  deps: Deps,
  { ref, isShared }: { readonly ref: MinutesRef; readonly isShared: boolean },
): Promise<Result<null, "NOT_FOUND">> {
  return deps.writer.run((): Result<null, "NOT_FOUND"> => {
    const workshop = ledWorkshop(deps, ref);
    if (workshop === null) return refused("NOT_FOUND");
    if ((workshop.minutesSharedAt !== null) !== isShared) setMinutesShared(deps, workshop, isShared);
    return accepted(null);
  });
}

/** Null for whoever may not lead it, and for one that is put away. */
function ledWorkshop(deps: Deps, ref: MinutesRef): FoundMinutes["workshop"] | null {
  const found = findMinutes(deps, ref);
  const mayEdit = found.ok && found.value.transfer !== null && found.value.workshop.state !== "archived";
  return mayEdit ? found.value.workshop : null;
}
