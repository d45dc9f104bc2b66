import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import { decideAnswer } from "../../app/opinions/decide-answer.server.ts";
import { saveOpinion } from "../../app/opinions/save-opinion.server.ts";
import { viewDisagreements } from "../../app/opinions/view-disagreements.server.ts";
import { viewOpinions } from "../../app/opinions/view-opinions.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { aTrial, post } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { someTime } from "../builders/stores.ts";

const QUESTION = "cooperation.governance";
const PLACE = { sectionId: "cooperation", questionId: QUESTION };
const noFilter = { section: "", q: "", source: "", par: "", depuis: "", jusqu: "", avant: null } as const;

let team: Team;
let contributor: AssessmentRef;
beforeEach(async () => {
  team = await aTeam();
  contributor = await team.member("contributor");
});
afterEach(() => team.deps.close());

interface Decided {
  readonly as?: AssessmentRef;
  readonly question?: string;
  readonly fields?: Record<string, string>;
  readonly reason?: string;
  readonly version?: number;
  readonly form?: string;
}
function decide(decided: Decided = {}) {
  const { as = team.lead, question = QUESTION, fields = { answer: "3" }, version = 0, form = "" } = decided;
  const meta = { version, form, seq: 0, was: "", intent: "continue" } as const;
  const reason = decided.reason ?? "Réunion du 20 novembre";
  const entries = formEntries(Object.entries(fields));
  return decideAnswer(team.deps, { ref: as, questionId: question, entries, reason, meta });
}
function opinion(ref: AssessmentRef, answer: number, version = 0) {
  const said = { answer: String(answer), comment: "", version, form: "" };
  return saveOpinion(team.deps, { ref, side: "team", questionId: QUESTION, ...said });
}
function seen(ref = team.lead) {
  const view = viewOpinions(team.deps, { ref, locale: "fr", ...PLACE });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}
function disputed(): number | null {
  const view = viewDisagreements(team.deps, { ref: team.lead, locale: "fr" });
  return view.ok ? view.value.items.length : null;
}
function entriesOfHistory(ref = team.lead) {
  const view = viewHistory(team.deps, { ref, locale: "fr", query: { ...noFilter, q: QUESTION } });
  if (!view.ok) throw new Error(view.reason);
  return view.value.lines.map(({ source, reason, version, who }) => ({
    source,
    reason,
    version,
    who: who.name,
  }));
}
function minutes(count: number): void {
  team.setTime(new Date(someTime.getTime() + count * 60_000));
}

