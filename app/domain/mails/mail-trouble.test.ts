import { expect, it } from "vitest";
import { mailTrouble } from "./mail-trouble.ts";

it.each([
  ["waiting", null, null],
  ["waiting", "unreachable", "late"],
  ["sending", null, null],
  ["sending", "put-off", "late"],
  ["sent", null, null],
  ["sent", "put-off", null],
  ["given-up", "refused", "lost"],
  ["given-up", null, "lost"],
  ["dropped", "refused", "lost"],
  ["dropped", null, "lost"],
] as const)("a mail that is %s, after %s, is in trouble: %s", (state, failure, trouble) => {
  expect(mailTrouble({ state, failure })).toBe(trouble);
});
