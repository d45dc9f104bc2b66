// Who joins a workshop, as they say it themselves.
import { oneLine } from "../fields/clean-text.ts";
import { MODES, type WorkshopMode } from "./workshop-mode.ts";

/** In characters. */
const LONGEST_NAME = 60;

/** As typed. */
export interface TypedParticipant {
  readonly name: string;
  /** Of the questionnaire; empty for none. */
  readonly role: string;
}
export interface Participant {
  /** Empty in an anonymous workshop. */
  readonly name: string;
  readonly role: string | null;
}

/** Null where the mode asks for a name and none can be read. What the mode does not ask for is left unread; a role that is none is none. */
export function readParticipant(
  { name, role }: TypedParticipant,
  { mode, roles }: { readonly mode: WorkshopMode; readonly roles: readonly string[] },
): Participant | null {
  const { asksName, asksRole } = MODES[mode];
  const read = asksName ? oneLine(name, LONGEST_NAME) : "";
  if (read === null) return null;
  return { name: read, role: asksRole && roles.includes(role) ? role : null };
}
