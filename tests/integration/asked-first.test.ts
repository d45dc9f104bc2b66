import { expect, it } from "vitest";
import { viewHub } from "../../app/answering/view-hub.server.ts";
import { type AssignWork, assignWork } from "../../app/assignments/assign-work.server.ts";
import { changeTask } from "../../app/assignments/change-task.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { aTeam } from "../builders/a-team.ts";
import { someTime } from "../builders/stores.ts";

it("U6: the hub goes on with what its visitor was asked to answer, what is due first, before where the team was", async () => {
  const { deps, lead, member } = await aTeam();
  const contributor = await member("contributor");
  const next = (ref: AssessmentRef) => {
    const hub = viewHub(deps, { ref, locale: "fr" });
    return hub.ok ? [hub.value.next?.questionId, hub.value.next?.isAsked] : null;
  };
  const assign = (work: Pick<AssignWork, "kind" | "sectionId"> & Partial<AssignWork>) =>
    assignWork(deps, {
      ...{
        ref: lead,
        locale: "fr",
        questionId: null,
        email: "contributor@rennes.example",
        dueOn: "",
        message: "",
      },
      ...{ form: JSON.stringify(work), compose: () => ({ subject: "", text: "" }) },
      ...work,
    });
  const first = next(contributor);
  expect(first?.[1]).toBe(false);
  await assign({ kind: "review", sectionId: "agents" });
  expect(next(contributor)).toEqual(first);
  await assign({ kind: "contribute", sectionId: "citizens" });
  const dueOn = new Date(someTime.getTime() + 5 * 86_400_000).toISOString().slice(0, 10);
  await assign({ kind: "contribute", sectionId: "data", questionId: "data.open", dueOn });
  expect(next(contributor)).toEqual(["data.open", true]);
  expect(next(lead)?.[1]).toBe(false);

  const session = contributor.session ?? null;
  const view = viewDashboard(deps, { session, slug: contributor.slug, locale: "fr" });
  const task = view.ok ? view.value.tasks.find(({ questionId }) => questionId === "data.open") : undefined;
  await changeTask(deps, { session, publicId: task?.publicId ?? "", change: "done" });
  expect(next(contributor)).toEqual([expect.stringMatching(/^citizens\./), true]);
  deps.close();
});
