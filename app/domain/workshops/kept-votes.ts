// What is kept of who voted in a workshop that is over (workshop C6). Under pseudonyms the names and the links to the votes go when it
// closes, names some days later; anonymous votes never had any.
import type { WorkshopMode } from "./workshop-mode.ts";

/** Days for which names stay: what whoever prepares a workshop may choose, and what it is unless they do. */
export const NAMES_KEPT = { least: 1, usual: 30, most: 365 } as const;
const FEWEST_OF_ROLE = 3;
const DAY_MS = 24 * 60 * 60 * 1_000;

export interface Closed {
  readonly mode: WorkshopMode;
  /** In days; of a workshop under names. */
  readonly namesKept: number;
  readonly closedAt: Date;
}

/** The moment at which names and links go; null for never, since there are none. */
export function forgetsAt({ mode, namesKept, closedAt }: Closed): Date | null {
  if (mode === "anonymous") return null;
  const days = mode === "named" ? namesKept : 0;
  return new Date(closedAt.getTime() + days * DAY_MS);
}

/** Of the roles of all who sat there, those that enough of them share to tell of nobody. */
export function keptRoles(roles: readonly (string | null)[]): ReadonlySet<string> {
  const told = Map.groupBy(
    roles.filter((role) => role !== null),
    (role) => role,
  );
  return new Set([...told].filter(([, { length }]) => length >= FEWEST_OF_ROLE).map(([role]) => role));
}
