// A letter that is taken up to be sent, and what its body did meanwhile: what is done or wanted no more does not leave.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeEdition } from "../../app/editions/close-edition.server.ts";
import { saveContact } from "../../app/editions/recipient.server.ts";
import { stopLetters } from "../../app/editions/stop-letters.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { sendDue } from "../../app/mails/send-due.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { LetterWriter, NANTES, RENNES } from "../builders/a-letter-writer.ts";
import { aMailbox, type Mailbox } from "../builders/a-mailbox.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";

const [TO_RENNES, TO_NANTES] = ["numerique@rennes.example", "numerique@nantes.example"];
let w: LetterWriter;
let box: Mailbox;
let deps: Deps;
beforeEach(async () => {
  w = await new LetterWriter().open();
  box = aMailbox();
  deps = { ...w.deps, mailer: box.mailer };
});
afterEach(() => w.close());

const MINUTES = 60_000;
/** A process has taken up all that is due, and does not come back. */
function takeUp(): void {
  const until = new Date(w.now.getTime() + 2 * MINUTES);
  expect(deps.outgoing.claim({ lease: "lost", now: w.now, until, most: 99 }).length).toBeGreaterThan(0);
}
/** Whom letters of that kind were sent to, once the lease of the other process is over. */
async function sentLater(kind: string): Promise<readonly string[]> {
  w.now = new Date(w.now.getTime() + 5 * MINUTES);
  const before = box.taken.length;
  await sendDue(deps);
  const subjects = new Set(w.letters.filter((one) => one.kind === kind).map(({ subject }) => subject));
  return box.taken
    .slice(before)
    .filter(({ subject }) => subjects.has(subject))
    .map(({ to }) => to)
    .toSorted();
}
const statesOf = (kind: string) =>
  w.view.log.filter((one) => one.kind === kind).map(({ body, state }) => `${body} ${state}`);
const finalise = (ref: AssessmentRef) =>
  finaliseAssessment(deps, { compose: finalisationWords, ref, isAccurate: true, form: ref.slug });
async function invited(): Promise<void> {
  await w.plan();
  await sendDue(deps);
  await w.inDays(10);
  await sendDue(deps);
}

describe("a reminder that is taken up for sending", () => {
  it("does not leave once its body has finalised, also where it was on its way that very second", async () => {
    await invited();
    const ref = await w.begin(RENNES, TO_RENNES);
    await w.plan({ audience: "not-finalised" });
    takeUp();
    await finalise(ref);
    expect(await sentLater("reminder")).toEqual([TO_NANTES]);
    expect(statesOf("reminder")).toEqual(["Rennes Métropole dropped", "Nantes Métropole sent"]);
  });

  it("does not leave by a later attempt, when the body finalises while the first one fails", async () => {
    await invited();
    const ref = await w.begin(RENNES, TO_RENNES);
    await w.plan({ audience: "not-finalised" });
    const send = async () => {
      await finalise(ref);
      throw Object.assign(new Error("450"), { responseCode: 450, command: "RCPT TO" });
    };
    await sendDue({ ...deps, mailer: { ...box.mailer, send } });
    w.now = new Date(w.now.getTime() + 60 * MINUTES);
    expect(await sentLater("reminder")).toEqual([TO_NANTES]);
    expect(statesOf("reminder")[0]).toBe("Rennes Métropole dropped");
  });

  it("to begin does not leave once its body has begun", async () => {
    await invited();
    await w.plan({ audience: "not-begun" });
    takeUp();
    await w.begin(RENNES, TO_RENNES);
    expect(await sentLater("reminder")).toEqual([TO_NANTES]);
  });

  it("does not leave once its link was used, or the address is another one", async () => {
    await invited();
    await w.plan({ audience: "not-begun" });
    takeUp();
    await stopLetters(deps, w.keyIn(TO_RENNES, "rappels/edition"));
    await saveContact(deps, { ...w.asked, slug: NANTES, locale: "fr", email: "autre@nantes.example" });
    expect(await sentLater("reminder")).toEqual([]);
    expect(statesOf("reminder")).toEqual(["Rennes Métropole dropped", "Nantes Métropole dropped"]);
  });

  it("does not leave once its edition is closed; any other mail does", async () => {
    await w.plan();
    await deps.writer.run(() =>
      deps.post({ kind: "invitation", to: "ada@rennes.example", about: "team/1", subject: "s", text: "t" }),
    );
    takeUp();
    await closeEdition(deps, { ...w.asked, isConfirmed: true });
    expect(await sentLater("invitation")).toEqual([]);
    expect(box.taken.map(({ to }) => to)).toContain("ada@rennes.example");
  });
});
