// Files where they meet the rest: the result counts them as proofs.
import { afterEach, beforeEach, expect, it } from "vitest";
import { addEvidence } from "../../app/usecases/add-evidence.server.ts";
import { removeEvidence } from "../../app/usecases/remove-evidence.server.ts";
import { saveOpinion } from "../../app/usecases/save-opinion.server.ts";
import { viewEvidence } from "../../app/usecases/view-evidence.server.ts";
import { viewResults } from "../../app/usecases/view-results.server.ts";
import { post } from "../builders/a-running-server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { aPdf } from "../builders/files.ts";

const QUESTION = "data.use";
const DONE = { ok: true, value: null };

let team: Team;
beforeEach(async () => {
  team = await aTeam();
});
afterEach(() => team.deps.close());

const place = () => ({ ref: team.lead, sectionId: "data", questionId: QUESTION });
function add(name: string, form: string) {
  return addEvidence(team.deps, { ...place(), file: { name, body: aPdf(name) }, form });
}
function files() {
  const view = viewEvidence(team.deps, { ...place(), locale: "fr" });
  return view.ok ? view.value.files : [];
}
function proofs() {
  const view = viewResults(team.deps, { ref: team.lead, locale: "fr", levers: [] });
  return view.ok ? [view.value.solidity?.documented, view.value.summary.undocumented] : [];
}
const opinion = (ref: typeof team.lead, answer: string) =>
  saveOpinion(team.deps, {
    ...{ ref, answer, side: "team", questionId: QUESTION, comment: "", version: 0, form: "" },
  });

it("counts a file as a proof from the moment it is there, and no longer than that", async () => {
  await post(team.deps, team.lead, { question: QUESTION, fields: { answer: "4" } });
  expect(proofs()).toEqual([0, [QUESTION]]);
  await add("a.pdf", "form");
  expect(proofs()).toEqual([1, []]);
  await removeEvidence(team.deps, { ...place(), publicId: files()[0]?.publicId ?? "" });
  expect(proofs()).toEqual([0, [QUESTION]]);
});

it("counts it for a team that disagrees, too", async () => {
  await post(team.deps, team.lead, { question: QUESTION, fields: { answer: "4" } });
  await opinion(team.lead, "0");
  await opinion(await team.member("contributor"), "4");
  await add("a.pdf", "form");
  expect(proofs()).toEqual([1, []]);
});

it("adds both files that were chosen on one page, after going back to it", async () => {
  expect(await add("a.pdf", "form")).toEqual(DONE);
  expect(await add("b.pdf", "form")).toEqual(DONE);
  expect(await add("b.pdf", "form")).toEqual(DONE);
  expect(files().map(({ name }) => name)).toEqual(["a.pdf", "b.pdf"]);
});
