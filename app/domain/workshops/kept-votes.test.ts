import { expect, it } from "vitest";
import { forgetsAt, keptRoles } from "./kept-votes.ts";

const closedAt = new Date("2027-03-18T16:00:00Z");
const at = (mode: "pseudonym" | "named" | "anonymous", namesKept = 30) =>
  forgetsAt({ mode, namesKept, closedAt });

it("forgets pseudonyms at the end, names some days later, and has nothing to forget of anonymous votes", () => {
  expect(at("pseudonym")).toEqual(closedAt);
  expect(at("named")).toEqual(new Date("2027-04-17T16:00:00Z"));
  expect(at("named", 1)).toEqual(new Date("2027-03-19T16:00:00Z"));
  expect(at("anonymous")).toBeNull();
});

it("keeps a role that three share, and no other", () => {
  expect([...keptRoles(["dsi", "dsi", "dsi", "elu", "elu", null, null, null])]).toEqual(["dsi"]);
  expect([...keptRoles([])]).toEqual([]);
});
