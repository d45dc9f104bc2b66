import { deleteEndedSignIns } from "../account/delete-ended-sign-ins.server.ts";
import { deleteNeverJoined } from "../assignments/delete-never-joined.server.ts";
import { retentionLimits } from "../domain/people/retention.ts";
import { forgetEndedCohorts, forgetLetterAddresses } from "../editions/forget-ended-cohorts.server.ts";
import { deleteEndedForms } from "../kept-forms/delete-ended-forms.server.ts";
import { forgetEndedMails } from "../mails/forget-ended.server.ts";
import { forgetReporters } from "../public-site/forget-reporters.server.ts";
import { forgetExpiredLinks } from "../publication/forget-expired-links.server.ts";
import { deleteUnansweredTrials } from "../start/delete-unanswered-trials.server.ts";
import { deleteEndedInvitations } from "../team/delete-ended-invitations.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { forgetVoters } from "../workshops/forget-voters.server.ts";

/** Deletes sessions, kept forms, links to sign in, invitations, trials, mails and addresses of cohorts, officials and readers, and names of workshops that have ended, each after its time. */
export async function deleteEnded(deps: Deps): Promise<void> {
  await deps.writer.run(() => {
    const limits = retentionLimits(deps.now());
    deleteEndedSignIns(deps, limits);
    deleteEndedForms(deps, limits);
    deleteEndedInvitations(deps, limits);
    forgetEndedMails(deps, limits);
    deleteUnansweredTrials(deps, limits);
    forgetEndedCohorts(deps);
    forgetLetterAddresses(deps, limits);
    forgetExpiredLinks(deps);
    forgetReporters(deps, limits);
    forgetVoters(deps);
    // Last: what nobody took is told by the invitations that are left.
    deleteNeverJoined(deps);
  });
  // What went stands in the journal of the database, and in its file, until that is folded.
  deps.foldJournal();
}
