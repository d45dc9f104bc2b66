// Signing in at ProConnect or any other OpenID Connect provider: to it with PKCE, state and nonce, back from it with
// everything checked that the standard lets us check.
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { readProviderClaims, type VerifiesEmails } from "../domain/people/provider-claims.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { discoverProvider, type ProviderSettings, scopesFor } from "./discover-provider.http.server.ts";
import type { ProvenIdentity } from "./sign-in-by-provider.server.ts";
import type { SignInFlow } from "./sign-in-flows.http.server.ts";

/** WEAK: the person signed in there in a way that is not strong enough here. */
export type ProviderRefusal = "SSO_CANCELLED" | "SSO_EXPIRED" | "SSO_UNAVAILABLE" | "SSO_WEAK";

export interface Departure {
  readonly url: string;
  readonly flow: Omit<SignInFlow, "returnTo">;
}

export interface IdentityProvider {
  /** Text of its button. */
  readonly label: string;
  readonly start: (redirectUri: string) => Promise<Result<Departure, "SSO_UNAVAILABLE">>;
  /** `url` is the whole address that the provider sent the browser to. */
  readonly finish: (url: URL, flow: SignInFlow) => Promise<Result<ProvenIdentity, ProviderRefusal>>;
  /** Where to sign out there, too; null when it offers nothing of the kind, or cannot be asked. */
  readonly leave: (idToken: string, home: string) => Promise<string | null>;
}

/** What went wrong, for the log: never what was said. */
export type ReportProvider = (fault: { readonly code: string }) => void;

/** Null when no provider is configured. It is asked about itself when first needed, and again after a failure. */
export function createIdentityProvider(
  settings: ProviderSettings,
  report: ReportProvider,
): IdentityProvider | null {
  const discover = discoverProvider(settings);
  if (discover === null) return null;
  const acrs = settings.OIDC_ACR?.split(/\s+/) ?? [];
  const unavailable = (error: unknown) => {
    report({ code: codeOf(error) });
    return refused("SSO_UNAVAILABLE" as const);
  };
  return {
    label: settings.OIDC_LABEL,
    start: (redirectUri) => discover().then((provider) => depart(provider, redirectUri, acrs), unavailable),
    finish: async (url, flow) => {
      try {
        return await comeBack(await discover(), { url, flow, acrs, verifies: settings.OIDC_EMAIL_VERIFIED });
      } catch (error) {
        if (!isOfAnotherTry(error)) return refusalOf(error) ?? unavailable(error);
        report({ code: codeOf(error) });
        return refused("SSO_EXPIRED");
      }
    },
    leave: (idToken, home) =>
      discover()
        .then((provider) => leave(provider, idToken, home))
        .catch(() => null),
  };
}

async function depart(
  provider: Configuration,
  redirectUri: string,
  acrs: readonly string[],
): Promise<Result<Departure, never>> {
  const flow = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() };
  const url = buildAuthorizationUrl(provider, {
    ...{ redirect_uri: redirectUri, scope: scopesFor(provider), state: flow.state, nonce: flow.nonce },
    ...{ code_challenge: await calculatePKCECodeChallenge(flow.verifier), code_challenge_method: "S256" },
    ...(acrs.length > 0 && { acr_values: acrs.join(" ") }),
  });
  return accepted({ url: url.href, flow });
}

interface Return {
  readonly url: URL;
  readonly flow: SignInFlow;
  readonly acrs: readonly string[];
  readonly verifies: VerifiesEmails;
}

/** Issuer, audience, times, nonce and signature are checked by the library; so is that both names are the same one. */
async function comeBack(
  provider: Configuration,
  { url, flow, acrs, verifies }: Return,
): Promise<Result<ProvenIdentity, "SSO_WEAK">> {
  const tokens = await authorizationCodeGrant(provider, url, {
    ...{ pkceCodeVerifier: flow.verifier, expectedState: flow.state, expectedNonce: flow.nonce },
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined || tokens.id_token === undefined) throw new Error("no id token");
  if (acrs.length > 0 && !acrs.includes(String(claims["acr"]))) return refused("SSO_WEAK");
  const { userinfo_endpoint: endpoint } = provider.serverMetadata();
  const more = endpoint === undefined ? {} : await fetchUserInfo(provider, tokens.access_token, claims.sub);
  return accepted({
    ...readProviderClaims({ ...claims, ...more }, verifies),
    ...{ issuer: claims.iss, subject: claims.sub, idToken: tokens.id_token },
  });
}

function leave(provider: Configuration, idToken: string, home: string): string | null {
  if (provider.serverMetadata().end_session_endpoint === undefined) return null;
  const asked = { id_token_hint: idToken, post_logout_redirect_uri: home, state: randomState() };
  return buildEndSessionUrl(provider, asked).href;
}

/** Null for what is the provider's fault or ours rather than the person's. */
function refusalOf(error: unknown): Result<never, ProviderRefusal> | null {
  if (error instanceof AuthorizationResponseError && error.error === "access_denied")
    return refused("SSO_CANCELLED");
  if (error instanceof ResponseBodyError && error.error === "invalid_grant") return refused("SSO_EXPIRED");
  return null;
}

/** What came back is the answer to another question: its nonce, its state or its issuer is not the one asked with. */
function isOfAnotherTry(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const isNonce = "claim" in error && error.claim === "nonce";
  const isParameter = "parameters" in error && error.parameters instanceof URLSearchParams;
  return isNonce || isParameter || ("cause" in error && isOfAnotherTry(error.cause));
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const answered = "error" in error && typeof error.error === "string" ? [error.error] : [];
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const cause = error.cause instanceof Error && error.cause !== error ? [codeOf(error.cause)] : [];
  return [code, ...answered, ...cause].join(" ");
}
