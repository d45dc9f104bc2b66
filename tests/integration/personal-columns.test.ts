// The promise about personal data, held against the schema: whatever names a person is in the copy that they get, and is
// gone when they are erased. A new column that refers to an account fails here until both are true, or until it is written
// below why not.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import { createPersonalDataStore } from "../../app/account/personal-data.store.server.ts";
import { type Database, openDatabase } from "../../app/database/open-database.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import type { Account } from "../../app/domain/people/visitor.ts";
import { verifyHistories } from "../../app/history/verify-histories.server.ts";
import { visitorOf } from "../../app/record/visitor-of.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aBusyPerson, BUSY } from "../builders/a-busy-person.ts";
import { aServer } from "../builders/a-running-server.ts";

type Key = "id" | "email" | "authorKey";

/** Columns that name a person without a foreign key, and what of the person stands in them. */
const WITHOUT_KEY: Readonly<Record<string, Key>> = {
  "access_requests.email": "email",
  "accounts.author_key": "authorKey",
  "accounts.email": "email",
  "assignments.email": "email",
  "edition_bodies.email": "email",
  "consent_links.email": "email",
  "evidence_files.author_key": "authorKey",
  "history.author_id": "id",
  "history.author_key": "authorKey",
  "invitations.email": "email",
  "letters.email": "email",
  "outgoing_mails.email": "email",
  "site_acts.author_id": "id",
  "site_acts.author_key": "authorKey",
  "public_reports.email": "email",
  "publication_request_steps.author_key": "authorKey",
  "publication_requests.official_email": "email",
  "publication_steps.author_key": "authorKey",
  "sign_in_links.email": "email",
  "workshop_events.author_key": "authorKey",
};

/** Columns that only sound as if they named a person of the site. */
const NAMES_NO_ACCOUNT: Readonly<Record<string, string>> = {
  "answer_migrations.applied_by":
    "who keeps the server, as its operating system calls them; they may have no account",
};

/** Columns whose rows the copy finds by another one, which says the same. */
const FOUND_BY: Readonly<Record<string, string>> = {
  "assignments.account_id": "assignments.email",
  "evidence_files.author_key": "evidence_files.author_id",
  "history.author_id": "history.author_key",
  "site_acts.author_id": "site_acts.author_key",
};

const NAMELESS = "the account stays as a row without a name, an address or a way in";
/** What still refers to the account once it is erased, and why. */
const STAYS: Readonly<Record<string, string>> = {
  "accounts.author_key": `stands for the author in the chained history; ${NAMELESS}`,
  "assignments.assigned_by": `what was asked belongs to the body and to whom it was asked of; ${NAMELESS}`,
  "evidence_files.author_id": `the file belongs to the body; ${NAMELESS}`,
  "evidence_files.author_key": `the file belongs to the body; ${NAMELESS}`,
  "finalisations.finalised_by": `never changed; ${NAMELESS}`,
  "history.author_id": `never changed; ${NAMELESS}`,
  "history.author_key": `hashed; ${NAMELESS}`,
  "invitations.invited_by": `the invitation is somebody else’s, for at most 90 days after its end; ${NAMELESS}`,
  "letter_sendings.planned_by": `what was sent stays sent, and what waits leaves in nobody’s name; ${NAMELESS}`,
  "publication_request_steps.author_key": `hashed; ${NAMELESS}`,
  "publication_steps.author_key": `hashed; ${NAMELESS}`,
  "reopenings.reopened_by": `never changed; ${NAMELESS}`,
  "site_acts.author_id": `never changed; ${NAMELESS}`,
  "site_acts.author_key": `hashed; ${NAMELESS}`,
  "workshop_events.author_key": `never changed; ${NAMELESS}`,
};

const SOUNDS_LIKE_A_PERSON = /(^|_)(email|account|author|person|user|member|by)(_|$)/;

let folder: string;
let deps: Deps;
let db: Database;
let session: string;
let account: Account;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "personal-columns-"));
  const database = join(folder, "barometre.sqlite");
  const mails: Mail[] = [];
  deps = aServer({ DATABASE_PATH: database }, { post: (mail) => mails.push(mail) });
  session = await aBusyPerson({ deps, mails });
  db = openDatabase(database);
  account = visitorOf(deps, session).account ?? expect.fail("nobody signed in");
});
afterEach(() => {
  db.close();
  deps.close();
  rmSync(folder, { recursive: true });
});

