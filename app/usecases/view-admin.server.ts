import type { Body } from "../domain/directory/body.ts";
import { canAdministrate } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "./deps.server.ts";
import { type SessionToken, visitorOf } from "./visitor-of.server.ts";

export interface AdminView {
  /** Of the directory, by name. */
  readonly bodies: readonly (Pick<Body, "slug" | "name"> & { readonly leads: number })[];
}

/** What an administrator of the barometer sees: who takes part, never an answer. */
export function viewAdmin(deps: Deps, session: SessionToken): Result<AdminView, "NOT_FOUND"> {
  if (!canAdministrate(visitorOf(deps, session))) return refused("NOT_FOUND");
  const bodies = deps.directory.entries.map(({ body: { id, slug, name } }) => ({
    slug,
    name,
    leads: deps.memberships.countLeads(id),
  }));
  return accepted({ bodies: bodies.toSorted((a, b) => a.name.localeCompare(b.name, "fr")) });
}
