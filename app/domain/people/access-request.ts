// What somebody without an account says of themselves to be let into the team of a body, as it is stored.
import { cleanText, isLongerThan } from "../fields/clean-text.ts";
import { emailAddress } from "./email-address.ts";
import { personName } from "./person-name.ts";

/** In characters. */
export const LONGEST_JOB = 120;
export const LONGEST_REQUEST_MESSAGE = 1_000;
export const LONGEST_REFUSAL = 500;

/** As typed. */
export interface TypedRequest {
  readonly name: string;
  readonly job: string;
  readonly email: string;
  readonly message: string;
}
export type RequestProblem = "BAD_NAME" | "BAD_JOB" | "BAD_ADDRESS" | "LONG_MESSAGE";

/** Every problem at once, in the order of the form; none where what was typed can be stored. */
export function readAccessRequest(
  typed: TypedRequest,
): { readonly request: TypedRequest } | { readonly problems: readonly RequestProblem[] } {
  const name = personName(typed.name);
  const job = jobTitle(typed.job);
  const email = emailAddress(typed.email);
  const message = shortText(typed.message, LONGEST_REQUEST_MESSAGE);
  if (name !== null && job !== null && email !== null && message !== null)
    return { request: { name, job, email, message } };
  const problems = [
    name === null ? (["BAD_NAME"] as const) : [],
    job === null ? (["BAD_JOB"] as const) : [],
    email === null ? (["BAD_ADDRESS"] as const) : [],
    message === null ? (["LONG_MESSAGE"] as const) : [],
  ].flat();
  return { problems };
}

/** Why a request is refused, told to who asked: 1 to 500 characters; null for anything else. */
export function refusalReason(text: string): string | null {
  const reason = shortText(text, LONGEST_REFUSAL);
  return reason === "" ? null : reason;
}

/** One line of 1 to 120 characters; null for anything else. */
function jobTitle(text: string): string | null {
  const job = shortText(text, LONGEST_JOB)?.replace(/\s+/g, " ");
  return job === undefined || job === "" ? null : job;
}

/** Null when it is too long. What is far too long is not even cleaned. */
function shortText(text: string, most: number): string | null {
  if (isLongerThan(text.trim(), most * 2)) return null;
  const cleaned = cleanText(text);
  return isLongerThan(cleaned, most) ? null : cleaned;
}
