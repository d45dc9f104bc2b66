// What comes after a workshop finds it here, and notes here what was done with it.
import { type ToldWords, toldWords } from "../domain/workshops/session-word.ts";
import type { WorkshopState } from "../domain/workshops/workshop-state.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Reworded } from "./desk-edits.store.server.ts";
import { questionnaireOf, type ToldWorkshop } from "./find-workshop.server.ts";
import type { RoleVote } from "./kept-votes.store.server.ts";
import type { StoredWorkshop } from "./workshops.store.server.ts";

export type FollowedWorkshop = StoredWorkshop;

/** Undefined for one of another assessment, too. */
export function workshopIn(
  deps: Deps,
  { assessment }: Pick<OpenAssessment, "assessment">,
  publicId: string,
): FollowedWorkshop | undefined {
  const workshop = deps.workshops.get(publicId);
  return workshop?.assessmentId === assessment.id ? workshop : undefined;
}

export interface FollowingStep {
  readonly step: "propose" | "transfer" | "undo-transfer" | "reword" | "share" | "unshare" | "archive";
  readonly state: WorkshopState;
  /** Null, or left out, for a step of the whole workshop. */
  readonly question?: string | null;
}

type Following = Pick<AssessmentWriter, "now"> & { readonly author: Pick<AssessmentWriter["author"], "key"> };

/** In the transaction of what was done; gives the revision that it made, under which stands who did it and when. */
export function noteFollowing(
  deps: Deps,
  workshop: FollowedWorkshop,
  { step, state, question = null, author, now }: FollowingStep & Following,
): number {
  const revision = workshop.revision + 1;
  deps.workshops.save(
    { ...workshop, state, revision },
    { at: now, authorKey: author.key, step, questionId: question },
  );
  return revision;
}

export type FollowedTold = ToldWorkshop;

/** With what it is about; undefined for none. */
export function workshopOf(deps: Deps, publicId: string): FollowedTold | undefined {
  const workshop = deps.workshops.get(publicId);
  return workshop && { workshop, ...questionnaireOf(deps, workshop) };
}

/** Of the assessment that it is about. */
export function addressOf(
  deps: Deps,
  { id, assessmentId }: FollowedWorkshop,
): { readonly slug: string; readonly edition: string } {
  const record = deps.assessments.getById(assessmentId);
  const slug = record && deps.bodies.get(record.bodyId)?.slug;
  if (record === undefined || slug === undefined) throw new Error(`workshop ${id} has lost its assessment`);
  return { slug, edition: record.edition };
}

/** How many people ever sat there. */
export function seatsOf(deps: Deps, { id }: FollowedWorkshop): number {
  return deps.ballots.countSeats(id).ever;
}

/** What people said of the session, as far as it may be told to whoever led it. */
export function saidOf(deps: Deps, { id }: FollowedWorkshop): ToldWords {
  return toldWords(deps.sessionWords.list(id));
}

/** In the transaction of who rewords it; false where somebody changed the words since. The level stays as the room decided. */
export function rewordDecision(
  deps: Deps,
  { id: workshopId }: FollowedWorkshop,
  { question, ...words }: Reworded & { readonly question: string },
): boolean {
  deps.deskEdits.touch(workshopId);
  return deps.deskEdits.reword({ workshopId, question }, words);
}

/** In the transaction of who shares the minutes, or takes them back as a draft. */
export function setMinutesShared(deps: Deps, { id }: FollowedWorkshop, isShared: boolean): void {
  deps.deskEdits.touch(id);
  deps.deskEdits.setShared(id, isShared ? deps.now() : null);
}

/** Of a round that is revealed, each vote with the role of who cast it where it is known. */
export function roleVotes(
  deps: Deps,
  { id: workshopId }: FollowedWorkshop,
  asked: { readonly question: string; readonly round: number },
): readonly RoleVote[] {
  return deps.keptVotes.listRoles({ workshopId, ...asked });
}
