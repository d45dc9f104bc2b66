import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportPersonalData } from "../../app/account/export-personal-data.server.ts";
import { viewCheck } from "../../app/answering/view-check.server.ts";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import { viewHistory } from "../../app/history/view-history.server.ts";
import { saveCommuneOpinion } from "../../app/opinions/save-commune-opinion.server.ts";
import { saveOpinion } from "../../app/opinions/save-opinion.server.ts";
import { viewCommune } from "../../app/opinions/view-commune.server.ts";
import { viewCommuneQuestion } from "../../app/opinions/view-commune-question.server.ts";
import { viewDisagreements } from "../../app/opinions/view-disagreements.server.ts";
import { viewOpinions } from "../../app/opinions/view-opinions.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { changeTeam } from "../../app/team/change-team.server.ts";
import { viewTeam } from "../../app/team/view-team.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";

const QUESTION = "cooperation.governance";
const FOR_COMMUNES = [
  ...["citizens.communication", "inclusion.mediation", "data.sharing"],
  ...["cooperation.governance", "cooperation.shared-services", "cooperation.coverage"],
  ...["cooperation.user-platform", "cooperation.contribution-model"],
];
const NOTHING = { ok: false, reason: "NOT_FOUND" };
const locale = "fr";

let team: Team;
let respondent: AssessmentRef;
beforeEach(async () => {
  team = await aTeam();
  respondent = await team.respondent(0);
});
afterEach(() => team.deps.close());

function list(ref: AssessmentRef) {
  const view = viewCommune(team.deps, { ref, locale });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}
function asked(ref: AssessmentRef, questionId = QUESTION) {
  return viewCommuneQuestion(team.deps, { ref, locale, questionId });
}
function answer(ref: AssessmentRef, given: string, questionId = QUESTION) {
  return saveCommuneOpinion(team.deps, { ref, questionId, answer: given, version: 0, form: "" });
}

describe("who changes sides", () => {
  const own = { side: "team", questionId: QUESTION, comment: "Vu en comité", version: 0, form: "" } as const;
  const opinionOf = (ref: AssessmentRef) =>
    viewOpinions(team.deps, { ref, locale, sectionId: "cooperation", questionId: QUESTION });
  async function leave(who: string): Promise<void> {
    const asLead = { session: team.lead.session ?? "", slug: team.lead.slug };
    const seen = viewTeam(team.deps, asLead);
    const members = seen.ok ? seen.value.members : [];
    const accountId = members.find(({ email }) => email === `${who}@rennes.example`)?.accountId ?? 0;
    await changeTeam(team.deps, { ...asLead, change: { kind: "remove", accountId } });
  }

  it("has answered nothing for the commune yet, and answers without being told of another window", async () => {
    const member = await team.member("reader", "commune-1");
    expect((await saveOpinion(team.deps, { ref: member, answer: "3", ...own })).ok).toBe(true);
    await leave("commune-1");
    const moved = await team.respondent(1);
    expect(list(moved).questions.some(({ isAnswered }) => isAnswered)).toBe(false);
    expect(asked(moved)).toMatchObject({ value: { own: null } });
    expect(await answer(moved, "2")).toMatchObject({ ok: true });
    expect(opinionOf(team.lead)).toMatchObject({ value: { given: 0 } });
  });

  it("gives an opinion for the métropole in place of what the commune said", async () => {
    await answer(respondent, "2");
    await leave("commune-0");
    const member = await team.member("reader", "commune-0");
    expect(await saveOpinion(team.deps, { ref: member, answer: "3", ...own })).toEqual({
      ok: true,
      value: null,
    });
    expect(opinionOf(member)).toMatchObject({
      value: { own: { answer: 3, comment: "Vu en comité" }, given: 1 },
    });
  });
});

