// What is typed on the page of opinions while a session ends is offered back to its author, readers included.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FormPair } from "../../app/domain/answers/form-pair.ts";
import { keepForm } from "../../app/kept-forms/keep-form.server.ts";
import { keptPlace } from "../../app/kept-forms/kept-place.server.ts";
import { viewCommuneQuestion } from "../../app/opinions/view-commune-question.server.ts";
import { viewOpinions } from "../../app/opinions/view-opinions.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";

const ASKED = { sectionId: "cooperation", questionId: "cooperation.governance" };
const PLACE = "cooperation/cooperation.governance/avis";

let team: Team;
beforeEach(async () => {
  team = await aTeam();
});
afterEach(() => team.deps.close());

function page(ref: AssessmentRef, secrets: readonly string[] = [], asked = ASKED) {
  const view = viewOpinions(team.deps, { ref, locale: "fr", secrets, ...asked });
  return view.ok ? view.value : undefined;
}
function keepWithoutSession(ref: AssessmentRef, signed: string) {
  const pairs: FormPair[] = [
    ["signed", signed],
    ["avis", "3"],
    ["commentaire", "Longuement pesé"],
  ];
  return keepForm(team.deps, { ref: { ...ref, session: null }, place: PLACE, pairs });
}

describe("an opinion sent after its session ended", () => {
  it("is offered back to its author, on its page alone", async () => {
    const reader = await team.member("reader");
    const secret = (await keepWithoutSession(reader, page(reader)?.signed ?? "")) ?? "";
    const kept = [
      ["avis", "3"],
      ["commentaire", "Longuement pesé"],
    ];
    expect(page(reader, [secret])?.kept).toEqual(kept);
    expect(page(team.lead, [secret])?.kept).toBeNull();
    const elsewhere = { sectionId: "cooperation", questionId: "cooperation.coverage" };
    expect(page(reader, [secret], elsewhere)?.kept).toBeNull();
  });

  it("of a commune is offered back to its respondent, and not to a colleague", async () => {
    const [anne, luc] = [await team.respondent(0, "anne"), await team.respondent(0, "luc")];
    const pageOf = (ref: AssessmentRef, secrets: readonly string[] = []) => {
      const view = viewCommuneQuestion(team.deps, {
        ref,
        locale: "fr",
        secrets,
        questionId: ASKED.questionId,
      });
      return view.ok ? view.value : undefined;
    };
    const place = keptPlace.commune(ASKED.questionId);
    const pairs: FormPair[] = [
      ["signed", pageOf(anne)?.signed ?? ""],
      ["avis", "3"],
    ];
    const secret = (await keepForm(team.deps, { ref: { ...anne, session: null }, place, pairs })) ?? "";
    expect(pageOf(anne, [secret])?.kept).toEqual([["avis", "3"]]);
    expect(pageOf(luc, [secret])?.kept).toBeNull();
    expect(page(team.lead, [secret])?.kept).toBeNull();
  });

  it("is kept for nobody who could not have given it", async () => {
    const consultant = await team.member("consultant");
    expect(await keepWithoutSession(consultant, page(consultant)?.signed ?? "")).toBeNull();
    expect(await keepWithoutSession(team.lead, "1.made-up.made-up")).toBeNull();
  });
});
