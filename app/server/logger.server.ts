// What the server writes about itself. Addresses hold secret links and bodies hold answers: neither is ever written.
import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger } from "pino";

/** Writes to standard output unless told otherwise. */
export function createLogger(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** A message may quote what was sent. */
const LONGEST_MESSAGE = 2_000;

export interface LoggedError {
  readonly name: string;
  readonly code?: string;
  readonly message: string;
  readonly stack: readonly string[];
}

/** An error as it may be written: no address of a page or a person, which mail servers repeat, and no extract of a body, which a SyntaxError quotes. */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error))
    return { name: typeof error, message: "thrown value is not an error", stack: [] };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const message = error instanceof SyntaxError ? "unreadable text" : withoutAddresses(error.message);
  return { name: error.name, ...code, message, stack: frames.map((frame) => frame.trim()) };
}

function withoutAddresses(message: string): string {
  const start = message.slice(0, LONGEST_MESSAGE);
  return start.replace(/\/(fr|en)\/\S*/g, "/$1/…").replace(/[^\s<>"']+@[^\s<>"']+/g, "…");
}
