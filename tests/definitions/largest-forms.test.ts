// D01, D12: whatever the limits of a questionnaire allow can be sent. The largest form of each of its pages is made here,
// with the longest answers, in the longest spelling a browser has for them, and once more as it comes back from a page
// where two versions meet.
import { describe, expect, it } from "vitest";
import { bodies, fields as mostFields } from "../../app/address-policy.ts";
import type { AnswerContent } from "../../app/domain/answers/answer-content.ts";
import { answerContext } from "../../app/domain/answers/answer-context.ts";
import { answerFormValues } from "../../app/domain/answers/answer-form-values.ts";
import { answerContentSchema } from "../../app/domain/answers/answer-schema.ts";
import { CONTENT_PARTS } from "../../app/domain/answers/compare-answers.ts";
import { readAnswerForm } from "../../app/domain/answers/read-answer-form.ts";
import { COMBINED, KEEP, THEIRS } from "../../app/domain/answers/resolve-conflict.ts";
import { entriesOfValues, type FormValues } from "../../app/domain/fields/form-entries.ts";
import type { Answers } from "../../app/domain/questions/answer.ts";
import type { Question } from "../../app/domain/questions/question.schema.ts";
import { fieldsOf } from "../../app/domain/survey/fields-of.ts";
import { listDefinitionFolders } from "../../app/record/definition-folders.store.server.ts";
import { DEFINITIONS, modelOf } from "../builders/definition-files.ts";
import { largestContent } from "../builders/largest-answer.ts";
import { mostCommunes } from "../builders/most-communes.ts";

/** Room for what a page says of itself. */
const OF_THE_PAGE = 2_000;

const forms = listDefinitionFolders(DEFINITIONS).flatMap((id) => {
  const model = modelOf(id);
  const communes = mostCommunes();
  const answers: Record<string, Answers[string]> = {};
  return model.sections.map((section) => {
    const questions = section.questions.map((question) => {
      const facts = { answers, communes };
      const content = largestContent(model, question, facts);
      const context = answerContext(model, question, { ...facts, draft: false });
      answers[question.id] = content.answer;
      return { question, content, context, fields: fieldsOf(model, question) };
    });
    return { name: `${id}/${section.id}`, questions };
  });
});
const asked = forms.flatMap(({ questions }) => questions);

describe("D01: the longest answer to a question", () => {
  it.each(asked.map((one) => [one.question.id, one] as const))(
    "%s may be saved, and comes back whole",
    (_id, one) => {
      const { question, content, context, fields } = one;
      const values = answerFormValues(question, fields, content);
      const read = readAnswerForm(question, fields, entriesOfValues(values));
      const parsed = answerContentSchema(question, { ...context, fields }).safeParse(read);
      expect(parsed.error?.issues).toBeUndefined();
      expect(parsed.data).toEqual(content);
    },
  );
});

describe("D01: the largest form", () => {
  it.each(forms.map(({ name, questions }) => [name, questions] as const))(
    "of %s can be sent, and so can its conflict",
    (_name, questions) => {
      const pairs = questions.flatMap(({ question, content, fields }) =>
        conflictPairs(question, answerFormValues(question, fields, content), content),
      );
      expect(bytesOf(pairs) + OF_THE_PAGE).toBeLessThan(bodies.answers);
      expect(pairs.length + 10).toBeLessThan(mostFields.answers);
    },
  );

  it("is no reason to take much more than what can be needed", () => {
    const largest = Math.max(
      ...forms.map(({ questions }) =>
        bytesOf(
          questions.flatMap(({ question, content, fields }) =>
            conflictPairs(question, answerFormValues(question, fields, content), content),
          ),
        ),
      ),
    );
    expect(bodies.answers).toBeLessThan(2 * largest);
  });
});

type Pairs = readonly (readonly [string, string])[];

/** Both versions, the texts put together, and what to keep. */
function conflictPairs({ id }: Question, values: FormValues, content: AnswerContent): Pairs {
  const own = Object.entries(values).flatMap(([name, held]) =>
    [held].flat().map((value) => [name, value] as const),
  );
  const both = (["publicText", "workingNote"] as const).map(
    (part) => [COMBINED + part, `${content[part]}\n\n${content[part]}`] as const,
  );
  const keep = CONTENT_PARTS.map((part) => [KEEP + part, "theirs"] as const);
  const pairs = [...own, ...own.map(([name, value]) => [THEIRS + name, value] as const), ...both, ...keep];
  return pairs.map(([name, value]) => [`${id}:${name}`, value] as const);
}

function bytesOf(pairs: Pairs): number {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString().length;
}
