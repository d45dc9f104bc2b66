// Every store over one connection, and the two ways to write through it.

import { createIdentityStore } from "../account/identities.store.server.ts";
import { createPersonalDataStore } from "../account/personal-data.store.server.ts";
import { createSignInLinkStore } from "../account/sign-in-links.store.server.ts";
import { createAssignmentStore } from "../assignments/assignments.store.server.ts";
import { migrateDatabase } from "../database/migrate-database.server.ts";
import { closeDatabase, type Database, openDatabase } from "../database/open-database.server.ts";
import { MIGRATIONS_FOLDER } from "../database/project-folders.server.ts";
import { createDefinitionUseStore } from "../definitions/definition-uses.store.server.ts";
import { createCohortStore } from "../editions/cohort.store.server.ts";
import { createFollowUpStore } from "../editions/follow-up.store.server.ts";
import { createLetterStore } from "../editions/letters.store.server.ts";
import { createSendingStore } from "../editions/sendings.store.server.ts";
import { createEvidenceFileStore } from "../evidence/evidence-files.store.server.ts";
import { createEditionFindingsStore } from "../findings/edition-findings.store.server.ts";
import { createKeptFormStore } from "../kept-forms/kept-forms.store.server.ts";
import { createOutgoingStore } from "../mails/outgoing.store.server.ts";
import { createAnswerMigrationStore } from "../migration/answer-migrations.store.server.ts";
import { createTransferStore } from "../minutes/transfers.store.server.ts";
import { createOpinionStore } from "../opinions/opinions.store.server.ts";
import { createReportStore } from "../public-site/reports.store.server.ts";
import { createDecisionStore } from "../publication/decisions.store.server.ts";
import { createListingStore } from "../publication/listings.store.server.ts";
import { createPublicationStore } from "../publication/publications.store.server.ts";
import { createRequestStore } from "../publication/requests.store.server.ts";
import { createAccountStore } from "../record/accounts.store.server.ts";
import { createAnswerStore } from "../record/answers.store.server.ts";
import { createAssessmentStore } from "../record/assessments.store.server.ts";
import { createBodyStore } from "../record/bodies.store.server.ts";
import { createClosedDocumentStore } from "../record/closed-documents.store.server.ts";
import { createDefinitionVersionStore } from "../record/definition-versions.store.server.ts";
import { createEditionPartStore } from "../record/edition-parts.store.server.ts";
import { createEditionStore } from "../record/editions.store.server.ts";
import { createFinalisationStore } from "../record/finalisations.store.server.ts";
import { createFinishedSectionStore } from "../record/finished-sections.store.server.ts";
import { createHistoryStore } from "../record/history.store.server.ts";
import { createMembershipStore } from "../record/memberships.store.server.ts";
import { createSecretLinkStore } from "../record/secret-links.store.server.ts";
import { createSessionStore } from "../record/sessions.store.server.ts";
import { createSiteActStore } from "../record/site-acts.store.server.ts";
import { createEditionReleaseStore } from "../releases/edition-releases.store.server.ts";
import { createPublicReleaseStore } from "../releases/public-releases.store.server.ts";
import { createRetainedLeverStore } from "../roadmap/retained-levers.store.server.ts";
import { createSeedStore } from "../seed/seeds.store.server.ts";
import { createTrialStore } from "../start/trials.store.server.ts";
import { createTargetStore } from "../targets/targets.store.server.ts";
import { createAccessRequestStore } from "../team/access-requests.store.server.ts";
import { createInvitationStore } from "../team/invitations.store.server.ts";
import { createBallotStore } from "../workshops/ballots.store.server.ts";
import { createDeskStore } from "../workshops/desk.store.server.ts";
import { createDeskEditStore } from "../workshops/desk-edits.store.server.ts";
import { createKeptVoteStore } from "../workshops/kept-votes.store.server.ts";
import { createLeverRoundStore } from "../workshops/lever-rounds.store.server.ts";
import { createSessionWordStore } from "../workshops/session-words.store.server.ts";
import { createWorkshopStore } from "../workshops/workshops.store.server.ts";

export type Stores = ReturnType<typeof openStores>;

/** Opens the database and brings it to the newest shape. */
export function openStores(path: string, now: Date) {
  const db = openDatabase(path);
  try {
    migrateDatabase(db, MIGRATIONS_FOLDER, now);
    return { db, ...storesOf(db) };
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
}

function storesOf(db: Database) {
  return {
    accessRequests: createAccessRequestStore(db),
    accounts: createAccountStore(db),
    answerMigrations: createAnswerMigrationStore(db),
    answers: createAnswerStore(db),
    assessments: createAssessmentStore(db),
    assignments: createAssignmentStore(db),
    bodies: createBodyStore(db),
    desk: createDeskStore(db),
    deskEdits: createDeskEditStore(db),
    definitionUses: createDefinitionUseStore(db),
    definitionVersions: createDefinitionVersionStore(db),
    ...storesOfEditions(db),
    finalisations: createFinalisationStore(db),
    evidenceFiles: createEvidenceFileStore(db),
    finishedSections: createFinishedSectionStore(db),
    history: createHistoryStore(db),
    identities: createIdentityStore(db),
    invitations: createInvitationStore(db),
    keptForms: createKeptFormStore(db),
    listings: createListingStore(db),
    memberships: createMembershipStore(db),
    opinions: createOpinionStore(db),
    outgoing: createOutgoingStore(db),
    personalData: createPersonalDataStore(db),
    publicationRequests: createRequestStore(db),
    publications: createPublicationStore(db),
    publicReleases: createPublicReleaseStore(db),
    reports: createReportStore(db),
    leverRounds: createLeverRoundStore(db),
    retainedLevers: createRetainedLeverStore(db),
    secretLinks: createSecretLinkStore(db),
    seeds: createSeedStore(db),
    sessions: createSessionStore(db),
    signedDecisions: createDecisionStore(db),
    signInLinks: createSignInLinkStore(db),
    targets: createTargetStore(db),
    siteActs: createSiteActStore(db),
    trials: createTrialStore(db),
    ...storesOfWorkshops(db),
  };
}

function storesOfEditions(db: Database) {
  return {
    closedDocuments: createClosedDocumentStore(db),
    cohorts: createCohortStore(db),
    editionFindings: createEditionFindingsStore(db),
    editionReleases: createEditionReleaseStore(db),
    editions: createEditionStore(db),
    editionParts: createEditionPartStore(db),
    followUps: createFollowUpStore(db),
    letters: createLetterStore(db),
    sendings: createSendingStore(db),
  };
}

function storesOfWorkshops(db: Database) {
  return {
    ballots: createBallotStore(db),
    keptVotes: createKeptVoteStore(db),
    sessionWords: createSessionWordStore(db),
    transfers: createTransferStore(db),
    workshops: createWorkshopStore(db),
  };
}
