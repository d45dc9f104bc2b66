// Random answers to any question, for tests that two ways of checking agree: mostly what the question takes, sometimes
// a value of another kind, out of range, too long or unknown.
import fc from "fast-check";
import type { Field } from "../../app/domain/fields/field.schema.ts";
import type { Answer } from "../../app/domain/questions/answer.ts";
import type { Question } from "../../app/domain/questions/question.schema.ts";

type Options = Readonly<Record<string, readonly string[]>>;

const STRAY = [
  ...[-1, 0, 1, 2.5, 4, 5, 101, 1e16, 1990, 2027],
  ...[
    "",
    "  ",
    "a",
    "none",
    "other",
    "dk",
    "2026-02-28",
    "2026-02-30",
    "2026-12",
    "2026-13",
    "x".repeat(61),
    "é",
  ],
  ...[[], ["a", "a"], ["none", "cyber"], [null], {}, { stray: 1 }, { choice: "own" }, true, null],
];
const stray: fc.Arbitrary<unknown> = fc.constantFrom(...STRAY);

export function arbitraryAnswer(
  question: Question,
  fields: readonly Field[],
  options: Options,
): fc.Arbitrary<Answer> {
  const value = oftenFit(valueFor(question, fields, options));
  return fc.oneof(
    { arbitrary: value.map((each) => ({ state: "answered", value: each }) as Answer), weight: 20 },
    fc.constant<Answer>({ state: "dk" }),
    fc
      .constantFrom("", "  ", "Held by the communes", "x".repeat(501))
      .map((reason): Answer => ({ state: "na", reason })),
    fc.constant<Answer>({ state: "unanswered" }),
  );
}

function oftenFit(fit: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: fit, weight: 15 }, stray);
}

function valueFor(question: Question, fields: readonly Field[], options: Options): fc.Arbitrary<unknown> {
  switch (question.type) {
    case "ladder":
      return fc.nat(5);
    case "percent":
      return fc.integer({ min: -1, max: 101 });
    case "multi":
      return fc.subarray([...question.options]);
    case "yesno":
      return fc.constantFrom(...question.options.map(({ id }) => id));
    case "likert":
      return fc.array(fc.constantFrom(0, 1, 2, 3, 4, "dk"), { maxLength: 9 });
    case "value":
      return fieldValue(question.field, question.field.id, options);
    case "group":
      return record(fields, "", options);
    case "list":
      return fc.array(
        fc
          .tuple(fc.constantFrom("e1", "", "no spaces"), record(fields, "", options))
          .map(([id, entry]) => ({ id, ...entry })),
        { maxLength: question.max + 1 },
      );
    case "ranking":
      return fc.record(
        {
          ranked: fc.array(fc.constantFrom(...question.options), { maxLength: 4 }),
          other: fc.constantFrom("", " ", "Sport", "x".repeat(21)),
        },
        { requiredKeys: ["ranked"] },
      );
  }
}

function record(
  fields: readonly Field[],
  parent: string,
  options: Options,
): fc.Arbitrary<Record<string, unknown>> {
  const parts = fields.map((field) => [
    field.id,
    oftenFit(fieldValue(field, parent === "" ? field.id : `${parent}.${field.id}`, options)),
  ]);
  const required = fields.filter((field) => field.required).map(({ id }) => id);
  return fc.record(Object.fromEntries(parts) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: required,
    noNullPrototype: true,
  });
}

function fieldValue(field: Field, path: string, options: Options): fc.Arbitrary<unknown> {
  switch (field.type) {
    case "text":
    case "long-text":
      return fc.string({ maxLength: field.max + 1 });
    case "number":
      return fc.integer({ min: (field.min ?? -10) - 1, max: (field.max ?? 1000) + 1 });
    case "year":
      return fc.integer({ min: field.min - 1, max: field.max + 1 });
    case "date":
      return fc.constantFrom("2026-02-28", "2028-02-29");
    case "month":
      return fc.constantFrom("2026-02", "2026-00");
    case "level":
      return fc.nat(field.levels);
    case "choice":
      return choice(field, optionsOf(field, path, options));
    case "choices":
      return fc.subarray([...optionsOf(field, path, options)]);
    case "group":
      return record(field.fields, path, options);
    case "list":
      return fc.array(record(field.fields, path, options), { maxLength: field.max + 1 });
  }
}

function choice(
  { followUp }: Extract<Field, { type: "choice" }>,
  options: readonly string[],
): fc.Arbitrary<unknown> {
  const option = fc.constantFrom(...options);
  if (followUp === undefined) return option;
  return fc.record(
    { choice: option, more: fc.constantFrom(3, 0, "three", "") },
    { requiredKeys: ["choice"] },
  );
}

function optionsOf(
  field: Extract<Field, { type: "choice" | "choices" }>,
  path: string,
  options: Options,
): readonly string[] {
  return Array.isArray(field.options) ? field.options : (options[path] ?? []);
}
