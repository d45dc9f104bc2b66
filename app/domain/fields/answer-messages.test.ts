import { expect, it } from "vitest";
import { ANSWER_MESSAGES, expected, ONLY_KNOWN_FIELDS } from "./answer-messages.ts";

it("each message is a key of the words of errors, once", () => {
  expect(ANSWER_MESSAGES.filter((key) => !/^errors\.[a-z]\w+$/i.test(key))).toEqual([]);
  expect(new Set(ANSWER_MESSAGES).size).toBe(ANSWER_MESSAGES.length);
});

it("says of an absent value that it is required, and of another what it should have been", () => {
  const { error } = expected("errors.notADate");
  expect(error({})).toBe("errors.required");
  expect([null, "", 0].map((input) => error({ input }))).toEqual(Array(3).fill("errors.notADate"));
});

it("says of a record that is none, or holds more than its fields, that nothing of that name is known", () => {
  expect(ONLY_KNOWN_FIELDS.error({})).toBe("errors.required");
  expect(ONLY_KNOWN_FIELDS.error({ input: { other: 1 } })).toBe("errors.unknownField");
  expect(ONLY_KNOWN_FIELDS.error({ input: "a" })).toBe("errors.unknownField");
});
