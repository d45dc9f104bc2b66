// An identity provider has vouched for a person: they get the same session as by a mailed link. They are known again by
// the provider's own name for them, and the first time by their address.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { ProviderPerson } from "../domain/people/provider-claims.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { openSession } from "../record/open-session.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Identity } from "./identities.store.server.ts";

/** What a provider has proved about who just signed in there. */
export interface ProvenIdentity extends Identity, ProviderPerson {
  /** Shown to the provider again when the person signs out. */
  readonly idToken: string;
}

export interface SignInByProvider {
  readonly identity: ProvenIdentity;
  readonly device: string;
  readonly locale: Locale;
  readonly previous: SessionToken;
}

/** NO_EMAIL: a person we do not know yet, without an address to know them by. */
export async function signInByProvider(
  deps: Deps,
  { identity, ...reader }: SignInByProvider,
): Promise<Result<{ readonly session: string }, "NO_EMAIL">> {
  return deps.writer.run(() => {
    const account = knownAccount(deps, identity) ?? accountByEmail(deps, identity);
    if (account === undefined) return refused("NO_EMAIL");
    if (account.name === "" && identity.name !== "") deps.accounts.saveName(account.id, identity.name);
    const { idToken } = identity;
    return accepted({ session: openSession(deps, { ...reader, account, method: "oidc", idToken }) });
  });
}

function knownAccount(deps: Deps, identity: ProvenIdentity): Account | undefined {
  const id = deps.identities.getAccountId(identity);
  return id === undefined ? undefined : deps.accounts.get(id);
}

function accountByEmail(deps: Deps, identity: ProvenIdentity): Account | undefined {
  const { email, name } = identity;
  if (email === null) return undefined;
  const id =
    deps.accounts.getByEmail(email)?.id ??
    deps.accounts.create({ email, name, authorKey: deps.newToken() }, deps.now());
  deps.identities.save(identity, id, deps.now());
  return deps.accounts.get(id);
}
