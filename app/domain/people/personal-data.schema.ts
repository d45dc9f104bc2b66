// The file that people get of what is stored about them: nothing of anybody else, hence no key that we do not name.
import { z } from "zod";
import { EVIDENCE_TYPES } from "../evidence/evidence-type.ts";
import {
  accessAnswer,
  accessRequest,
  assignment,
  finalised,
  invitation,
  moment,
  ofEditions,
  publicationStep,
  role,
  workshopStep,
} from "./personal-data-parts.schema.ts";

export const personalDataSchema = z.strictObject({
  account: z.strictObject({
    email: z.string(),
    name: z.string(),
    siteRole: role.nullable(),
    /** In which they are written to. */
    locale: z.string(),
    /** Stands for the person in the history. */
    authorKey: z.string(),
    createdAt: moment,
  }),
  /** As an identity provider knows the person. */
  identities: z.array(z.strictObject({ issuer: z.string(), subject: z.string(), linkedAt: moment })),
  memberships: z.array(
    z.strictObject({
      body: z.string(),
      /** Edition of a trial that was taken along; null for the body as a whole. */
      trial: z.string().nullable(),
      role,
      /** INSEE code. */
      commune: z.string().nullable(),
      grantedAt: moment,
      expiresAt: moment.nullable(),
    }),
  ),
  /** Without those who hold them. */
  rolesGiven: z.array(z.strictObject({ body: z.string(), role, grantedAt: moment })),
  sessions: z.array(
    z.strictObject({
      device: z.string(),
      method: z.enum(["link", "oidc"]),
      createdAt: moment,
      seenAt: moment,
      expiresAt: moment,
    }),
  ),
  signInLinks: z.array(z.strictObject({ createdAt: moment, expiresAt: moment, usedAt: moment.nullable() })),
  /** Mails to the person that are on their way, or were for a while afterwards; not what they say. */
  mails: z.array(
    z.strictObject({
      kind: z.string(),
      state: z.string(),
      failure: z.string().nullable(),
      createdAt: moment,
      endedAt: moment.nullable(),
    }),
  ),
  /** Without the addresses that they went to. */
  invitationsSent: z.array(invitation),
  invitationsReceived: z.array(invitation),
  /** To be let into the team of a body. */
  accessRequests: z.array(accessRequest),
  /** Without who had asked. */
  accessRequestsAnswered: z.array(accessAnswer),
  /** Without the addresses that they went to. */
  assignmentsSent: z.array(assignment),
  assignmentsReceived: z.array(assignment),
  /** Versions that the person declared finished; the document itself belongs to the body. */
  finalisations: z.array(finalised),
  reopenings: z.array(finalised.extend({ reason: z.string() })),
  /** Texts sent after a session had ended, which only the browser that sent them can read. */
  keptForms: z.array(z.strictObject({ place: z.string(), keptAt: moment, expiresAt: moment })),
  /** What the person thinks of questions, beside the answers of the body. */
  opinions: z.array(
    z.strictObject({
      body: z.string(),
      edition: z.string(),
      question: z.string(),
      /** INSEE code of the commune that it was given for. */
      commune: z.string().nullable(),
      /** A level from 0 to 4, "dk" for “don’t know” or "na" for “not applicable”. */
      answer: z.string(),
      comment: z.string(),
      savedAt: moment,
    }),
  ),
  /** Added by the person; they belong to the body. */
  evidenceFiles: z.array(
    z.strictObject({
      body: z.string(),
      edition: z.string(),
      question: z.string(),
      name: z.string(),
      type: z.enum(EVIDENCE_TYPES),
      size: z.int(),
      sha256: z.string(),
      addedAt: moment,
    }),
  ),
  /** Levers that name the person as who carries them; they belong to the body. */
  retainedLevers: z.array(
    z.strictObject({
      body: z.string(),
      edition: z.string(),
      lever: z.string(),
      month: z.string().nullable(),
      ...{ status: z.string(), budget: z.string(), note: z.string() },
      savedAt: moment,
    }),
  ),
  /** Workshops that the person prepared or led, step by step. */
  workshopSteps: z.array(workshopStep),
  ...ofEditions,
  /** What the person did for the whole site. */
  siteActs: z.array(z.strictObject({ at: moment, kind: z.string(), edition: z.string().nullable() })),
  /** What the person did on the way to a publication. */
  publicationSteps: z.array(publicationStep),
  /** Publications that the person was asked to allow, until they answer. */
  consentsAsked: z.array(
    z.strictObject({ body: z.string(), edition: z.string(), askedAt: moment, expiresAt: moment }),
  ),
  /** Allowed by who got a link at this address; told of what becomes of it. */
  consentsGiven: z.array(z.strictObject({ body: z.string(), edition: z.string(), forgottenAt: moment })),
  /** What the person reported in published pages, leaving an address, until it is answered. */
  publicReports: z.array(
    z.strictObject({
      body: z.string(),
      edition: z.string(),
      kind: z.string(),
      text: z.string(),
      reportedAt: moment,
    }),
  ),
  /** Answers that the person gave to what readers reported; they belong to the body. */
  publicReplies: z.array(
    z.strictObject({ body: z.string(), edition: z.string(), text: z.string(), at: moment }),
  ),
  /** What the person saved, restored or confirmed; the answers themselves belong to the body. */
  history: z.array(
    z.strictObject({
      body: z.string(),
      edition: z.string(),
      survey: z.string(),
      surveyVersion: z.string(),
      at: moment,
      kind: z.string(),
      source: z.string(),
      question: z.string().nullable(),
      section: z.string().nullable(),
    }),
  ),
});

export type PersonalData = z.infer<typeof personalDataSchema>;
