import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { confirmSection } from "../../app/answering/confirm-section.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { viewResults } from "../../app/results/view-results.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, opened, post } from "../builders/a-running-server.ts";
import { join, signedIn } from "../builders/people.ts";
import { someTime } from "../builders/stores.ts";

const SURVEY = "metropoles-numeriques";
const SLUG = "rennes-metropole";
const ANSWERED = ["data.governance", "data.open", "steering.elected-lead"];

let deps: Deps;
let session: string;

beforeEach(async () => {
  const mails: Mail[] = [];
  deps = aServer({}, { now: () => someTime, post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const by = await signedIn({ deps, mails }, "admin@barometre.example");
  session = await join({ deps, mails }, { by, role: "lead", slug: SLUG, email: "lead@rennes.example" });
  const first = await start(null);
  for (const question of ANSWERED)
    await post(deps, first, { question, fields: { answer: "3", workingNote: "de 2026" } });
});
afterEach(() => deps.close());

async function start(from: string | null, surveyId = SURVEY): Promise<AssessmentRef> {
  const started = await startTeamAssessment(deps, { session, slug: SLUG, surveyId, from, form: `${from}` });
  if (!started.ok) throw new Error(started.reason);
  return { slug: SLUG, edition: started.value.edition, tokens: [], session };
}
function scored(ref: AssessmentRef): number {
  const view = viewResults(deps, { ref, locale: "fr", levers: [] });
  return view.ok ? view.value.summary.completeness.answered : Number.NaN;
}

describe("scenario 11, prefill: a new edition that takes the answers of an earlier one over", () => {
  it("shows every answer to be confirmed, and counts none", async () => {
    const next = await start("2026");
    const { saved, answers } = opened(deps, next);
    expect([...saved.keys()].toSorted()).toEqual(ANSWERED);
    for (const stored of saved.values())
      expect(stored).toMatchObject({ version: 1, toConfirm: true, workingNote: "de 2026" });
    expect([answers, scored(next)]).toEqual([{}, 0]);
  });

  it("counts the answers of a section once it is confirmed in bulk, each with its entry in the history", async () => {
    const next = await start("2026");
    const confirm = () => confirmSection(deps, { ref: next, sectionId: "data" });
    expect(await confirm()).toEqual({ ok: true, value: 2 });
    expect(await confirm()).toEqual({ ok: true, value: 0 });
    expect([Object.keys(opened(deps, next).answers).toSorted(), scored(next)]).toEqual([
      ["data.governance", "data.open"],
      2,
    ]);
    expect(opened(deps, next).saved.get("steering.elected-lead")?.toConfirm).toBe(true);
    const { id } = opened(deps, next).assessment;
    const filter = {
      questionId: "data.open",
      section: null,
      source: null,
      authorKey: null,
      since: null,
      until: null,
    };
    const entries = deps.history.list(id, { filter, before: null, limit: 10 });
    expect(entries.map(({ source }) => source)).toEqual(["entry", "prefill"]);
  });

  it("counts an answer once it is saved again, changed or not", async () => {
    const next = await start("2026");
    await post(deps, next, {
      question: "data.open",
      fields: { answer: "3", workingNote: "de 2026" },
      page: { version: 1 },
    });
    expect(opened(deps, next).answers["data.open"]).toEqual({ state: "answered", value: 3 });
  });

  it("leaves the earlier edition as it was", async () => {
    const next = await start("2026");
    await confirmSection(deps, { ref: next, sectionId: "data" });
    expect(scored({ ...next, edition: "2026" })).toBe(3);
  });

  it("refuses an edition that the team does not have, or of another questionnaire", async () => {
    const refused = { ok: false, reason: "NOT_FOUND" };
    const asked = { session, slug: SLUG, surveyId: SURVEY, form: "again" };
    expect(await startTeamAssessment(deps, { ...asked, from: "2019" })).toEqual(refused);
    expect(await startTeamAssessment(deps, { ...asked, from: "" })).toEqual(refused);
  });
});
