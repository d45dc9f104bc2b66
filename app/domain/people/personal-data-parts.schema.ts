// What several lists of somebody’s personal data are made of.
import { z } from "zod";
import { ASSIGNMENT_KINDS } from "./assignment.ts";

export const moment = z.iso.datetime();
/** As it is stored: a role that this program does not know opens nothing, and its holder is told of it all the same. */
export const role = z.string();
export const invitation = z.strictObject({
  body: z.string(),
  role,
  createdAt: moment,
  expiresAt: moment,
  answer: z.enum(["accepted", "declined", "withdrawn"]).nullable(),
  answeredAt: moment.nullable(),
});

export const accessAnswer = z.strictObject({
  body: z.string(),
  answer: z.enum(["invited", "refused"]),
  answeredAt: moment,
  reason: z.string().nullable(),
});

export const accessRequest = accessAnswer.extend({
  name: z.string(),
  job: z.string(),
  message: z.string(),
  createdAt: moment,
  lastAskedAt: moment,
  answer: accessAnswer.shape.answer.nullable(),
  answeredAt: moment.nullable(),
});

export const assignment = z.strictObject({
  body: z.string(),
  edition: z.string(),
  section: z.string(),
  question: z.string().nullable(),
  kind: z.enum(ASSIGNMENT_KINDS),
  dueOn: z.string().nullable(),
  message: z.string(),
  createdAt: moment,
  doneAt: moment.nullable(),
  withdrawnAt: moment.nullable(),
  remindersStoppedAt: moment.nullable(),
  lastRemindedAt: moment.nullable(),
});

export const finalised = z.strictObject({
  body: z.string(),
  edition: z.string(),
  version: z.int(),
  at: moment,
});

export const publicationStep = z.strictObject({
  body: z.string(),
  edition: z.string(),
  kind: z.string(),
  at: moment,
  reason: z.string(),
});

const ofBody = z.strictObject({ edition: z.string(), body: z.string() });

/** What the person has to do with editions. */
/** Of preparing or leading a workshop. */
export const workshopStep = z.strictObject({
  body: z.string(),
  edition: z.string(),
  title: z.string(),
  step: z.string(),
  question: z.string().nullable(),
  at: moment,
});

export const ofEditions = {
  /** Those whose mails to a body are for the person. */
  cohorts: z.array(ofBody.extend({ addedAt: moment })),
  letters: z.array(ofBody.extend({ kind: z.string(), writtenAt: moment })),
  sendingsPlanned: z.array(z.strictObject({ edition: z.string(), audience: z.string(), plannedAt: moment })),
};
