// A workshop of somebody who leads one, with its first question open to votes.

import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { commandWorkshop } from "../../app/workshops/command-workshop.server.ts";
import { prepareWorkshop } from "../../app/workshops/prepare-workshop.server.ts";
import { VOTED } from "./a-workshop.ts";

/** Gives what names it in addresses. */
export async function aDraftedWorkshop(deps: Deps, ref: AssessmentRef, form = "drafted"): Promise<string> {
  const typed = { title: "Atelier", day: "", mode: "named", threshold: "", questions: VOTED };
  const prepared = await prepareWorkshop(deps, { ref, typed, form });
  if (!prepared.ok) throw new Error(prepared.reason.code);
  return prepared.value.publicId;
}

/** Gives what names it in addresses. */
export async function aRunningWorkshop(deps: Deps, ref: AssessmentRef): Promise<string> {
  const publicId = await aDraftedWorkshop(deps, ref, "running");
  const led = { publicId, session: ref.session ?? null };
  const [question] = VOTED;
  const steps = [
    { do: "open" },
    { do: "start" },
    { do: "read", question },
    { do: "vote", question },
  ] as const;
  for (const [seen, step] of steps.entries()) {
    const done = await commandWorkshop(deps, { ref: led, command: { ...step, seen } });
    if (!done.ok) throw new Error(done.reason);
  }
  return publicId;
}
