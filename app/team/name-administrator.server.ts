// The first administrator is named at the terminal of the server, never by being the first to sign up.
import { emailAddress } from "../domain/people/email-address.ts";
import type { SiteRole } from "../domain/people/role.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { withdrawWithInviter } from "./withdraw-with-inviter.server.ts";

/** Gives the address as it is stored; the person then signs in by a link. `role` null takes the role back. */
export function nameAdministrator(
  deps: Deps,
  { email, role }: { readonly email: string; readonly role: SiteRole | null },
): Result<{ readonly email: string }, "BAD_ADDRESS"> {
  const address = emailAddress(email);
  if (address === null) return refused("BAD_ADDRESS");
  deps.transact(() => {
    const known = deps.accounts.getByEmail(address)?.id;
    const id =
      known ?? deps.accounts.create({ email: address, name: "", authorKey: deps.newToken() }, deps.now());
    const before = deps.accounts.get(id);
    deps.accounts.saveSiteRole(id, role);
    const kind = role === null ? "role-taken" : "role-given";
    const content = { account: before?.authorKey ?? null, role: role ?? before?.siteRole ?? null };
    if (before?.siteRole !== role) recordAct(deps, null, { kind, editionId: null, content });
    withdrawWithInviter(deps, id, deps.now());
  });
  return accepted({ email: address });
}
