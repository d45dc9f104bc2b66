import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { exportPersonalData } from "../../app/account/export-personal-data.server.ts";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { type SaveOpinion, saveOpinion } from "../../app/opinions/save-opinion.server.ts";
import { viewDisagreements } from "../../app/opinions/view-disagreements.server.ts";
import { viewOpinions } from "../../app/opinions/view-opinions.server.ts";
import { withdrawOpinion } from "../../app/opinions/withdraw-opinion.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { aTrial } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { someTime } from "../builders/stores.ts";

const ASKED = { sectionId: "cooperation", questionId: "cooperation.governance" };
const NOTHING = { ok: false, reason: "NOT_FOUND" };

let team: Team;
beforeEach(async () => {
  team = await aTeam();
});
afterEach(() => team.deps.close());

function give(ref: AssessmentRef, answer: string | number, rest: Partial<SaveOpinion> = {}) {
  const empty = { comment: "", version: 0, form: "" };
  const { questionId } = ASKED;
  return saveOpinion(team.deps, { ref, side: "team", questionId, answer: String(answer), ...empty, ...rest });
}
function giveForCommune(ref: AssessmentRef, answer: string | number) {
  return give(ref, answer, { side: "commune" });
}
function seen(ref: AssessmentRef, place = ASKED) {
  const view = viewOpinions(team.deps, { ref, locale: "fr", ...place });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}
function agenda(ref: AssessmentRef) {
  const view = viewDisagreements(team.deps, { ref, locale: "fr" });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}

describe("an opinion", () => {
  it("is kept beside the official answer, which it never is", async () => {
    expect(await give(team.lead, 3, { comment: " Vu en\u0000 comité " })).toEqual({ ok: true, value: null });
    const { own, answer, shown } = seen(team.lead);
    expect(own).toMatchObject({ answer: 3, comment: "Vu en comité", version: 1 });
    expect(answer).toEqual({ state: "unanswered" });
    expect(shown?.team).toMatchObject({ counts: [0, 0, 0, 1, 0], median: 3, total: 1 });
    const results = viewResults(team.deps, { ref: team.lead, locale: "fr", levers: [] });
    expect(results.ok && results.value.summary.completeness.answered).toBe(0);
  });

  it("is given by leads, contributors and readers, and by nobody else", async () => {
    const [reader, contributor] = [await team.member("reader"), await team.member("contributor")];
    for (const ref of [reader, contributor]) expect((await give(ref, 2)).ok).toBe(true);
    const others = [
      await team.member("consultant"),
      await team.respondent(0),
      { ...team.lead, session: null },
      { ...team.lead, edition: "1999" },
      { ...(await aTrial(team.deps)), session: team.lead.session ?? null },
    ];
    const refusal = { ok: false, reason: { code: "NOT_FOUND" } };
    for (const ref of others) expect(await give(ref, 2)).toEqual(refusal);
    expect(await give(team.lead, 2, { questionId: "agents.perceived-benefit" })).toEqual(refusal);
    expect(await give(team.lead, 2, { questionId: "brake.budget" })).toEqual(refusal);
    expect(await give(team.lead, 2, { side: "commune" })).toEqual(refusal);
  });

  it("says what is wrong with it", async () => {
    const codes = async (...all: ReturnType<typeof give>[]) =>
      (await Promise.all(all)).map((one) => !one.ok && one.reason.code);
    const wrong = ["", "5", "na", "__proto__"].map((answer) => give(team.lead, answer));
    expect(await codes(...wrong)).toEqual(Array(4).fill("NO_CHOICE"));
    expect(await codes(give(team.lead, 1, { comment: "é".repeat(501) }))).toEqual(["LONG_COMMENT"]);
    expect(await codes(give(team.lead, 1, { comment: "é".repeat(500) }))).toEqual([false]);
  });

  it("meets itself from two windows: the second is shown the first, and is written when sent again", async () => {
    await give(team.lead, 1, { form: "window-one-window-one" });
    const stale = await give(team.lead, 4, { form: "window-two-window-two" });
    expect(stale).toMatchObject({ ok: false, reason: { code: "STALE", stored: { answer: 1, version: 1 } } });
    expect(seen(team.lead).own).toMatchObject({ answer: 1, version: 1 });
    expect((await give(team.lead, 4, { version: 1 })).ok).toBe(true);
    expect(seen(team.lead).own).toMatchObject({ answer: 4, version: 2 });
  });

  it("is written once when its form is sent twice, and again when the form comes back changed", async () => {
    const form = "one-form-one-form-one";
    await Promise.all([give(team.lead, 1, { form }), give(team.lead, 1, { form })]);
    expect(seen(team.lead).own).toMatchObject({ answer: 1, version: 1 });
    expect((await give(team.lead, 2, { form })).ok).toBe(true);
    expect(seen(team.lead).own).toMatchObject({ answer: 2, version: 2 });
  });
});

