// Between the end of a workshop and its minutes whoever leads rewords what was decided and what dissents; then they share it, with the
// team and with whoever sat there. The level stays as the room decided.
import { accepted, type Result, refused } from "../domain/result.ts";
import { readDecision } from "../domain/workshops/decision-form.ts";
import { WORKSHOP_STEPS, type WorkshopState } from "../domain/workshops/workshop-state.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { noteFollowing, rewordDecision, setMinutesShared } from "../workshops/what-follows.server.ts";
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
    const led = ledWorkshop(deps, ref);
    const question = led?.workshop.questions.find(({ id }) => id === edit.typed.question);
    if (led === null || question?.phase !== "decided") return refused("NOT_FOUND");
    if (isTransferred(deps, led.workshop)) return refused("TRANSFERRED");
    return led.workshop.minutesSharedAt === null ? write(deps, led, edit) : refused("SHARED");
  });
}

/** Answers were made of what it decided, and not undone. */
export function isTransferred(deps: Deps, { id }: FoundMinutes["workshop"]): boolean {
  return deps.transfers.list(id).some(({ isUndone }) => !isUndone);
}

function write(deps: Deps, led: Led, { typed, seen }: Omit<EditMinutes, "ref">): Result<null, EditRefusal> {
  const read = readDecision({ level: "", text: typed.text, dissent: typed.dissent }, []);
  if ("problems" in read) {
    const [isLong = "LONG_DISSENT", both] = (["LONG_TEXT", "LONG_DISSENT"] as const).filter((one) =>
      read.problems.includes(one),
    );
    return refused(both === undefined ? isLong : "LONG_BOTH");
  }
  const { text, dissent } = read.decision;
  const { question } = typed;
  if (!rewordDecision(deps, led.workshop, { question, text, dissent, seen })) return refused("STALE");
  note(deps, led, { step: "reword", question });
  return accepted(null);
}

/** Sent twice, it is shared once. */
export async function shareMinutes(
  deps: Deps,
  { ref, isShared }: { readonly ref: MinutesRef; readonly isShared: boolean },
): Promise<Result<null, "NOT_FOUND">> {
  return deps.writer.run((): Result<null, "NOT_FOUND"> => {
    const led = ledWorkshop(deps, ref);
    if (led === null) return refused("NOT_FOUND");
    if ((led.workshop.minutesSharedAt !== null) === isShared) return accepted(null);
    setMinutesShared(deps, led.workshop, isShared);
    note(deps, led, { step: isShared ? "share" : "unshare", question: null });
    return accepted(null);
  });
}

/** For good: nothing of it is reworded, shared or taken over any more. Sent twice, it is put away once. */
export async function archiveWorkshop(deps: Deps, ref: MinutesRef): Promise<Result<null, "NOT_FOUND">> {
  return deps.writer.run((): Result<null, "NOT_FOUND"> => {
    const found = findMinutes(deps, ref);
    if (!found.ok || found.value.authorKey === null) return refused("NOT_FOUND");
    const { workshop, authorKey } = found.value;
    if (workshop.state === "archived") return accepted(null);
    const { from, to }: { readonly from: readonly WorkshopState[]; readonly to: WorkshopState } =
      WORKSHOP_STEPS.archive;
    if (!from.includes(workshop.state)) return refused("NOT_FOUND");
    const author = { key: authorKey };
    noteFollowing(deps, workshop, { step: "archive", state: to, author, now: deps.now() });
    return accepted(null);
  });
}

/** Who did it and when, as of each step of a desk. */
function note(
  deps: Deps,
  { workshop, author }: Led,
  step: { readonly step: "reword" | "share" | "unshare"; readonly question: string | null },
): void {
  noteFollowing(deps, workshop, { ...step, state: workshop.state, author, now: deps.now() });
}

interface Led extends Pick<FoundMinutes, "workshop"> {
  readonly author: { readonly key: string };
}

/** Null for whoever may not lead it, and for one that is put away. */
function ledWorkshop(deps: Deps, ref: MinutesRef): Led | null {
  const found = findMinutes(deps, ref);
  if (!found.ok || found.value.workshop.state === "archived") return null;
  const { workshop, authorKey } = found.value;
  return authorKey === null ? null : { workshop, author: { key: authorKey } };
}
