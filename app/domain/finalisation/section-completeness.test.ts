import { expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "../branching/journey.ts";
import { sectionCompleteness } from "./section-completeness.ts";

it("counts each section, and names what is left in it", () => {
  const model = aSurvey({
    sections: [
      aDimension(
        "one",
        ["a", "b", "c", "d"].map((id) => anIndicator({ id })),
      ),
      aDimension("two", [anIndicator({ id: "e" })]),
    ],
  });
  const path = journey(model, { a: answered(2), b: DONT_KNOW });
  const saved = new Map([["c", { toConfirm: true }]]);
  expect(sectionCompleteness({ path, saved, finished: new Set(["two"]) })).toEqual([
    {
      ...{ id: "one", total: 4, answered: 1, dontKnow: 1, notApplicable: 0 },
      ...{ unanswered: ["d"], toConfirm: ["c"], isFinished: false },
    },
    {
      ...{ id: "two", total: 1, answered: 0, dontKnow: 0, notApplicable: 0 },
      ...{ unanswered: ["e"], toConfirm: [], isFinished: true },
    },
  ]);
});
