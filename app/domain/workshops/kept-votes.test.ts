import { expect, it } from "vitest";
import { forgetsAt, keptRoles } from "./kept-votes.ts";

const closedAt = new Date("2027-03-18T16:00:00Z");

it("forgets pseudonyms at the end, names thirty days later, and has nothing to forget of anonymous votes", () => {
  expect(forgetsAt("pseudonym", closedAt)).toEqual(closedAt);
  expect(forgetsAt("named", closedAt)).toEqual(new Date("2027-04-17T16:00:00Z"));
  expect(forgetsAt("anonymous", closedAt)).toBeNull();
});

it("keeps a role that three share, and no other", () => {
  expect([...keptRoles(["dsi", "dsi", "dsi", "elu", "elu", null, null, null])]).toEqual(["dsi"]);
  expect([...keptRoles([])]).toEqual([]);
});
