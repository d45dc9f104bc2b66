import { expect, it } from "vitest";
import { isTrial } from "./is-trial.ts";

it.each([
  [{ ofTeam: false, openToAll: false }, true],
  [{ ofTeam: true, openToAll: false }, false],
  [{ ofTeam: false, openToAll: true }, false],
])("an assessment opened as %j is a trial: %j", (opening, expected) => {
  expect(isTrial(opening)).toBe(expected);
});
