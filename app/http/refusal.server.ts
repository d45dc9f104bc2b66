// What the server refuses by itself, before any page is asked. The page that says so is made by the root route.
import type { Reason } from "./reply.server.ts";

export type Refusal = Extract<
  Reason,
  | "BAD_HOST"
  | "BAD_URL"
  | "BODY_TOO_LARGE"
  | "FILE_TOO_LARGE"
  | "FOREIGN_ORIGIN"
  | "INTERNAL"
  | "METHOD_NOT_ALLOWED"
  | "MOVED"
  | "NOT_FOUND"
  | "NOT_UTF8"
  | "TOO_MANY_FIELDS"
  | "TOO_MANY_REQUESTS"
  | "TOO_MANY_WORDS"
  | "UNAVAILABLE"
  | "UNREADABLE_BODY"
  | "WRONG_TYPE"
>;
