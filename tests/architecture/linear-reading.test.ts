// S1, S2: whoever sends 100 KB of anything waits for it alone. Every function that reads a text is tried on hostile ones, and
// may take so many plain looks at the same text, never the square of its length.
import { describe, expect, it } from "vitest";
import { answerContext } from "../../app/domain/answers/answer-context.ts";
import { answerFormValues } from "../../app/domain/answers/answer-form-values.ts";
import { answerProblems } from "../../app/domain/answers/answer-problems.ts";
import { answerContentSchema } from "../../app/domain/answers/answer-schema.ts";
import { readAnswerForm } from "../../app/domain/answers/read-answer-form.ts";
import { resolvedPage } from "../../app/domain/answers/resolve-conflict.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import { COMMUNES, EVERY_QUESTION, everyQuestionModel } from "../builders/every-question.ts";
import { largestContent } from "../builders/largest-answer.ts";
import { cost, hostileSamples } from "./hostile-texts.ts";
import { patternsOf } from "./patterns.ts";
import { appSources } from "./sources.ts";
import { OF_OURS, textReaders } from "./text-readers.ts";

const LENGTH = 100_000;
/** In plain looks. The square of the length would be some ten thousands. */
const MOST = 1_000;
const TEXTS = hostileSamples(LENGTH);

describe("S1, S2: reading a text of 100 KB", () => {
  it("is tried wherever a module looks for a pattern, writes letters anew, or cleans", () => {
    const readers = appSources().filter(
      (source) => patternsOf(source).length > 0 || /\.normalize\(|cleanText\(|oneLine\(/.test(source.text),
    );
    const named = new Set([...Object.keys(textReaders), ...Object.keys(OF_OURS), ...BY_OTHERS]);
    expect(readers.map(({ path }) => path).filter((path) => !named.has(path))).toEqual([]);
  });

  // It is slow by design, and slower where others use the same cores.
  it("would be found to take the square of it", { timeout: 180_000 }, () => {
    // A tenth of the text, and a tenth of the looks that the whole would take.
    const [piled, spaces] = hostileSamples(LENGTH / 10);
    const most = MOST / 10;
    expect(cost((text) => text.replace(/\s*%$/, ""), `${spaces}x`, most)).toBeGreaterThan(most);
    expect(cost((text) => text.normalize("NFC"), piled ?? "", most)).toBeGreaterThan(most);
  });

  it.each(Object.entries(textReaders))("%s takes its length alone", (_path, readers) => {
    for (const read of readers) expect(worst(read)).toBeLessThan(MOST);
  });

  it("takes the names of a page of as many questions as a form can pretend to have", () => {
    const pairs = Array.from({ length: 10_000 }, (_, at) => [`${at}:version`, "1"] as const);
    // Each name costs an object; the square of ten thousand would cost some ten thousands of looks.
    expect(cost(() => resolvedPage(pairs), SPACES, 10 * MOST)).toBeLessThan(10 * MOST);
  });

  it("D16: takes the pieces of a list that a form can pretend to choose", () => {
    const pairs = Array.from({ length: 10_000 }, (_, at) => [
      [`keep.answer/e${at}/name`, "theirs"] as const,
      [`theirs:entry.${at % 1_000}.id`, `e${at}`] as const,
      [`entry.${at % 1_000}.id`, `e${at}`] as const,
    ]).flat();
    expect(cost(() => resolvedPage(pairs), SPACES, 30 * MOST)).toBeLessThan(30 * MOST);
  });
});

describe("S1: the form of a question", () => {
  it.each(Object.values(EVERY_QUESTION))(
    "of type $type takes the length of what was typed, wherever it was",
    (question) => {
      const facts = { answers: {}, communes: COMMUNES };
      const context = answerContext(everyQuestionModel, question, { ...facts, draft: false });
      const longest = largestContent(everyQuestionModel, question, facts);
      const names = Object.keys(answerFormValues(question, context.fields, longest));
      const read = (pairs: readonly (readonly [string, string])[]) => {
        const input = readAnswerForm(question, context.fields, formEntries(pairs));
        const parsed = answerContentSchema(question, context).safeParse(input);
        return parsed.success || answerProblems(question, parsed.error.issues);
      };
      const share = Math.floor(LENGTH / names.length);
      const everywhere = worst((text) => read(names.map((name) => [name, text.slice(0, share)])));
      expect(everywhere).toBeLessThan(MOST);
      for (const name of names)
        expect(
          cost((text) => read([[name, text]]), SPACES, MOST),
          name,
        ).toBeLessThan(MOST);
    },
  );
});

/** They clean a text by a reader that is tried, and look for nothing themselves. */
const BY_OTHERS = [
  "app/assignments/assign-work.server.ts",
  "app/domain/answers/read-answer-form.ts",
  "app/domain/fields/fits-field.ts",
  "app/opinions/save-opinion.server.ts",
  "app/questions/counted-textarea.tsx",
];
const SPACES = `1${" ".repeat(LENGTH)}x`;

function worst(read: (text: string) => unknown): number {
  return Math.max(...TEXTS.map((text) => cost(read, text, MOST)));
}