describe("D08: an opinion that was given by mistake", () => {
  const withdraw = (ref: AssessmentRef, side: "team" | "commune" = "team") =>
    withdrawOpinion(team.deps, { ref, side, questionId: ASKED.questionId });

  it("is taken back, is counted no more, and may be given again", async () => {
    const reader = await team.member("reader");
    await give(team.lead, 3);
    await give(reader, 1);
    expect(await withdraw(team.lead)).toEqual({ ok: true, value: null });
    expect(await withdraw(team.lead)).toEqual({ ok: true, value: null });
    expect(seen(team.lead).own).toBeNull();
    expect(seen(reader).shown?.team).toMatchObject({ counts: [0, 1, 0, 0, 0], total: 1 });
    expect(await give(team.lead, 2)).toEqual({ ok: true, value: null });
    expect(seen(team.lead).own).toMatchObject({ answer: 2 });
  });

  it("of a commune is taken back by its respondent alone", async () => {
    const respondent = await team.respondent(0);
    await give(team.lead, 3);
    await giveForCommune(respondent, 1);
    expect(await withdraw(respondent)).toEqual(NOTHING);
    expect(await withdraw(team.lead, "commune")).toEqual(NOTHING);
    expect(await withdraw(respondent, "commune")).toEqual({ ok: true, value: null });
    const stored = team.deps.opinions.listOfQuestion(1, ASKED.questionId);
    expect(stored.map(({ commune, answer }) => [commune, answer])).toEqual([[null, 3]]);
  });

  it("is nobody else’s to take back", async () => {
    await give(team.lead, 3);
    const consultant = await team.member("consultant");
    expect(await withdraw(consultant)).toEqual(NOTHING);
    expect(await withdraw(await aTrial(team.deps))).toEqual(NOTHING);
    expect(seen(team.lead).own).toMatchObject({ answer: 3 });
  });
});

describe("the opinions of others", () => {
  it("stay hidden from a reader who has not given theirs, and folded for who decides", async () => {
    const reader = await team.member("reader");
    await give(team.lead, 1);
    const before = seen(reader);
    expect(before).toMatchObject({ given: 1, own: null, shown: null, mayDecide: false });
    expect(JSON.stringify(before)).not.toContain("lead@");
    expect(seen(await team.member("contributor")).shown).toMatchObject({ isFolded: true });
    await give(reader, 4);
    const { shown } = seen(reader);
    expect(shown).toMatchObject({ isFolded: false, disagreement: { range: 3 }, isOpen: true });
    expect(shown?.lines.map(({ name, answer, isMine }) => [name, answer, isMine])).toEqual([
      ["lead@rennes.example", 1, false],
      ["reader@rennes.example", 4, true],
    ]);
  });

  it("have no name for a consultant, who gives none", async () => {
    await give(team.lead, 3);
    await give(await team.member("reader"), 1);
    const { mayGive, shown } = seen(await team.member("consultant"));
    expect(mayGive).toBe(false);
    expect(shown?.lines.map(({ name, answer }) => [name, answer])).toEqual([
      [null, 1],
      [null, 3],
    ]);
  });

  it("are counted on the page of the question, and summed up once one’s own is given", async () => {
    const contributor = await team.member("contributor");
    await give(team.lead, 1);
    const soFar = () => {
      const view = viewQuestion(team.deps, { ref: contributor, locale: "fr", ...ASKED });
      return view.ok ? view.value.opinions : null;
    };
    expect(soFar()).toMatchObject({ given: 1, isMineGiven: false, median: null, isDisputed: false });
    await give(contributor, 3);
    expect(soFar()).toMatchObject({ given: 2, isMineGiven: true, median: 1, isDisputed: true });
  });

  it("are on no page of a trial, and of no question without them", async () => {
    const trial = await aTrial(team.deps);
    expect(viewOpinions(team.deps, { ref: trial, locale: "fr", ...ASKED })).toEqual(NOTHING);
    expect(viewDisagreements(team.deps, { ref: trial, locale: "fr" })).toEqual(NOTHING);
    const place = { ref: team.lead, locale: "fr", sectionId: "data" } as const;
    expect(viewOpinions(team.deps, { ...place, questionId: ASKED.questionId })).toEqual(NOTHING);
    expect(viewOpinions(team.deps, { ...place, questionId: "nowhere" })).toEqual(NOTHING);
    const hub = viewHub(team.deps, { ref: trial, locale: "fr" });
    expect(hub.ok && hub.value.disputed).toBeNull();
  });
});

