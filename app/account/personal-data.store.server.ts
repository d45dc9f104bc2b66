// What is stored about one person, read for them and erased for them. The history is read only: it names nobody.

import type { Database } from "../database/open-database.server.ts";
import { type PersonalData, personalDataSchema } from "../domain/people/personal-data.schema.ts";
import type { Account } from "../domain/people/visitor.ts";
import { EDITION, moment } from "./data-columns.store.server.ts";
import { publicData } from "./public-data.store.server.ts";

const SELECT_ACCOUNT = `SELECT email, name, site_role AS siteRole, locale, author_key AS authorKey,
  ${moment("created_at", "createdAt")} FROM accounts WHERE id = ?`;
const SELECT_IDENTITIES = `SELECT issuer, subject, ${moment("linked_at", "linkedAt")}
  FROM identities WHERE account_id = ? ORDER BY linked_at`;
const SELECT_MEMBERSHIPS = `SELECT bodies.name AS body, assessments.edition AS trial, role, commune,
  ${moment("granted_at", "grantedAt")}, ${moment("memberships.expires_at", "expiresAt")}
  FROM memberships JOIN bodies ON bodies.id = memberships.body_id
  LEFT JOIN assessments ON assessments.id = memberships.assessment_id
  WHERE account_id = ? ORDER BY granted_at, memberships.id`;
const SELECT_GIVEN = `SELECT bodies.name AS body, role, ${moment("granted_at", "grantedAt")}
  FROM memberships JOIN bodies ON bodies.id = body_id WHERE granted_by = ? ORDER BY granted_at, memberships.id`;
const SELECT_SESSIONS = `SELECT device, method, ${moment("created_at", "createdAt")}, ${moment("seen_at", "seenAt")},
  ${moment("expires_at", "expiresAt")} FROM sessions WHERE account_id = ? ORDER BY created_at`;
const SELECT_LINKS = `SELECT ${moment("created_at", "createdAt")}, ${moment("expires_at", "expiresAt")},
  ${moment("used_at", "usedAt")} FROM sign_in_links WHERE email = ? ORDER BY created_at`;
const SELECT_MAILS = `SELECT kind, state, failure, ${moment("created_at", "createdAt")}, ${moment("ended_at", "endedAt")}
  FROM outgoing_mails WHERE email = ? ORDER BY id`;
const INVITATIONS = `SELECT bodies.name AS body, role, ${moment("created_at", "createdAt")},
  ${moment("expires_at", "expiresAt")}, answer, ${moment("answered_at", "answeredAt")}
  FROM invitations JOIN bodies ON bodies.id = body_id`;
const SELECT_SENT = `${INVITATIONS} WHERE invited_by = ? ORDER BY created_at`;
const SELECT_RECEIVED = `${INVITATIONS} WHERE email = ? ORDER BY created_at`;
const ASSIGNMENTS = `SELECT bodies.name AS body, ${EDITION}, section_id AS section,
  question_id AS question, assignments.kind, due_on AS dueOn, message, ${moment("created_at", "createdAt")},
  ${moment("done_at", "doneAt")}, ${moment("withdrawn_at", "withdrawnAt")},
  ${moment("reminders_stopped_at", "remindersStoppedAt")},
  ${moment("last_reminded_at", "lastRemindedAt")}
  FROM assignments JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id`;
const SELECT_ASSIGNED = `${ASSIGNMENTS} WHERE assigned_by = ? ORDER BY assignments.id`;
const SELECT_ASKED = `${ASSIGNMENTS} WHERE email = ? ORDER BY assignments.id`;
const OF_VERSION = `JOIN assessments ON assessments.id = assessment_id
  JOIN bodies ON bodies.id = assessments.body_id`;
const SELECT_FINALISED = `SELECT bodies.name AS body, ${EDITION}, version, ${moment("finalised_at", "at")}
  FROM finalisations ${OF_VERSION} WHERE finalised_by = ? ORDER BY finalisations.id`;
const SELECT_REOPENED = `SELECT bodies.name AS body, ${EDITION}, version, ${moment("reopened_at", "at")}, reason
  FROM reopenings JOIN finalisations ON finalisations.id = finalisation_id ${OF_VERSION}
  WHERE reopened_by = ? ORDER BY finalisation_id`;