function listOf(sql: string): readonly string[] {
  return db.prepare<[], string>(sql).pluck().all();
}
const TABLES = "pragma_table_list AS tables JOIN";
const OWN = "tables.schema = 'main' AND tables.type = 'table'";
function foreignKeys(): readonly string[] {
  return listOf(`SELECT tables.name || '.' || keys."from" FROM ${TABLES} pragma_foreign_key_list(tables.name) AS keys
    WHERE ${OWN} AND keys."table" = 'accounts' ORDER BY 1`);
}
function allColumns(): readonly string[] {
  return listOf(`SELECT tables.name || '.' || columns.name FROM ${TABLES} pragma_table_info(tables.name) AS columns
    WHERE ${OWN} ORDER BY 1`);
}
function namingColumns(): readonly string[] {
  return [...foreignKeys(), ...Object.keys(WITHOUT_KEY)].toSorted();
}
function partsOf(name: string): readonly [table: string, column: string] {
  const [table = "", column = ""] = name.split(".");
  return [table, column];
}
/** What stands in a column where it names the person. */
function valueIn(name: string, person: Pick<Account, Key> = account): number | string {
  return person[WITHOUT_KEY[name] ?? "id"];
}
function rowsNaming(name: string): number {
  const [table, column] = partsOf(name);
  return (
    db
      .prepare<[unknown], number>(`SELECT count(*) FROM ${table} WHERE ${column} = ?`)
      .pluck()
      .get(valueIn(name)) ?? 0
  );
}
/** Every value of every row, as one text. */
function everythingStored(): string {
  const tables = listOf(
    `SELECT name FROM pragma_table_list AS tables WHERE ${OWN} AND name <> 'definition_versions'`,
  );
  return JSON.stringify(tables.map((table) => db.prepare(`SELECT * FROM "${table}"`).all()));
}
function copy(): string {
  return JSON.stringify(createPersonalDataStore(db).get(account));
}
/** Whether the copy becomes another one when a column names somebody else in place of the person. */
function isInCopy(name: string): boolean {
  const [table, column] = partsOf(name);
  const before = copy();
  db.exec("BEGIN");
  try {
    for (const trigger of listOf("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
      db.exec(`DROP TRIGGER ${trigger}`);
    const change = db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`);
    expect(change.run(valueIn(name, somebodyElse()), valueIn(name)).changes).toBeGreaterThan(0);
    return copy() !== before;
  } finally {
    db.exec("ROLLBACK");
  }
}
function somebodyElse(): Pick<Account, Key> {
  const row = db.prepare(
    "INSERT INTO accounts (email, name, author_key, created_at) VALUES ('there', '', 'there', 1)",
  );
  return { id: Number(row.run().lastInsertRowid), email: "elsewhere", authorKey: "elsewhere" };
}

describe("the columns that name a person", () => {
  it("are the foreign keys to accounts, and those that are listed", () => {
    const named = allColumns().filter((name) => SOUNDS_LIKE_A_PERSON.test(partsOf(name)[1]));
    const known = [...namingColumns(), ...Object.keys(NAMES_NO_ACCOUNT)];
    expect(known.toSorted()).toEqual(named);
    expect(foreignKeys().filter((name) => Object.hasOwn(WITHOUT_KEY, name))).toEqual([]);
  });

  it("all name somebody here who has done everything", () => {
    expect(namingColumns().filter((name) => rowsNaming(name) === 0)).toEqual([]);
    for (const word of Object.values(BUSY)) expect(everythingStored()).toContain(word);
  });
});

describe("the copy of one’s data", () => {
  it("has the rows of every one of them", () => {
    const left = namingColumns().filter((name) => !isInCopy(name));
    expect(left).toEqual(Object.keys(FOUND_BY).toSorted());
  });

  it("finds by another column, where it does, the very same rows", () => {
    for (const [name, other] of Object.entries(FOUND_BY)) {
      const [[table, column], [otherTable, otherColumn]] = [partsOf(name), partsOf(other)];
      expect(table).toBe(otherTable);
      const apart = db.prepare(`SELECT 1 FROM ${table} WHERE ${column} = ? AND ${otherColumn} IS NOT ?`);
      expect(apart.all(valueIn(name), valueIn(other)), name).toEqual([]);
      expect(namingColumns()).toContain(other);
    }
  });

  it("leaves no part of itself empty for who has done everything", () => {
    const parts = Object.entries(createPersonalDataStore(db).get(account));
    expect(parts.filter(([, rows]) => Array.isArray(rows) && rows.length === 0)).toEqual([]);
  });
});

describe("once somebody is erased", () => {
  it("no row refers to them but what is listed with its reason", async () => {
    expect(await eraseAccount(deps, { session, isConfirmed: true })).toEqual({ ok: true, value: null });
    const left = namingColumns().filter((name) => rowsNaming(name) > 0);
    expect(left).toEqual(Object.keys(STAYS).toSorted());
    expect(verifyHistories(deps)).toMatchObject({ broken: [] });
  });

  it("S15: the messages they wrote are there, unless they asked for those to go", async () => {
    const messages = () => listOf("SELECT message FROM assignments WHERE message <> ''");
    db.prepare("UPDATE assignments SET message = 'Ada' WHERE assigned_by = ?").run(account.id);
    expect(messages()).toContain("Ada");
    await eraseAccount(deps, { session, isConfirmed: true, withMessages: true });
    expect(messages()).not.toContain("Ada");
  });

  it("nothing that says who they were is in any row", async () => {
    await eraseAccount(deps, { session, isConfirmed: true });
    for (const word of Object.values(BUSY)) expect(everythingStored()).not.toContain(word);
    const row = db.prepare("SELECT email, name, site_role FROM accounts WHERE id = ?").get(account.id);
    expect(row).toEqual({ email: null, name: "", site_role: null });
  });
});
