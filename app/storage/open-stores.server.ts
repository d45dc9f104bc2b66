// Every store over one connection, and the two ways to write through it.
import { createAccountStore } from "./accounts.server.ts";
import { createAnswerMigrationStore } from "./answer-migrations.server.ts";
import { createAnswerStore } from "./answers.server.ts";
import { createAssessmentStore } from "./assessments.server.ts";
import { createAssignmentStore } from "./assignments.server.ts";
import { createBodyStore } from "./bodies.server.ts";
import { createDefinitionVersionStore } from "./definition-versions.server.ts";
import { createEvidenceFileStore } from "./evidence-files.server.ts";
import { createFinalisationStore } from "./finalisations.server.ts";
import { createFinishedSectionStore } from "./finished-sections.server.ts";
import { createHistoryStore } from "./history.server.ts";
import { createIdentityStore } from "./identities.server.ts";
import { createInvitationStore } from "./invitations.server.ts";
import { createKeptFormStore } from "./kept-forms.server.ts";
import { createMembershipStore } from "./memberships.server.ts";
import { migrateDatabase } from "./migrate-database.server.ts";
import { closeDatabase, openDatabase } from "./open-database.server.ts";
import { createOpinionStore } from "./opinions.server.ts";
import { createPersonalDataStore } from "./personal-data.server.ts";
import { MIGRATIONS_FOLDER } from "./project-folders.server.ts";
import { createSecretLinkStore } from "./secret-links.server.ts";
import { createSeedStore } from "./seeds.server.ts";
import { createSessionStore } from "./sessions.server.ts";
import { createSignInLinkStore } from "./sign-in-links.server.ts";

export type Stores = ReturnType<typeof openStores>;

/** Opens the database and brings it to the newest shape. */
export function openStores(path: string, now: Date) {
  const db = openDatabase(path);
  try {
    migrateDatabase(db, MIGRATIONS_FOLDER, now);
    return {
      db,
      accounts: createAccountStore(db),
      answerMigrations: createAnswerMigrationStore(db),
      answers: createAnswerStore(db),
      assessments: createAssessmentStore(db),
      assignments: createAssignmentStore(db),
      bodies: createBodyStore(db),
      definitionVersions: createDefinitionVersionStore(db),
      finalisations: createFinalisationStore(db),
      evidenceFiles: createEvidenceFileStore(db),
      finishedSections: createFinishedSectionStore(db),
      history: createHistoryStore(db),
      identities: createIdentityStore(db),
      invitations: createInvitationStore(db),
      keptForms: createKeptFormStore(db),
      memberships: createMembershipStore(db),
      opinions: createOpinionStore(db),
      personalData: createPersonalDataStore(db),
      secretLinks: createSecretLinkStore(db),
      seeds: createSeedStore(db),
      sessions: createSessionStore(db),
      signInLinks: createSignInLinkStore(db),
    };
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
}
