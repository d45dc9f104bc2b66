// Invitations and reminders of an edition: to whom, once each, and to nobody who has finalised or wants none.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeEdition } from "../../app/editions/close-edition.server.ts";
import { cancelLetters } from "../../app/editions/plan-letters.server.ts";
import { saveContact, stopByStaff } from "../../app/editions/recipient.server.ts";
import { sendLetters } from "../../app/editions/send-letters.server.ts";
import { stopLetters, viewStop } from "../../app/editions/stop-letters.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { ADMIN, compose, LetterWriter, NANTES, ORIGIN, RENNES } from "../builders/a-letter-writer.ts";
import { anEdition, inCohort } from "../builders/an-edition.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { accept, lookAt } from "../builders/people.ts";

const NOTHING = { ok: false, reason: "NOT_FOUND" };
const TO_RENNES = "numerique@rennes.example";

let w: LetterWriter;
beforeEach(async () => {
  w = await new LetterWriter().open();
});
afterEach(() => w.close());

describe("an invitation of an edition", () => {
  it("goes once to each body with an address, whatever is pressed twice, and is told in the journal", async () => {
    inCohort(w.deps, w.key, { slugs: ["metropole-de-lyon"] });
    const twice = await Promise.all([w.plan({}, { form: "one" }), w.plan({}, { form: "one" })]);
    expect(twice.map((one) => one.ok && one.value).toSorted()).toEqual([0, 2]);
    expect(w.sentTo).toEqual(["invitation numerique@nantes.example", "invitation numerique@rennes.example"]);
    await w.inDays(1);
    expect(await w.plan()).toEqual({ ok: true, value: 0 });
    expect(w.sentTo).toHaveLength(2);
    expect(w.acts.slice(0, 4)).toEqual([
      "letters-sent",
      "letters-planned",
      "letters-sent",
      "letters-planned",
    ]);
    expect(w.view).toMatchObject({
      withoutAddress: 1,
      total: 3,
      planned: [],
      ended: [{ letters: 0 }, { letters: 2 }],
    });
    expect(w.view.log.map(({ body, kind, email }) => `${body} ${kind} ${email}`)).toEqual([
      "Rennes Métropole invitation numerique@rennes.example",
      "Nantes Métropole invitation numerique@nantes.example",
    ]);
  });

  it("leads to a page that makes an account and the first lead, never a session of an account that is there", async () => {
    await w.plan();
    const token = w.keyIn(TO_RENNES, "invitation");
    expect(lookAt(w.deps, token)).toMatchObject({
      ok: true,
      value: { reader: "new", body: { name: "Rennes Métropole" } },
    });
    await w.begin(RENNES, TO_RENNES);
    expect(lookAt(w.deps, token)).toEqual({ ok: false, reason: "INVITATION_CLOSED" });
    expect(w.view.recipients.map(({ participation }) => participation)).toEqual(["not-begun", "begun"]);
    const known = { email: ADMIN, slug: NANTES, locale: "fr" as const };
    await saveContact(w.deps, { ...w.asked, ...known });
    await w.inDays(1);
    await w.plan();
    expect(await accept(w.deps, { token: w.keyIn(ADMIN, "invitation") })).toEqual({
      ok: false,
      reason: "SIGN_IN_FIRST",
    });
  });

  it("gives no key to a team that has a lead: whoever is in it signs in, anybody else asks to be let in", async () => {
    await w.plan();
    await w.begin(RENNES, TO_RENNES);
    await w.inDays(1);
    w.letters.length = 0;
    await w.plan({ audience: "not-finalised" });
    const toRennes = w.letters.find(({ to }) => to === "numerique@rennes.example");
    expect(toRennes?.text).toContain(`${ORIGIN}/fr/t/rennes-metropole\n`);
    await saveContact(w.deps, { ...w.asked, slug: RENNES, email: "autre@rennes.example", locale: "en" });
    await w.plan({ audience: "not-finalised" });
    const { text = "" } = w.letters.find(({ to }) => to === "autre@rennes.example") ?? {};
    expect(text).toContain(`${ORIGIN}/en/demande-d-acces/rennes-metropole`);
    expect(text).not.toContain("/invitation/");
  });

  it("to a wrong address opens nothing once the address is another one", async () => {
    await w.plan();
    const token = w.keyIn(TO_RENNES, "invitation");
    const stop = w.keyIn(TO_RENNES, "rappels/edition");
    const change = { ...w.asked, slug: RENNES, email: " DSI@Rennes.example ", locale: "fr" as const };
    expect(await saveContact(w.deps, change)).toEqual({ ok: true, value: null });
    expect(lookAt(w.deps, token)).toEqual({ ok: false, reason: "INVITATION_CLOSED" });
    expect(viewStop(w.deps, stop)).toEqual(NOTHING);
    expect(w.view.log[0]).toMatchObject({ body: "Rennes Métropole", state: "dropped" });
    await w.plan();
    expect(w.letters.at(-1)?.to).toBe("dsi@rennes.example");
  });

  it("is refused an address that is none, and takes none", async () => {
    const change = { ...w.asked, slug: RENNES, locale: "fr" as const };
    const wrong = await saveContact(w.deps, { ...change, email: "nobody\r\nBcc: a@b.example" });
    expect(wrong).toEqual({ ok: false, reason: "BAD_ADDRESS" });
    expect(await saveContact(w.deps, { ...change, email: "" })).toMatchObject({ ok: true });
    await w.plan();
    expect(w.sentTo).toEqual(["invitation numerique@nantes.example"]);
  });
});