const SELECT_KEPT = `SELECT place, ${moment("kept_at", "keptAt")}, ${moment("expires_at", "expiresAt")}
  FROM kept_forms WHERE account_id = ? ORDER BY kept_at`;
const SELECT_OPINIONS = `SELECT bodies.name AS body, ${EDITION}, question_id AS question, commune,
  answer, comment, ${moment("saved_at", "savedAt")}
  FROM opinions JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE account_id = ? ORDER BY assessments.id, question_id`;
const SELECT_FILES = `SELECT bodies.name AS body, ${EDITION}, question_id AS question, evidence_files.name, type, size,
  sha256, ${moment("added_at", "addedAt")}
  FROM evidence_files JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE author_id = ? ORDER BY evidence_files.id`;
const SELECT_LEVERS = `SELECT bodies.name AS body, ${EDITION}, lever_id AS lever, month, status, budget, note,
  ${moment("saved_at", "savedAt")}
  FROM retained_levers JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE owner_account_id = ? ORDER BY assessments.id, lever_id`;
const SELECT_WORKSHOPS = `SELECT bodies.name AS body, ${EDITION}, title, step, question_id AS question, ${moment("at", "at")}
  FROM workshop_events JOIN workshops ON workshops.id = workshop_id
  JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = body_id
  WHERE author_key = ? ORDER BY workshop_id, workshop_events.revision`;
const SELECT_HISTORY = `SELECT bodies.name AS body, ${EDITION}, assessments.survey_id AS survey,
  history.survey_version AS surveyVersion, ${moment("at", "at")}, history.kind, source,
  question_id AS question, section_id AS section
  FROM history JOIN assessments ON assessments.id = assessment_id JOIN bodies ON bodies.id = assessments.body_id
  WHERE author_key = ? ORDER BY history.id`;

const SELECT_COHORTS = `SELECT editions.name AS edition, bodies.name AS body, ${moment("added_at", "addedAt")}
  FROM edition_bodies JOIN editions ON editions.id = edition_id JOIN bodies ON bodies.id = body_id
  WHERE email = ? ORDER BY edition_id, body_id`;
const SELECT_LETTERS = `SELECT editions.name AS edition, bodies.name AS body, letters.kind, ${moment("written_at", "writtenAt")}
  FROM letters JOIN editions ON editions.id = edition_id JOIN bodies ON bodies.id = body_id
  WHERE email = ? ORDER BY letters.id`;
const SELECT_SENDINGS = `SELECT editions.name AS edition, audience, ${moment("planned_at", "plannedAt")}
  FROM letter_sendings JOIN editions ON editions.id = edition_id WHERE planned_by = ? ORDER BY letter_sendings.id`;
const SELECT_ACTS = `SELECT ${moment("at", "at")}, kind,
  (SELECT name FROM editions WHERE editions.id = edition_id) AS edition
  FROM site_acts WHERE author_key = ? ORDER BY position`;
const REQUESTS = `SELECT bodies.name AS body, access_requests.name, job, message, ${moment("created_at", "createdAt")},
  ${moment("last_asked_at", "lastAskedAt")}, answer, ${moment("answered_at", "answeredAt")}, reason
  FROM access_requests JOIN bodies ON bodies.id = body_id`;
const SELECT_ACCESS = `${REQUESTS} WHERE email = ? ORDER BY access_requests.id`;
const SELECT_ACCESS_ANSWERED = `SELECT bodies.name AS body, answer, ${moment("answered_at", "answeredAt")}, reason
  FROM access_requests JOIN bodies ON bodies.id = body_id WHERE answered_by = ? ORDER BY access_requests.id`;