describe("the agenda", () => {
  it("begins with what weighs most and differs most, and counts who has not answered", async () => {
    const reader = await team.member("reader");
    await team.member("consultant");
    await team.member("contributor");
    const disagree = async (questionId: string, low: number, high: number) => {
      await give(team.lead, low, { questionId });
      await give(reader, high, { questionId });
    };
    await disagree("cooperation.governance", 1, 3);
    await disagree("citizens.communication", 0, 4);
    await disagree("data.sharing", 0, 3);
    await disagree("inclusion.mediation", 2, 3);
    const { items, discussed, settled, communes } = agenda(reader);
    expect(
      items.map(({ questionId, weight, disagreement }) => [questionId, weight * (disagreement?.range ?? 0)]),
    ).toEqual(
      // Of equal urgency, what comes first in the questionnaire.
      [
        ["citizens.communication", 4],
        ["cooperation.governance", 4],
        ["data.sharing", 3],
      ].toSorted((a, b) => Number(b[1]) - Number(a[1]) || placeOf(a[0]) - placeOf(b[0])),
    );
    expect(items[0]).toMatchObject({ given: 2, missing: 1 });
    expect({ discussed, settled, communes }).toEqual({ discussed: 4, settled: 0, communes: null });
    const hub = viewHub(team.deps, { ref: reader, locale: "fr" });
    expect(hub.ok && hub.value.disputed).toBe(3);
  });

  it("says no more than that people disagree to who has still to judge alone", async () => {
    const [reader, contributor] = [await team.member("reader"), await team.member("contributor")];
    await give(team.lead, 0);
    await give(await team.member("reader", "other"), 4);
    const item = { questionId: ASKED.questionId, given: 2 };
    expect(agenda(reader).items).toMatchObject([{ ...item, disagreement: null, median: null }]);
    expect(agenda(contributor).items).toMatchObject([{ ...item, disagreement: { range: 4 }, median: 0 }]);
    await give(reader, 2);
    expect(agenda(reader).items).toMatchObject([{ given: 3, disagreement: { range: 4 }, median: 2 }]);
  });

  it("is empty, not absent, while nobody disagrees", async () => {
    expect(agenda(team.lead)).toMatchObject({ items: [], discussed: 0, settled: 0, communes: 0 });
  });

  function placeOf(id: string | number | undefined): number {
    const found = viewResults(team.deps, { ref: team.lead, locale: "fr", levers: [] });
    return found.ok ? found.value.model.indicators.findIndex((one) => one.id === id) : -1;
  }
});

describe("the communes", () => {
  it("are nothing at four, not even a count, and a group at five", async () => {
    await give(team.lead, 4);
    for (const place of [0, 1, 2, 3]) await giveForCommune(await team.respondent(place), 1);
    expect(seen(team.lead).shown).toMatchObject({ communes: null, asksCommunes: true, disagreement: null });
    expect(JSON.stringify(seen(team.lead))).not.toMatch(new RegExp(team.communes.slice(0, 5).join("|")));
    await giveForCommune(await team.respondent(4), 3);
    const { shown, given } = seen(team.lead);
    expect(shown?.communes).toEqual({ communes: 5, median: 1, releasedAt: someTime });
    expect(shown?.disagreement).toMatchObject({ gap: { team: 4, communes: 1 }, range: 3 });
    expect([given, shown?.lines.length]).toEqual([1, 1]);
    expect(agenda(team.lead)).toMatchObject({ communes: 5, items: [{ questionId: ASKED.questionId }] });
    expect(JSON.stringify([seen(team.lead), agenda(team.lead)])).not.toMatch(/commune-\d@/);
  });

  it("S6: change nothing that is shown between five and ten, by whatever they say or change", async () => {
    await give(team.lead, 4);
    for (const place of [0, 1, 2, 3, 4]) await giveForCommune(await team.respondent(place), 1);
    const everything = () => JSON.stringify([seen(team.lead).shown, agenda(team.lead).items]);
    const before = everything();
    team.setTime(new Date(someTime.getTime() + 3_600_000));
    for (const place of [5, 6, 7, 8]) await giveForCommune(await team.respondent(place), 4);
    for (const place of [0, 1, 2])
      await give(await team.respondent(place, `second-${place}`), 4, { side: "commune" });
    expect(everything()).toBe(before);
    await giveForCommune(await team.respondent(9), 4);
    expect(seen(team.lead).shown?.communes).toMatchObject({ communes: 10, median: 1 });
    expect(everything()).not.toBe(before);
  });

  it("are not five because five people of three communes answered", async () => {
    for (const [place, who] of [0, 0, 1, 1, 2].entries())
      await giveForCommune(await team.respondent(who, `someone-${place}`), 2);
    expect(seen(team.lead).shown?.communes).toBeNull();
    expect(agenda(team.lead).communes).toBe(3);
  });

  it("are counted for leads alone", async () => {
    await giveForCommune(await team.respondent(0), 2);
    expect(agenda(await team.member("contributor")).communes).toBeNull();
  });
});

describe("being erased", () => {
  it("takes one’s opinions along, and a copy of one’s data has them", async () => {
    const reader = await team.member("reader");
    await give(reader, 4, { comment: "Mon commentaire" });
    await give(team.lead, 1);
    const session = reader.session ?? "";
    const exported = exportPersonalData(team.deps, session);
    expect(exported.ok && exported.value.opinions).toMatchObject([
      { question: ASKED.questionId, answer: "4", comment: "Mon commentaire", commune: null },
    ]);
    await eraseAccount(team.deps, { session, isConfirmed: true });
    expect(seen(team.lead).shown).toMatchObject({ team: { total: 1 }, disagreement: null });
    expect(verifyHistories(team.deps).broken).toEqual([]);
  });
});