describe("a reminder of an edition", () => {
  it("is not for who has finalised, even where it waits for the mail server", async () => {
    await w.plan();
    const first = w.keyIn(TO_RENNES, "invitation");
    await w.inDays(10);
    await w.plan({ audience: "not-begun" });
    expect(w.sentTo.slice(2)).toEqual([
      "reminder numerique@nantes.example",
      "reminder numerique@rennes.example",
    ]);
    expect(lookAt(w.deps, first)).toEqual({ ok: false, reason: "INVITATION_CLOSED" });
    const ref = await w.begin(RENNES, TO_RENNES);
    expect(
      (await finaliseAssessment(w.deps, { compose: finalisationWords, ref, isAccurate: true, form: "one" }))
        .ok,
    ).toBe(true);
    expect(w.view.log.map(({ body, kind, state }) => `${body} ${kind} ${state}`)).toEqual([
      ...["Rennes Métropole reminder dropped", "Nantes Métropole reminder waiting"],
      ...["Rennes Métropole invitation dropped", "Nantes Métropole invitation waiting"],
    ]);
    await w.inDays(2);
    w.letters.length = 0;
    await w.plan({ audience: "not-finalised" });
    expect(w.sentTo).toEqual(["reminder numerique@nantes.example"]);
  });

  it("is stopped by its link alone, for good, without signing in", async () => {
    await w.plan();
    const token = w.keyIn(TO_RENNES, "rappels/edition");
    expect(viewStop(w.deps, token)).toMatchObject({ value: { body: "Rennes Métropole", isOver: false } });
    expect([viewStop(w.deps, "x"), await stopLetters(w.deps, "a".repeat(32))]).toEqual([NOTHING, NOTHING]);
    expect(await stopLetters(w.deps, token)).toEqual({ ok: true, value: null });
    await stopLetters(w.deps, token);
    expect(viewStop(w.deps, token)).toMatchObject({ value: { isOver: true } });
    await w.inDays(2);
    await w.plan({ audience: "not-begun" });
    expect(w.sentTo.slice(2)).toEqual(["reminder numerique@nantes.example"]);
    const resume = { ...w.asked, slug: RENNES, isStopped: false };
    expect(await stopByStaff(w.deps, resume)).toEqual({ ok: true, value: false });
    expect(w.acts.filter((kind) => kind === "letters-stopped")).toHaveLength(1);
  });

  it("is left out and taken up again by who runs the edition", async () => {
    await w.plan();
    const rennes = () => ({ ...w.asked, slug: RENNES });
    expect(await stopByStaff(w.deps, { ...rennes(), isStopped: true })).toEqual({ ok: true, value: true });
    expect(w.view.audiences["not-begun"]).toBe(0);
    await w.inDays(1);
    expect(w.view.audiences["not-begun"]).toBe(1);
    expect(await stopByStaff(w.deps, { ...rennes(), isStopped: false })).toEqual({ ok: true, value: true });
    expect(w.view.audiences["not-begun"]).toBe(2);
  });

  it("leaves on its day, from eight o’clock on, as many days before the closing as was said", async () => {
    await w.plan();
    await w.plan({ audience: "not-begun", when: "day", day: "2027-02-10" });
    await w.plan({ audience: "not-begun", when: "before", before: "30" });
    expect(w.view.planned.map(({ day }) => day)).toEqual(["2027-02-10", "2027-05-31"]);
    w.letters.length = 0;
    w.now = new Date("2027-02-10T06:30:00Z");
    expect(await sendLetters(w.deps, compose)).toBe(0);
    w.now = new Date("2027-02-10T07:00:00Z");
    expect(await sendLetters(w.deps, compose)).toBe(2);
    expect(await sendLetters(w.deps, compose)).toBe(0);
    w.now = new Date("2027-05-31T07:00:00Z");
    expect(await sendLetters(w.deps, compose)).toBe(2);
    expect(w.sentTo).toHaveLength(4);
    await w.inDays(0);
    expect(w.view.planned).toEqual([]);
  });

  it("is called off while it waits, and by nobody of another edition", async () => {
    await w.plan();
    await w.plan({ audience: "not-begun", when: "day", day: "2027-02-10" });
    const [{ id: sendingId = 0 } = {}] = w.view.planned;
    const other = await anEdition(w.deps, { session: w.admin, key: "metropoles-2028" });
    expect(await cancelLetters(w.deps, { ...w.asked, key: other, sendingId })).toEqual({
      ok: true,
      value: false,
    });
    expect(await cancelLetters(w.deps, { ...w.asked, sendingId })).toEqual({ ok: true, value: true });
    expect(await cancelLetters(w.deps, { ...w.asked, sendingId })).toEqual({ ok: true, value: false });
    await w.inDays(20);
    expect(await sendLetters(w.deps, compose)).toBe(0);
  });

  it("ends with its edition, and with the right of who planned it", async () => {
    await w.plan();
    await w.plan({ audience: "not-begun", when: "day", day: "2027-02-10" });
    nameAdministrator(w.deps, { email: "second@ecole.example", role: "administrator" });
    nameAdministrator(w.deps, { email: ADMIN, role: null });
    await w.inDays(20);
    expect(await sendLetters(w.deps, compose)).toBe(0);
    await w.signIn("second@ecole.example");
    expect(w.view.planned).toMatchObject([{ held: "NO_PLANNER" }]);
    expect((await closeEdition(w.deps, { ...w.asked, isConfirmed: true })).ok).toBe(true);
    expect(w.view).toMatchObject({ planned: [], ended: [{ as: "closed" }, { as: "sent" }] });
    expect(w.view.log.map(({ state }) => state)).toEqual(["dropped", "dropped"]);
    expect(await w.plan({ audience: "not-begun" })).toEqual({ ok: false, reason: { code: "CLOSED" } });
    const late = { ...w.asked, slug: RENNES, email: "a@b.example", locale: "fr" as const };
    expect(await saveContact(w.deps, late)).toEqual({ ok: false, reason: "CLOSED" });
  });
});
