import { expect, it } from "vitest";
import { viewAssign } from "../../app/assignments/view-assign.server.ts";
import { aTeam } from "../builders/a-team.ts";

it("U18: who assigns is offered the team, with what the role of each lets them do, and no commune", async () => {
  const { deps, lead, member, respondent } = await aTeam();
  for (const role of ["contributor", "reader", "consultant"] as const) await member(role);
  await respondent(0);
  const view = viewAssign(deps, { ref: lead, locale: "fr", sectionId: "data", questionId: null });
  expect(view.ok && view.value.members.map(({ role, kinds }) => [role, kinds])).toEqual([
    ["consultant", ["review"]],
    ["contributor", ["contribute", "review"]],
    ["lead", ["contribute", "review"]],
    ["reader", ["review"]],
  ]);
  deps.close();
});