describe("who answers for a commune", () => {
  it("finds the questions that are meant for communes, and what they answered", async () => {
    expect(
      list(respondent)
        .questions.map(({ id }) => id)
        .toSorted(),
    ).toEqual(FOR_COMMUNES.toSorted());
    expect(await answer(respondent, "2")).toMatchObject({ ok: true });
    const done = list(respondent).questions.filter(({ isAnswered }) => isAnswered);
    expect(done.map(({ id }) => id)).toEqual([QUESTION]);
    expect(asked(respondent)).toMatchObject({ value: { own: { answer: 2, comment: "" }, total: 8 } });
  });

  it("is led through the questions to the last one", async () => {
    const ids = list(respondent).questions.map(({ id }) => id);
    for (const [place, id] of ids.entries()) {
      const view = asked(respondent, id);
      const [previousId, nextId] = [ids[place - 1] ?? null, ids[place + 1] ?? null];
      expect(view).toMatchObject({ value: { position: place + 1, previousId, nextId } });
      expect(await answer(respondent, "dk", id)).toEqual({ ok: true, value: { nextId } });
    }
    expect(list(respondent).questions.every(({ isAnswered }) => isAnswered)).toBe(true);
  });

  it("is shown nothing else", async () => {
    const { slug, session } = respondent;
    const ref = respondent;
    const place = { sectionId: "cooperation", questionId: QUESTION };
    const query = { section: "", q: "", source: "", par: "", depuis: "", jusqu: "", avant: null } as const;
    expect([
      viewHub(team.deps, { ref, locale }),
      viewResults(team.deps, { ref, locale, levers: [] }),
      viewHistory(team.deps, { ref, locale, query }),
      viewCheck(team.deps, { ref, locale }),
      viewQuestion(team.deps, { ref, locale, ...place }),
      viewOpinions(team.deps, { ref, locale, ...place }),
      viewDisagreements(team.deps, { ref, locale }),
      viewTeam(team.deps, { session: session ?? null, slug }),
      asked(respondent, "data.open"),
      asked(respondent, "nowhere"),
    ]).toEqual(Array(10).fill(NOTHING));
    expect(await answer(respondent, "2", "data.open")).toMatchObject({ reason: { code: "NOT_FOUND" } });
  });

  it("sees on the dashboard how far they are, and no assessment of the team", async () => {
    await answer(respondent, "2");
    const { slug, session } = respondent;
    const view = viewDashboard(team.deps, { session: session ?? null, slug, locale });
    expect(view).toMatchObject({
      value: { assessments: [], ofCommune: [{ edition: "2026", answered: 1, total: 8 }], seesTeam: false },
    });
  });

  it("never meets the answer of a colleague, nor of another commune", async () => {
    const [colleague, neighbour] = [await team.respondent(0, "colleague"), await team.respondent(1)];
    await answer(respondent, "4");
    for (const other of [colleague, neighbour]) {
      expect(asked(other)).toMatchObject({ ok: true, value: { own: null } });
      expect(list(other).questions.some(({ isAnswered }) => isAnswered)).toBe(false);
      const copy = exportPersonalData(team.deps, other.session ?? "");
      expect(copy.ok && copy.value.opinions).toEqual([]);
    }
    const copy = exportPersonalData(team.deps, respondent.session ?? "");
    expect(copy.ok && copy.value.opinions).toMatchObject([{ commune: team.communes[0], answer: "4" }]);
  });

  it("is nobody any more once taken out of the team", async () => {
    const account = team.deps.accounts.getByEmail("commune-0@rennes.example");
    const change = { kind: "remove", accountId: account?.id ?? 0 } as const;
    await changeTeam(team.deps, { session: team.lead.session ?? null, slug: team.lead.slug, change });
    expect([asked(respondent), viewCommune(team.deps, { ref: respondent, locale })]).toEqual([
      NOTHING,
      NOTHING,
    ]);
    expect(await answer(respondent, "2")).toMatchObject({ reason: { code: "NOT_FOUND" } });
  });
});

describe("the pages of communes", () => {
  it("open to nobody of the métropole", async () => {
    const others = [
      team.lead,
      await team.member("contributor"),
      await team.member("reader"),
      await team.member("consultant"),
      { ...team.lead, session: null },
      { ...respondent, edition: "1999" },
    ];
    for (const ref of others) {
      expect(viewCommune(team.deps, { ref, locale })).toEqual(NOTHING);
      expect(asked(ref)).toEqual(NOTHING);
      expect(await answer(ref, "2")).toMatchObject({ ok: false, reason: { code: "NOT_FOUND" } });
    }
  });
});
