// What a provider says about itself, asked for once and kept: its addresses, its keys, what it can do.
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from "openid-client";
import type { VerifiesEmails } from "../domain/people/provider-claims.ts";

export interface ProviderSettings {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly OIDC_LABEL: string;
  readonly OIDC_ACR?: string | undefined;
  readonly OIDC_EMAIL_VERIFIED: VerifiesEmails;
}

const TIMEOUT_SECONDS = 10;
const WANTED = ["openid", "email", "given_name", "usual_name", "profile"];

/** Null when no provider is configured. A failure is not kept. */
export function discoverProvider(settings: ProviderSettings): (() => Promise<Configuration>) | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client, OIDC_CLIENT_SECRET: secret } = settings;
  if (issuer === undefined || client === undefined || secret === undefined) return null;
  let known: Promise<Configuration> | undefined;
  return () => {
    known ??= discovery(new URL(issuer), client, {}, authWith(secret), {
      // Without TLS only on this very machine: the settings accept no other.
      execute: [enableNonRepudiationChecks, ...(issuer.startsWith("http:") ? [allowInsecureRequests] : [])],
      timeout: TIMEOUT_SECONDS,
    }).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

/** In the body where the provider takes it there, as ProConnect wants it; in a header otherwise, which is the default. */
function authWith(secret: string): ClientAuth {
  const [inBody, inHeader] = [ClientSecretPost(secret), ClientSecretBasic(secret)];
  // biome-ignore lint/complexity/useMaxParams: openid-client fixes these four.
  return (server, client, body, headers) => {
    const takesBody = server.token_endpoint_auth_methods_supported?.includes("client_secret_post") === true;
    (takesBody ? inBody : inHeader)(server, client, body, headers);
  };
}

/** ProConnect refuses a scope that it does not know, others need "profile" for the name. */
export function scopesFor(provider: Configuration): string {
  const known = provider.serverMetadata().scopes_supported;
  return known === undefined
    ? "openid email profile"
    : WANTED.filter((scope) => scope === "openid" || known.includes(scope)).join(" ");
}
