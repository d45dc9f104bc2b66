// P2: every statement is explained, and none reads the whole of a table that grows with use, but where it is said why.
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { viewAdmin } from "../../app/team/view-admin.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aBusyPerson } from "../builders/a-busy-person.ts";
import { aServer } from "../builders/a-running-server.ts";

/** They hold what the program and its author bring, however many people come. */
const NEVER_GROW = [
  ...["roles", "site_roles", "assignment_kinds", "history_kinds", "history_sources", "mail_kinds"],
  ...["publication_step_kinds", "report_kinds", "site_act_kinds"],
  ...["letter_kinds", "letter_audiences"],
  ...["definition_versions", "editions", "migrations", "seeds", "server_keys", "history_owed"],
];

/** The beginnings of statements that do read a whole table, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  "SELECT publication_steps.id AS stepId":
    "the newest of them alone, by an index, as far as the limit of the feed",
  "SELECT EXISTS (SELECT 1 FROM assessments)": "ends at the first row",
  "SELECT id, slug, name, kind, siren, population, since, demonstration FROM bodies WHERE siren IS NOT NULL":
    "the directory, once, at the start, each body of it",
  "SELECT id, public_id AS publicId, assessment_id AS assessmentId, section_id AS sectionId, question_id AS questionId, email, account_id AS accountId, kind, due_on AS dueOn, message, locale, assigned_by AS assignedBy, created_at AS createdAt, done_at AS doneAt, reminders_stopped_at AS remindersStoppedAt, last_reminded_at AS lastRemindedAt FROM assignments WHERE done_at IS NULL AND withdrawn_at IS NULL AND due_on IS NOT NULL":
    "reminders, once an hour: every request that is open is a candidate",
  "SELECT body_id AS bodyId, count(*) AS assessments, sum(EXISTS (":
    "the administration, which counts all teams at once, in place of a statement a body",
  "SELECT body_id AS bodyId, count(*) AS leads FROM memberships": "the same, of leads",
  "SELECT body_id AS bodyId, insee, name, population, postcodes FROM communes":
    "the directory, once, at the start",
  "SELECT position, kind, at, author_id AS authorId, author_key AS authorKey, edition_id AS editionId, content AS text, previous_hash AS previousHash, hash FROM site_acts ORDER BY position":
    "the journal of the site, read from end to end to be verified, one row at a time",
  "SELECT id FROM publications ORDER BY id": "the same, of what was published",
  "SELECT hash FROM public_documents ORDER BY hash": "the same, of its documents",
  "SELECT id, public_id AS publicId, assessment_id AS assessmentId, finalised_version AS finalisedVersion, document_hash AS documentHash, why, locale, state, steps, created_at AS createdAt FROM publication_requests ORDER BY id":
    "the same, of the requests to publish",
  "SELECT count(*) FROM publication_request_steps":
    "the journal page, which verifies them again when there are more: counted from an index, not read",
  "SELECT id, mode, names_kept_days AS namesKept, min(events.at) AS closedAt FROM workshops":
    "the daily cleaning: each workshop whose voters are still known, with the end of each",
  "SELECT slug, edition FROM bodies CROSS JOIN assessments":
    "where a page of the catalogue or of the sitemap begins: by indexes, once a page, which is kept",
  "SELECT edition_id AS editionId, is_fictional AS isFictional, count(DISTINCT":
    "how many have published, by edition: an index that holds all that is asked for, 25 ms of 105,000 results",
  "SELECT id FROM assessments ORDER BY id": "npm run audit -- verify, which reads everything",
};

interface Explained {
  readonly sql: string;
  /** Tables that it reads from the first row to the last. */
  readonly scanned: readonly string[];
}

let deps: Deps;
let explained: readonly Explained[];

beforeAll(async () => {
  const prepare = vi.spyOn(Database.prototype, "prepare");
  const mails: Mail[] = [];
  deps = aServer({}, { post: (mail) => mails.push(mail) });
  const session = await aBusyPerson({ deps, mails });
  viewAdmin(deps, session);
  await eraseAccount(deps, { session, isConfirmed: true });
  const asked = prepare.mock.calls.map(([sql]) => sql);
  const db = prepare.mock.contexts[0];
  prepare.mockRestore();
  if (!(db instanceof Database)) throw new Error("no database was opened");
  explained = [...new Set(asked)]
    .filter((sql) => /^\s*(select|insert|update|delete|with)\b/i.test(sql))
    .map((sql) => ({ sql: sql.replace(/\s+/g, " ").trim(), scanned: scannedBy(db, sql) }));
});
afterAll(() => deps.close());

function scannedBy(db: Database.Database, sql: string): readonly string[] {
  const plan = db.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...bindings(sql));
  return plan.flatMap(({ detail }) => {
    const [, name = "", index = ""] = /^SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?/.exec(detail) ?? [];
    return schemaOf(db, name).startsWith("CREATE TABLE") && !isPartial(db, index) ? [name] : [];
  });
}
/** Holds the rows that are asked for, and no others. */
function isPartial(db: Database.Database, index: string): boolean {
  return schemaOf(db, index).includes(" WHERE ");
}
/** Empty for what is a subquery, or an index that SQLite made by itself. */
function schemaOf(db: Database.Database, name: string): string {
  const select = db.prepare<[string], string | null>("SELECT sql FROM sqlite_schema WHERE name = ?").pluck();
  return select.get(name) ?? "";
}
function bindings(sql: string): readonly unknown[] {
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name = ""]) => [name, null] as const);
  return names.length > 0 ? [Object.fromEntries(names)] : [...sql.matchAll(/\?/g)].map(() => null);
}
const reasonFor = (sql: string) => Object.entries(ALLOWED).find(([start]) => sql.startsWith(start))?.[1];

describe("a statement", () => {
  it("is explained, whichever store it is of", () => {
    expect(explained.length).toBeGreaterThan(150);
  });

  it("P2: reads no table that grows from its first row to its last", () => {
    const reading = explained
      .map(({ sql, scanned }) => ({ sql, scanned: scanned.filter((name) => !NEVER_GROW.includes(name)) }))
      .filter(({ sql, scanned }) => scanned.length > 0 && reasonFor(sql) === undefined);
    expect(reading).toEqual([]);
  });

  it("is allowed to for a reason that still holds", () => {
    const needed = explained.filter(({ scanned }) => scanned.length > 0).map(({ sql }) => reasonFor(sql));
    expect(Object.values(ALLOWED).filter((reason) => !needed.includes(reason))).toEqual([]);
  });
});
