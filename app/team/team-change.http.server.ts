import { isGivenRole } from "../domain/people/role.ts";
import type { TeamChange } from "./change-team.server.ts";

/** What a form of the team's page asks for; null for what no such form could ask. */
export function readTeamChange(fields: FormData): TeamChange | null {
  const textOf = (name: string) => String(fields.get(name) ?? "");
  const accountId = Number(textOf("membre"));
  const role = textOf("role");
  switch (fields.get("intent")) {
    case "withdraw":
      return { kind: "withdraw", publicId: textOf("invitation") };
    case "remove":
      return Number.isSafeInteger(accountId) ? { kind: "remove", accountId } : null;
    case "role":
      return Number.isSafeInteger(accountId) && isGivenRole(role) ? { kind: "role", accountId, role } : null;
    default:
      return null;
  }
}
