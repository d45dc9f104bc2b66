// What somebody leads over several bodies, with what is due: a consultant’s morning begins here.
import { isOpen } from "../domain/people/access-to.ts";
import { frenchDay } from "../domain/people/due-reminder.ts";
import { canRunWorkshops } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import { namedEdition } from "../record/edition-name.server.ts";
import { type SessionToken, visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Due, Mission, MissionLine, MissionsView } from "./missions.view.ts";
import { workshopLine } from "./view-workshops.server.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

export function viewMissions(deps: Deps, session: SessionToken): Result<MissionsView, "SIGNED_OUT"> {
  const { account, memberships } = visitorOf(deps, session);
  if (account === null) return refused("SIGNED_OUT");
  const now = deps.now();
  const missions = memberships
    .filter((one) => one.assessmentId === null && canRunWorkshops(one.role) && isOpen(one, now))
    .flatMap(({ bodyId, expiresAt }) => missionOf(deps, { bodyId, expiresAt, now }) ?? []);
  return accepted({ missions: missions.toSorted((one, other) => one.name.localeCompare(other.name)) });
}

interface Asked {
  readonly bodyId: number;
  readonly expiresAt: Date | null;
  readonly now: Date;
}

function missionOf(deps: Deps, { bodyId, expiresAt, now }: Asked): Mission | undefined {
  const body = deps.bodies.get(bodyId);
  if (body === undefined) return undefined;
  const records = deps.assessments.listOfTeam(bodyId);
  const workshops = records.flatMap((record) => linesOf(deps, record, now));
  return {
    ...{ name: body.name, slug: body.slug, expiresAt },
    assessments: records.map((record) => namedEdition(deps, record)),
    workshops: workshops.toSorted((one, other) => dayKey(one).localeCompare(dayKey(other))),
  };
}

const LATEST = "9999";

/** When something is to be done. */
function dayKey({ due, day, prevoteOn }: MissionLine): string {
  return (due === "prevote-day" ? prevoteOn : day) ?? LATEST;
}

function linesOf(deps: Deps, record: AssessmentRecord, now: Date): readonly MissionLine[] {
  const edition = namedEdition(deps, record);
  return deps.workshops
    .listOfAssessment(record.id)
    .filter(({ state }) => state !== "archived" && state !== "cancelled" && state !== "transferred")
    .map((workshop) => ({
      ...{ ...workshopLine(workshop), ...edition, prevoteOn: workshop.prevoteOn },
      due: dueOf(workshop, now),
    }));
}

function dueOf(workshop: StoredWorkshop, now: Date): Due {
  const today = frenchDay(now);
  if (workshop.state === "closed") return "minutes";
  if (workshop.state === "draft") return dueOfDraft(workshop, today);
  return workshop.state === "prevote" ? dueOnDay(workshop, today) : "lead";
}

function dueOfDraft(workshop: StoredWorkshop, today: string): Due {
  if (workshop.questions.length === 0) return "prepare";
  if (!workshop.hasPrevote) return dueOnDay(workshop, today);
  return workshop.prevoteOn === null ? "prevote" : "prevote-day";
}

function dueOnDay({ day }: StoredWorkshop, today: string): Due {
  return day !== null && day <= today ? "open" : "none";
}
