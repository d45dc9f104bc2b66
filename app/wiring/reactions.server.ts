import { linkAssignments } from "../assignments/link-assignments.server.ts";
import { isLetterMeant } from "../editions/letter-still-meant.server.ts";
import { stepMail } from "../publication/publication-mail.server.ts";
import { voidRequest } from "../publication/void-request.server.ts";
import type { Reactions } from "./deps.server.ts";

export function createReactions(stores: Parameters<typeof linkAssignments>[0]): Reactions {
  return {
    joined: (account) => linkAssignments(stores, account),
    isStillMeant: isLetterMeant,
    reopened: (deps, { origin, ...told }) => voidRequest(deps, { ...told, compose: stepMail(origin) }),
  };
}
