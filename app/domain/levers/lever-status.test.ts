import { expect, it } from "vitest";
import { isOpenStatus, LEVER_STATUSES, readLeverStatus } from "./lever-status.ts";

it("reads each status by its name, and nothing as one to be started", () => {
  expect(LEVER_STATUSES.map(readLeverStatus)).toEqual(LEVER_STATUSES);
  expect(readLeverStatus("")).toBe("to-start");
});

it.each(["Done", " done", "finished", "to-start "])("finds no status in %j", (typed) => {
  expect(readLeverStatus(typed)).toBeUndefined();
});

it("leaves open what is still to be done", () => {
  expect(LEVER_STATUSES.filter(isOpenStatus)).toEqual(["to-start", "under-way"]);
});
