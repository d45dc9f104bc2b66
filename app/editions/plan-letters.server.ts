// Sendings are planned, for now or for a day, and called off while they wait.
import { hashToken } from "../database/secret-token.server.ts";
import { type Edition, editionState } from "../domain/editions/edition.ts";
import { AUDIENCES } from "../domain/editions/letter.ts";
import { readSending, type Sending, type TypedSending } from "../domain/editions/sending-form.ts";
import { frenchDay } from "../domain/people/due-reminder.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { areTextsWhole, type ComposeLetter } from "./letter-to.server.ts";
import type { PlanRefusal } from "./letters.view.ts";
import { editionRun, type InEdition } from "./of-staff.server.ts";
import { sendOne } from "./send-letters.server.ts";

export interface PlanLetters extends InEdition {
  readonly typed: TypedSending;
  /** Token of the rendered form. */
  readonly form: string;
  readonly compose: ComposeLetter;
}
/** Gives how many letters left; null for what waits for its day. */
export async function planLetters(
  deps: Deps,
  { typed, form, compose, ...asked }: PlanLetters,
): Promise<Result<number | null, PlanRefusal>> {
  const planned = await deps.writer.run(() =>
    plan(deps, asked, { typed, form: hashToken(`letters ${form}`) }),
  );
  if (!planned.ok) return planned;
  const { id, isNow } = planned.value;
  return accepted(isNow ? await sendOne(deps, { id, compose }) : null);
}

interface Planned {
  readonly id: number;
  readonly isNow: boolean;
}

function plan(
  deps: Deps,
  asked: InEdition,
  { typed, form }: { readonly typed: TypedSending; readonly form: Buffer },
): Result<Planned, PlanRefusal> {
  const found = editionRun(deps, asked);
  if (!found.ok) return refused({ code: found.reason });
  const { edition, account } = found.value;
  if (editionState(edition) === "closed") return refused({ code: "CLOSED" });
  const { closesOn } = edition;
  const read = readSending(typed, { today: frenchDay(deps.now()), closesOn });
  if ("problems" in read) return refused({ code: "PROBLEMS", problems: read.problems });
  const { sending } = read;
  if (sending.isNow && editionState(edition) !== "open") return refused({ code: "NOT_OPEN" });
  if (!areTextsWhole(deps, edition, AUDIENCES[sending.audience])) return refused({ code: "TEXT" });
  const { isNow } = sending;
  const known = deps.sendings.getByForm(form);
  return accepted({ isNow, id: known?.id ?? create(deps, sending, { form, edition, by: account }) });
}

interface Creating {
  readonly form: Buffer;
  readonly edition: Edition;
  readonly by: Account;
}

function create(
  deps: Deps,
  { audience, onDay, daysBefore }: Sending,
  { form, edition, by }: Creating,
): number {
  const editionId = edition.id;
  const plannedBy = by.id;
  const content = { audience, day: onDay, before: daysBefore };
  recordAct(deps, by, { kind: "letters-planned", editionId, content });
  return deps.sendings.create({
    ...{ form, editionId, audience, onDay, daysBefore, plannedBy, plannedAt: deps.now() },
  });
}

/** False for one that has ended, or is of another edition. */
export function cancelLetters(
  deps: Deps,
  { sendingId, ...asked }: InEdition & { readonly sendingId: number },
): Promise<Result<boolean, "NOT_FOUND">> {
  return deps.writer.run((): Result<boolean, "NOT_FOUND"> => {
    const found = editionRun(deps, asked);
    if (!found.ok) return found;
    const { edition, account } = found.value;
    const sending = deps.sendings.get(sendingId);
    if (sending?.editionId !== edition.id) return accepted(false);
    if (!deps.sendings.saveEnded(sendingId, "cancelled", deps.now())) return accepted(false);
    const content = { audience: sending.audience };
    recordAct(deps, account, { kind: "letters-cancelled", editionId: edition.id, content });
    return accepted(true);
  });
}
