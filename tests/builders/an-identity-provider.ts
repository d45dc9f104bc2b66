// A real OpenID Connect provider on this machine, shaped like ProConnect: code flow, acr, userinfo signed or not,
// signing out on request. It asks nobody for a password: the test says who signs in, and how.
import { generateKeyPairSync } from "node:crypto";
import type { Server } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { type Configuration, type JWK, Provider } from "oidc-provider";
import { vi } from "vitest";

const CLIENT = "barometre";
const SECRET = "a-secret-that-is-only-a-test-and-long-enough";

export interface Person {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly given_name?: string;
  readonly usual_name?: string;
}

export interface ProviderChoices {
  /** Of the site. */
  readonly redirectUri: string;
  readonly signsUserinfo?: boolean;
}

export interface RunningProvider {
  /** The settings that a site needs to sign in here. */
  readonly settings: Readonly<Record<string, string>>;
  /** Who signs in next, and how surely they are known; null turns them away. */
  readonly signIn: (person: Person | null, acr?: string) => void;
  readonly close: () => Promise<void>;
}

/** A port that was free a moment ago: the provider must know its own address before it listens. */
export async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function anIdentityProvider(choices: ProviderChoices): Promise<RunningProvider> {
  const port = await aFreePort();
  const issuer = `http://127.0.0.1:${port}`;
  let next: { readonly person: Person | null; readonly acr: string } = { person: null, acr: "" };
  // It warns of what only a test would do.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  vi.spyOn(console, "info").mockImplementation(() => undefined);
  const people = new Map<string, Person>();
  const provider = new Provider(issuer, configurationFor(choices, people));
  provider.use(async (context, then) => {
    if (!context.path.startsWith("/interaction/")) return then();
    const { person, acr } = next;
    context.respond = false;
    const details = await provider.interactionDetails(context.req, context.res);
    const answer =
      person === null ? { error: "access_denied" } : await consented(provider, { person, acr, details });
    if (person !== null) people.set(person.sub, person);
    return provider.interactionFinished(context.req, context.res, answer, { mergeWithLastSubmission: false });
  });
  const server = await new Promise<Server>((resolve) => {
    const listening: Server = provider.listen(port, "127.0.0.1", () => resolve(listening));
  });
  return {
    settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT, OIDC_CLIENT_SECRET: SECRET },
    signIn: (person, acr = "eidas1") => {
      next = { person, acr };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Consenting {
  readonly person: Person;
  readonly acr: string;
  readonly details: Awaited<ReturnType<Provider["interactionDetails"]>>;
}

async function consented(provider: Provider, { person, acr, details }: Consenting) {
  const { client_id: clientId, scope } = details.params;
  const grant = new provider.Grant({ accountId: person.sub, clientId: String(clientId) });
  grant.addOIDCScope(String(scope));
  const consent = { grantId: await grant.save() };
  return { login: { accountId: person.sub, acr, amr: ["pwd"], remember: false }, consent };
}

function configurationFor(choices: ProviderChoices, people: ReadonlyMap<string, Person>): Configuration {
  const { redirectUri, signsUserinfo = false } = choices;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const key = { ...privateKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "one" } as JWK;
  const home = new URL(redirectUri).origin;
  return {
    jwks: { keys: [key] },
    cookies: { keys: ["only a test"] },
    acrValues: ["eidas1", "eidas2", "weak"],
    clients: [
      {
        ...{ client_id: CLIENT, client_secret: SECRET, token_endpoint_auth_method: "client_secret_post" },
        ...{ redirect_uris: [redirectUri], post_logout_redirect_uris: [`${home}/fr/`] },
        ...{ response_types: ["code"], grant_types: ["authorization_code"] },
        ...(signsUserinfo && { userinfo_signed_response_alg: "RS256" }),
      },
    ],
    claims: {
      ...{ openid: ["sub"], email: ["email", "email_verified"] },
      ...{ given_name: ["given_name"], usual_name: ["usual_name"] },
    },
    features: {
      jwtUserinfo: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
    },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...people.get(id), sub: id }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    ttl: { AccessToken: 300, IdToken: 300, Interaction: 300, Session: 3_600, Grant: 3_600 },
  };
}
