// The words of the letters of an edition, who may write them, and what becomes of them when a process is killed.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteEnded } from "../../app/commands/delete-ended.server.ts";
import { composeOwnLetter } from "../../app/editions/letter-mail.server.ts";
import { saveLetterText, viewLetterText } from "../../app/editions/letter-text.server.ts";
import { cancelLetters } from "../../app/editions/plan-letters.server.ts";
import { saveContact, stopByStaff, viewRecipient } from "../../app/editions/recipient.server.ts";
import { sendLetters } from "../../app/editions/send-letters.server.ts";
import { viewLetters } from "../../app/editions/view-letters.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { createDeps } from "../../app/wiring/create-deps.server.ts";
import { compose, LetterWriter, NANTES, ORIGIN, RENNES } from "../builders/a-letter-writer.ts";
import { anEdition, inCohort } from "../builders/an-edition.ts";
import { signedIn } from "../builders/people.ts";

const NOTHING = { ok: false, reason: "NOT_FOUND" };

let w: LetterWriter;
beforeEach(async () => {
  w = await new LetterWriter().open();
});
afterEach(() => w.close());

describe("the words of a letter", () => {
  const save = (typed: { subject: string; body: string }, revision = 0) =>
    saveLetterText(w.deps, { ...w.asked, kind: "invitation", locale: "fr", typed, revision });

  it("are those that were written, with each name in its place, as the preview showed", async () => {
    const typed = { subject: "{organisme} : {édition}", body: "Avant le {clôture} : {lien} ({contact})" };
    expect(await save(typed)).toEqual({ ok: true, value: null });
    const seen = viewRecipient(w.deps, { ...w.asked, slug: RENNES });
    if (!seen.ok) return expect.fail("no recipient");
    const preview = compose(seen.value.letters.invitation);
    await w.plan();
    const mail = w.letters.find(({ to }) => to === "numerique@rennes.example");
    const hidden = (text = "") => text.replace(/(invitation|edition)\/[\w-]{32}/g, "$1/clé-personnelle");
    expect([mail?.subject, hidden(mail?.text)]).toEqual([preview.subject, preview.text]);
    expect(mail?.subject).toBe("Rennes Métropole : 2027");
    expect(mail?.text).toMatch(
      /^Avant le 30 juin 2027 : https:\S+ \(contact@barometre\.example\)\n\nCe lien/,
    );
    const own = composeOwnLetter(ORIGIN)(seen.value.letters.invitation);
    expect(own.text).toBe(
      `Avant le 30 juin 2027 : ${ORIGIN}/fr/demande-d-acces/rennes-metropole (contact@barometre.example)`,
    );
  });

  it("are the usual ones in the language of the recipient as long as nobody wrote others", async () => {
    await saveContact(w.deps, { ...w.asked, slug: NANTES, email: "numerique@nantes.example", locale: "en" });
    await w.plan();
    expect(w.letters.map(({ subject }) => subject)).toEqual([
      "Edition 2027 of the Barometer of the métropoles: Nantes Métropole",
      "Édition 2027 du Baromètre des métropoles : Rennes Métropole",
    ]);
    for (const { text } of w.letters) expect(text).not.toMatch(/[{}]/);
    expect(w.letters[0]?.text).toContain("until 30 June 2027");
  });

  it("are refused with what is wrong with them, and overwrite nobody’s", async () => {
    expect(await save({ subject: "{nom}", body: "Bonjour" })).toMatchObject({
      reason: {
        problems: [
          { field: "subject", code: "UNKNOWN", found: "{nom}" },
          { field: "body", code: "NO_LINK", found: "{lien}" },
        ],
      },
    });
    await save({ subject: "a", body: "{lien} 1" });
    await save({ subject: "a", body: "{lien} 1" });
    const stale = await save({ subject: "a", body: "{lien} 2" });
    expect(stale).toMatchObject({ reason: { code: "STALE", revision: 1, stored: { body: "{lien} 1" } } });
    expect(await save({ subject: "a", body: "{lien} 2" }, 1)).toMatchObject({ ok: true });
    expect(viewLetterText(w.deps, { ...w.asked, kind: "invitation", locale: "fr" })).toMatchObject({
      value: { revision: 2, text: { body: "{lien} 2" } },
    });
    expect(w.acts.filter((kind) => kind === "letter-text-changed")).toHaveLength(2);
  });

  it.each([
    ["a hundred kilobytes", { subject: "x".repeat(102_400), body: "{".repeat(102_400) }],
    ["marks that turn the text", { subject: "\u202e\u2066", body: "\u202e" }],
  ])("refuse %s", async (_what, typed) => {
    expect(await save(typed)).toMatchObject({ ok: false, reason: { code: "PROBLEMS" } });
  });

  it("add no header, whatever is typed into the subject", async () => {
    await save({ subject: "Bonjour\r\nBcc: x@y.example\u202e", body: "{lien}" });
    await w.plan();
    expect(w.letters[0]?.subject).toBe("Bonjour Bcc: x@y.example");
  });

  it("hold a sending back that names what the edition has no more", async () => {
    w.restarted();
    expect(await save({ subject: "a", body: "{lien} {contact}" })).toMatchObject({
      reason: { problems: [{ code: "MISSING", found: "{contact}" }] },
    });
    const edition = w.deps.editions.getByKey(w.key);
    const place = { editionId: edition?.id ?? 0, kind: "invitation", locale: "fr" } as const;
    w.deps.letters.saveText(place, { subject: "a", body: "{lien} {contact}" });
    expect(await w.plan()).toEqual({ ok: false, reason: { code: "TEXT" } });
    await w.plan({ audience: "not-begun", when: "before", before: "14" });
    w.deps.letters.saveText({ ...place, kind: "reminder" }, { subject: "a", body: "{lien} {contact}" });
    expect(w.view.planned).toMatchObject([{ held: "TEXT", day: "2027-06-16" }]);
  });
});