describe("a decision", () => {
  it("is the official answer, with who, when and why, wherever the answer is shown", async () => {
    expect(await decide({ as: contributor })).toEqual({ ok: true, value: null });
    const name = "contributor@rennes.example";
    const said = { who: { name, isErased: false }, reason: "Réunion du 20 novembre" };
    expect(seen()).toMatchObject({ answer: { value: 3 }, decision: { ...said, at: someTime } });
    expect(entriesOfHistory()).toEqual([
      { source: "decision", reason: "Réunion du 20 novembre", version: 1, who: name },
    ]);
    const page = viewQuestion(team.deps, { ref: team.lead, locale: "fr", ...PLACE });
    expect(page.ok && page.value.opinions?.decision).toMatchObject({ ...said, at: someTime.toISOString() });
    const results = viewResults(team.deps, { ref: team.lead, locale: "fr", levers: [] });
    expect(results.ok && results.value.team?.decisions).toMatchObject([{ ...said, indicator: QUESTION }]);
    const consultant = await team.member("consultant");
    const asConsultant = viewResults(team.deps, { ref: consultant, locale: "fr", levers: [] });
    expect(JSON.stringify(asConsultant.ok && asConsultant.value.team)).not.toContain("@");
    expect(verifyHistories(team.deps).broken).toEqual([]);
  });

  it("keeps justification, note and evidence", async () => {
    const around = { publicText: "Pour tous", workingNote: "À revoir", confidence: "known" };
    const link = { "evidence.0.title": "Charte", "evidence.0.url": "https://example.org/charte" };
    await post(team.deps, contributor, { question: QUESTION, fields: { answer: "1", ...around, ...link } });
    expect((await decide({ version: 1 })).ok).toBe(true);
    expect(seen().official.values).toMatchObject({ answer: "3", ...around, ...link });
  });

  it("is the last word of its page, where someone goes back to it and decides otherwise", async () => {
    expect((await decide({ form: "page" })).ok).toBe(true);
    expect((await decide({ form: "page", fields: { answer: "1" } })).ok).toBe(true);
    expect(seen()).toMatchObject({ answer: { value: 1 }, decision: { reason: "Réunion du 20 novembre" } });
    expect((await decide({ form: "page", fields: { answer: "1" }, reason: "Autre raison" })).ok).toBe(true);
    expect(seen()).toMatchObject({ answer: { value: 1 }, decision: { reason: "Autre raison" } });
    expect(entriesOfHistory()).toHaveLength(3);
  });

  it("is taken by leads and contributors only, on a question of the team’s path", async () => {
    const nobody = { ok: false, reason: { code: "NOT_FOUND" } };
    const others = [
      await team.member("reader"),
      await team.member("consultant"),
      await team.respondent(0),
      { ...team.lead, session: null },
      await aTrial(team.deps),
    ];
    for (const as of others) expect(await decide({ as })).toEqual(nobody);
    for (const question of ["brake.budget", "agents.perceived-benefit", "nowhere"])
      expect(await decide({ question })).toEqual(nobody);
  });

  it("needs an answer that fits and one line of reason", async () => {
    const refusal = (lacks: object) => ({ ok: false, reason: { code: "INVALID", ...lacks } });
    expect(await decide({ fields: {} })).toMatchObject(refusal({ lacksAnswer: true, lacksReason: false }));
    expect(await decide({ reason: " \n" })).toMatchObject(refusal({ lacksAnswer: false, lacksReason: true }));
    expect(await decide({ reason: "é".repeat(201) })).toMatchObject(refusal({ lacksReason: true }));
    expect(await decide({ fields: { answer: "7" } })).toMatchObject(
      refusal({ problems: [{ name: "answer" }] }),
    );
    expect(entriesOfHistory()).toEqual([]);
  });

  it("takes a percentage, boxes, a yes or no, and not knowing", async () => {
    expect((await decide({ question: "cooperation.coverage", fields: { value: "42,5" } })).ok).toBe(true);
    expect((await decide({ question: "data.protection", fields: { value: "complete-register" } })).ok).toBe(
      true,
    );
    expect(
      (await decide({ question: "cooperation.contribution-model", fields: { answer: "partly" } })).ok,
    ).toBe(true);
    expect((await decide({ fields: { answer: "dk" } })).ok).toBe(true);
  });

  it("on an answer that changed meanwhile shows both, and is written when sent again", async () => {
    await post(team.deps, contributor, { question: QUESTION, fields: { answer: "1" } });
    expect(await decide()).toMatchObject({
      ok: false,
      reason: { code: "STALE", version: 1, mine: { value: 3 }, theirs: { value: 1 } },
    });
    expect(seen().answer).toMatchObject({ value: 1 });
    expect((await decide({ version: 1 })).ok).toBe(true);
    expect(entriesOfHistory().map(({ source }) => source)).toEqual(["decision", "entry"]);
  });

  it("is written once when its form is sent twice, and once for each form that confirms the same answer", async () => {
    const form = "one-form-one-form-one";
    const twice = await Promise.all([decide({ form }), decide({ form })]);
    expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
    expect(entriesOfHistory()).toHaveLength(1);
    expect((await decide({ version: 1, reason: "Confirmé en bureau" })).ok).toBe(true);
    expect(entriesOfHistory()).toHaveLength(2);
    expect(seen().decision?.reason).toBe("Confirmé en bureau");
    expect(verifyHistories(team.deps).broken).toEqual([]);
  });

  it("stands until the answer is another one, and again once it is the same", async () => {
    await decide();
    await post(team.deps, contributor, {
      question: QUESTION,
      fields: { answer: "3", workingNote: "x" },
      page: { version: 1 },
    });
    expect(seen().decision).not.toBeNull();
    await post(team.deps, contributor, { question: QUESTION, fields: { answer: "2" }, page: { version: 2 } });
    expect(seen().decision).toBeNull();
    await post(team.deps, contributor, { question: QUESTION, fields: { answer: "3" }, page: { version: 3 } });
    expect(seen().decision).not.toBeNull();
  });

  it("settles a disagreement until someone gives an opinion after it, or the answer is changed", async () => {
    await opinion(team.lead, 0);
    await opinion(contributor, 4);
    expect(disputed()).toBe(1);
    minutes(1);
    await decide();
    expect(disputed()).toBe(0);
    minutes(2);
    await opinion(contributor, 3, 1);
    expect(disputed()).toBe(1);
    minutes(3);
    await decide({ version: 1 });
    expect(disputed()).toBe(0);
    await post(team.deps, contributor, { question: QUESTION, fields: { answer: "1" }, page: { version: 2 } });
    expect(disputed()).toBe(1);
  });

  it("stays, without a name, when who decided is erased", async () => {
    await decide({ as: contributor });
    await eraseAccount(team.deps, { session: contributor.session ?? "", isConfirmed: true });
    expect(seen()).toMatchObject({ answer: { value: 3 }, decision: { who: { name: null, isErased: true } } });
    expect(verifyHistories(team.deps).broken).toEqual([]);
  });
});

describe("the solidity of a result", () => {
  it("counts what the team disagrees on, for the team", async () => {
    const share = (ref: AssessmentRef) => {
      const view = viewResults(team.deps, { ref, locale: "fr", levers: [] });
      return view.ok ? view.value.solidity?.disputed : undefined;
    };
    expect(share(team.lead)).toBe(0);
    await opinion(team.lead, 0);
    await opinion(contributor, 4);
    expect(share(team.lead)).toBeCloseTo(1 / 48);
    expect(share(await team.member("reader"))).toBeCloseTo(1 / 48);
  });
});
