import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { viewSection } from "../../app/answering/view-section.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer, aTrial, opened, post } from "../builders/a-running-server.ts";

const question = "ctx.creation-year";
const field = `field.${question}`;

let deps: Deps;
beforeEach(() => {
  deps = aServer();
});
afterEach(() => deps.close());

function asked(ref: AssessmentRef) {
  const view = viewQuestion(deps, { ref, locale: "fr", sectionId: "context", questionId: question });
  if (!view.ok) throw new Error(view.reason);
  return view.value.question;
}

describe("U7: what the directory knows of a body", () => {
  it("stands in its field with its source, on the page of the question and of its section, and is no answer", async () => {
    const ref = await aTrial(deps);
    expect(asked(ref).values[field]).toBe("2015");
    expect(asked(ref).proposed).toEqual({ source: deps.seeds.get("metropoles")?.source });
    const section = viewSection(deps, { ref, locale: "fr", sectionId: "context" });
    const inSection = section.ok
      ? section.value.questions.find(({ sheet }) => sheet.question.id === question)
      : undefined;
    expect(inSection?.values[field]).toBe("2015");
    expect(opened(deps, ref).saved.size).toBe(0);
  });

  it("is offered no more once somebody answered, whatever they said", async () => {
    const ref = await aTrial(deps);
    expect((await post(deps, ref, { question, fields: { [field]: "2014" } })).ok).toBe(true);
    expect(asked(ref)).toMatchObject({ proposed: null, version: 1 });
    expect(asked(ref).values[field]).toBe("2014");
  });

  it("is offered for no question that asks for something else", async () => {
    const ref = await aTrial(deps);
    const other = viewQuestion(deps, {
      ...{ ref, locale: "fr", sectionId: "context" },
      questionId: "ctx.staff",
    });
    expect(other.ok && other.value.question.proposed).toBeNull();
  });
});
