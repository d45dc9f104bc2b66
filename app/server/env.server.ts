// Every setting of the server: its name, its default as it would be written in the environment, what it is for,
// and what is accepted. The README lists this same table.
import { z } from "zod";
import {
  httpAddress,
  httpAddressWithPath,
  issuerAddress,
  megabytes,
  optionalText,
  text,
} from "./setting-values.server.ts";

interface Setting<Schema extends z.ZodType> {
  readonly what: string;
  /** Undefined: the setting may stay unset. */
  readonly byDefault?: string;
  readonly schema: Schema;
}

function setting<Schema extends z.ZodType>(
  what: string,
  schema: Schema,
  byDefault?: string,
): Setting<Schema> {
  return byDefault === undefined ? { what, schema } : { what, schema, byDefault };
}

export const settingsTable = {
  PORT: setting(
    "Port to listen on; 0 takes any free one.",
    z.coerce
      .number("must be a number")
      .int("must be a whole number")
      .min(0, "must be 0 or more")
      .max(65_535, "must be 65535 or less"),
    "3000",
  ),
  HOST: setting("Network address to listen on; 0.0.0.0 for every one.", text, "127.0.0.1"),
  BASE_URL: setting(
    "Public address of the site, without a path. Its https switches HSTS and secure cookies on.",
    httpAddress.optional(),
  ),
  TRUST_PROXY: setting(
    "Number of reverse proxies in front, whose X-Forwarded-* headers are believed.",
    z.coerce.number("must be a number").int("must be a whole number").min(0, "must be 0 or more"),
    "0",
  ),
  DATABASE_PATH: setting("SQLite file; made when absent.", text, "db/barometre.sqlite"),
  BACKUP_PATH: setting("Folder of the copies that npm run backup makes.", text, "db/backups"),
  DEFINITIONS_PATH: setting("Folder of the questionnaires.", text, "survey-definitions"),
  DEMO: setting(
    "Fictional métropoles to look at: on or off.",
    z.enum(["on", "off"], "must be on or off"),
    "on",
  ),
  EVIDENCE_FILE_MB: setting(
    "Largest file that a team may add as evidence, in MB; 0 takes none.",
    megabytes(50),
    "5",
  ),
  EVIDENCE_TOTAL_MB: setting("Room for all files of one assessment, in MB.", megabytes(10_000), "100"),
  SMTP_URL: setting(
    "Mail server, such as smtps://user:password@mail.example.org; needs MAIL_FROM and BASE_URL. Without it links go to the terminal.",
    z
      .url({
        protocol: /^smtps?$/,
        error: "must be an address such as smtps://user:password@mail.example.org",
      })
      .optional(),
  ),
  LOCAL_OUTBOX: setting(
    "Shows whoever asks the mails that had no mail server to leave by: on only where nobody but its user reaches the machine.",
    z.enum(["on", "off"], "must be on or off"),
    "off",
  ),
  MAIL_FROM: setting(
    "Sender of the mails, needed with SMTP_URL.",
    z.email("must be an e-mail address").optional(),
  ),
  OIDC_ISSUER: setting(
    "Identity provider to sign in with, such as ProConnect: its issuer, an https address. Without it only mailed links sign in.",
    issuerAddress().optional(),
  ),
  OIDC_CLIENT_ID: setting(
    "Name of this site at the identity provider, needed with OIDC_ISSUER.",
    optionalText,
  ),
  OIDC_CLIENT_SECRET: setting(
    "Secret of this site at the identity provider, needed with OIDC_ISSUER.",
    optionalText,
  ),
  OIDC_LABEL: setting("Name of the identity provider on its button.", text, "ProConnect"),
  OIDC_ACR: setting(
    "How surely the provider must know a person: the acr values that are accepted, separated by spaces.",
    optionalText,
  ),
  OIDC_EMAIL_VERIFIED: setting(
    "Which addresses of the provider are believed: claimed, those that it says to have verified; always, every one, for a provider that gives no other and does not say so.",
    z.enum(["claimed", "always"], "must be claimed or always"),
    "claimed",
  ),
  CONTACT_EMAIL: setting(
    "Address shown to readers who need help.",
    z.email("must be an e-mail address").optional(),
  ),
  PUBLISHER_NAME: setting("Who publishes this site, for its legal notice.", optionalText),
  PUBLISHER_ADDRESS: setting("Postal address of the publisher, for the legal notice.", optionalText),
  HOSTING_PROVIDER: setting("Who hosts this site, for its legal notice.", optionalText),
  SOURCE_URL: setting("Where the source code can be read.", httpAddressWithPath().optional()),
  LOG_LEVEL: setting(
    "Least serious message that is written: fatal, error, warn, info or silent.",
    z.enum(["fatal", "error", "warn", "info", "silent"], "must be fatal, error, warn, info or silent"),
    "info",
  ),
  NODE_ENV: setting(
    "What the server runs for: production, or development with hot reload.",
    z.enum(["production", "development", "test"], "must be production, development or test"),
    "production",
  ),
};

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

type Table = typeof settingsTable;

const schema = z
  .object(
    Object.fromEntries(Object.entries(settingsTable).map(([name, row]) => [name, row.schema])) as {
      [Name in keyof Table]: Table[Name]["schema"];
    },
  )
  .refine((settings) => settings.SMTP_URL === undefined || settings.MAIL_FROM !== undefined, {
    path: ["MAIL_FROM"],
    error: "is needed when SMTP_URL is set",
  })
  .refine((settings) => settings.OIDC_ISSUER === undefined || settings.OIDC_CLIENT_ID !== undefined, {
    path: ["OIDC_CLIENT_ID"],
    error: "is needed when OIDC_ISSUER is set",
  })
  .refine((settings) => settings.OIDC_ISSUER === undefined || settings.OIDC_CLIENT_SECRET !== undefined, {
    path: ["OIDC_CLIENT_SECRET"],
    error: "is needed when OIDC_ISSUER is set",
  })
  // The address in a mail would otherwise be the one that the request says it asked.
  .refine((settings) => settings.SMTP_URL === undefined || settings.BASE_URL !== undefined, {
    path: ["BASE_URL"],
    error: "is needed when SMTP_URL is set: mails carry links to it",
  });

const settingsSchema = schema.refine(
  ({ LOCAL_OUTBOX, BASE_URL, TRUST_PROXY, HOST }) =>
    LOCAL_OUTBOX === "off" || (BASE_URL === undefined && TRUST_PROXY === 0 && LOOPBACK.includes(HOST)),
  {
    path: ["LOCAL_OUTBOX"],
    error: "must be off on a site that others reach: with BASE_URL, TRUST_PROXY or another HOST",
  },
);

export type Settings = Readonly<z.output<typeof settingsSchema>>;

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  /** One sentence for each setting that cannot be used. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** An empty variable counts as unset. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const asked = Object.entries(settingsTable).map(([name, row]) => [
    name,
    environment[name]?.trim() || row.byDefault,
  ]);
  const parsed = settingsSchema.safeParse(Object.fromEntries(asked));
  if (parsed.success) return { ok: true, settings: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`),
  };
}