const DELETE_BY_ID = ["kept_forms", "opinions", "sessions", "memberships", "identities"].map(
  (table) => `DELETE FROM ${table} WHERE account_id = ?`,
);
/** The roles that the person gave stay with those who hold them. */
const FORGET_GIVER = "UPDATE memberships SET granted_by = NULL WHERE granted_by = ?";
/** What was taken up stays taken up, by nobody. */
const FORGET_OWNER = "UPDATE retained_levers SET owner_account_id = NULL WHERE owner_account_id = ?";
/** So does what others were answered. */
const FORGET_ANSWERER = "UPDATE access_requests SET answered_by = NULL WHERE answered_by = ?";
/** What was answered about a published page stays, by nobody. */
const FORGET_REPLIER = "UPDATE public_replies SET answered_by = NULL WHERE answered_by = ?";
/** Answered invitations, too, hold the address. */
const DELETE_BY_EMAIL = [
  "DELETE FROM reminder_stops WHERE assignment_id IN (SELECT id FROM assignments WHERE email = ?)",
  ...[
    "assignments",
    "consent_links",
    "sign_in_links",
    "invitations",
    "outgoing_mails",
    "access_requests",
  ].map((table) => `DELETE FROM ${table} WHERE email = ?`),
  "UPDATE publication_requests SET official_email = NULL, told_until = NULL WHERE official_email = ?",
  "UPDATE public_reports SET email = NULL WHERE email = ?",
];
/** The body stays in the cohort, and nobody is named for it. */
const FORGET_INVITED = ["edition_bodies", "letters"].map(
  (table) => `UPDATE ${table} SET email = NULL WHERE email = ?`,
);
const FORGET_MESSAGES = "UPDATE assignments SET message = '' WHERE assigned_by = ?";
const ERASE = "UPDATE accounts SET email = NULL, name = '', site_role = NULL, erased_at = ? WHERE id = ?";

type Person = Pick<Account, "id" | "email" | "authorKey">;

export function createPersonalDataStore(db: Database) {
  const all = (sql: string, key: number | string) => db.prepare(sql).all(key);

  return {
    get: ({ id, email, authorKey }: Person): PersonalData =>
      personalDataSchema.parse({
        account: db.prepare(SELECT_ACCOUNT).get(id),
        identities: all(SELECT_IDENTITIES, id),
        memberships: all(SELECT_MEMBERSHIPS, id),
        rolesGiven: all(SELECT_GIVEN, id),
        sessions: all(SELECT_SESSIONS, id),
        signInLinks: all(SELECT_LINKS, email),
        mails: all(SELECT_MAILS, email),
        invitationsSent: all(SELECT_SENT, id),
        invitationsReceived: all(SELECT_RECEIVED, email),
        accessRequests: all(SELECT_ACCESS, email),
        accessRequestsAnswered: all(SELECT_ACCESS_ANSWERED, id),
        assignmentsSent: all(SELECT_ASSIGNED, id),
        assignmentsReceived: all(SELECT_ASKED, email),
        finalisations: all(SELECT_FINALISED, id),
        reopenings: all(SELECT_REOPENED, id),
        keptForms: all(SELECT_KEPT, id),
        opinions: all(SELECT_OPINIONS, id),
        evidenceFiles: all(SELECT_FILES, id),
        retainedLevers: all(SELECT_LEVERS, id),
        workshopSteps: all(SELECT_WORKSHOPS, authorKey),
        cohorts: all(SELECT_COHORTS, email),
        letters: all(SELECT_LETTERS, email),
        sendingsPlanned: all(SELECT_SENDINGS, id),
        siteActs: all(SELECT_ACTS, authorKey),
        ...publicData(db, { id, email, authorKey }),
        history: all(SELECT_HISTORY, authorKey),
      }),
    /** Of what was asked of others; what is asked stays. */
    deleteMessages: ({ id }: Pick<Person, "id">): void => {
      db.prepare(FORGET_MESSAGES).run(id);
    },
    /** To be called in a transaction. The row of the account stays, without anything that says who it was. */
    delete: ({ id, email }: Person, now: Date): void => {
      for (const sql of [...DELETE_BY_ID, FORGET_GIVER, FORGET_OWNER, FORGET_ANSWERER, FORGET_REPLIER])
        db.prepare(sql).run(id);
      for (const sql of [...DELETE_BY_EMAIL, ...FORGET_INVITED]) db.prepare(sql).run(email);
      db.prepare(ERASE).run(now.getTime(), id);
    },
  };
}