describe("letters", () => {
  it("are for administrators alone, and for no edition of fictional bodies", async () => {
    nameAdministrator(w.deps, { email: "enquete@ecole.example", role: "investigator" });
    const other = await signedIn(w, "enquete@ecole.example");
    const typed = { subject: "a", body: "{lien}" };
    for (const session of [other, null]) {
      const from = { session, key: w.key };
      expect(viewLetters(w.deps, from)).toEqual(NOTHING);
      expect(viewRecipient(w.deps, { ...from, slug: RENNES })).toEqual(NOTHING);
      expect(viewLetterText(w.deps, { ...from, kind: "reminder", locale: "fr" })).toEqual(NOTHING);
      const text = await saveLetterText(w.deps, {
        ...from,
        kind: "reminder",
        locale: "fr",
        typed,
        revision: 0,
      });
      expect(text).toMatchObject({ reason: { code: "NOT_FOUND" } });
      expect(await w.plan({}, { session: session ?? "" })).toMatchObject({ reason: { code: "NOT_FOUND" } });
      expect(await cancelLetters(w.deps, { ...from, sendingId: 1 })).toEqual(NOTHING);
      expect(await stopByStaff(w.deps, { ...from, slug: RENNES, isStopped: true })).toEqual(NOTHING);
      const contact = { ...from, slug: RENNES, email: "", locale: "fr" as const };
      expect(await saveContact(w.deps, contact)).toEqual(NOTHING);
    }
    expect(viewRecipient(w.deps, { ...w.asked, slug: "metropole-de-lyon" })).toEqual(NOTHING);
    expect(
      viewLetters(w.deps, { session: w.admin, key: "metropoles-numeriques-2026-demonstration" }),
    ).toEqual(NOTHING);
  });

  it("are planned before an edition opens, and leave once it is", async () => {
    w.key = await anEdition(w.deps, { session: w.admin, key: "metropoles-2028" });
    inCohort(w.deps, w.key, { slugs: [RENNES], email: "numerique@rennes.example" });
    expect(await w.plan()).toEqual({ ok: false, reason: { code: "NOT_OPEN" } });
    expect(await w.plan({ when: "day", day: "2027-02-01" })).toEqual({ ok: true, value: null });
    expect(w.view.planned).toMatchObject([{ held: "NOT_OPEN" }]);
    expect(await sendLetters(w.deps, compose)).toBe(0);
  });

  it("are written once by two processes, and taken up where one was killed between two of them", async () => {
    const lot = Array.from({ length: 120 }, (_, place) => place);
    w.deps.transact(() => {
      for (const place of lot) {
        const siren = String(900_000_000 + place);
        const body = { slug: `lot-${place}`, name: `Lot ${place}`, kind: "metropole" as const, siren };
        const more = { population: null, since: null, demonstration: false, communes: [] };
        const bodyId = w.deps.bodies.create({ ...body, ...more });
        const editionId = w.deps.editions.getByKey(w.key)?.id ?? 0;
        w.deps.cohorts.add({ editionId, bodyId, groupId: null, email: `a${place}@lot.example` }, w.now);
      }
    });
    let written = 0;
    const killed = w.plan(
      {},
      {
        compose: (letter) => {
          written += 1;
          if (written === 75) throw new Error("killed");
          return compose(letter);
        },
      },
    );
    await expect(killed).rejects.toThrow("killed");
    /** One of them is the link to sign in. */
    const stored = () => w.deps.outgoing.count("waiting");
    expect(stored()).toBe(51);
    const [{ id: sendingId = 0 } = {}] = w.deps.sendings.listWaiting();
    expect(sendingId).toBeGreaterThan(0);
    const settings = {
      DATABASE_PATH: w.database,
      DEFINITIONS_PATH: "survey-definitions",
      DEMO: "off" as const,
    };
    const second = createDeps(
      { ...settings, EVIDENCE_FILE_MB: 1, EVIDENCE_TOTAL_MB: 1 },
      { now: () => w.now },
    );
    try {
      const both = await Promise.all([sendLetters(w.deps, compose), sendLetters(second, compose)]);
      expect(both[0] + both[1]).toBe(72);
    } finally {
      second.close();
    }
    expect(stored()).toBe(123);
    const log = w.deps.letters.listLog(w.deps.editions.getByKey(w.key)?.id ?? 0, 999);
    expect(new Set(log.map(({ slug }) => slug)).size).toBe(122);
    expect(w.acts.filter((kind) => kind === "letters-sent")).toHaveLength(1);
  });

  it("forget their addresses as mails do, and keep when they were written", async () => {
    await w.plan();
    await w.inDays(29);
    await deleteEnded(w.deps);
    expect(w.view.log[0]?.email).toBe("numerique@rennes.example");
    await w.inDays(1);
    await deleteEnded(w.deps);
    expect(w.view.log).toMatchObject([{ email: null }, { email: null }]);
    expect(w.view.audiences).toEqual({ "not-invited": 0, "not-begun": 2, "not-finalised": 2 });
  });
});
