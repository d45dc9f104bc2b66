import { expect, test } from "vitest";
import { describedBy } from "./described-by.ts";

test("a field without hint or error is described by nothing", () => {
  expect(describedBy("name", { hint: undefined, error: undefined })).toBeUndefined();
});

test("the hint is read before the error, and the counter last", () => {
  expect(describedBy("name", { counter: "20", error: "Trop long", hint: "En toutes lettres" })).toBe(
    "name-hint name-error name-counter",
  );
});
