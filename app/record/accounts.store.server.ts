import type { Database } from "../database/open-database.server.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import type { SiteRole } from "../domain/people/role.ts";
import type { Account } from "../domain/people/visitor.ts";

const COLUMNS = "id, email, name, author_key AS authorKey, site_role AS siteRole, locale";
const SELECT = `SELECT ${COLUMNS} FROM accounts WHERE id = ? AND email IS NOT NULL`;
const SELECT_ALL = `SELECT ${COLUMNS} FROM accounts
  WHERE id IN (SELECT value FROM json_each(?)) AND email IS NOT NULL`;
const SELECT_BY_EMAIL = `SELECT ${COLUMNS} FROM accounts WHERE email = ?`;
const SELECT_WITH_SITE_ROLE = `SELECT ${COLUMNS} FROM accounts WHERE site_role IS NOT NULL AND email IS NOT NULL ORDER BY id`;
const INSERT = "INSERT INTO accounts (email, name, author_key, created_at) VALUES (?, ?, ?, ?)";
const INSERT_ERASED =
  "INSERT INTO accounts (email, name, author_key, created_at, erased_at) VALUES (NULL, '', @authorKey, @at, @at)";
const RENAME = "UPDATE accounts SET name = ? WHERE id = ?";
const SET_LOCALE = "UPDATE accounts SET locale = ? WHERE id = ? AND locale <> ?";
const SET_SITE_ROLE = "UPDATE accounts SET site_role = ? WHERE id = ?";

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly authorKey: string;
}

/** Addresses are given in lower case; an erased account is found by nothing. */
export function createAccountStore(db: Database) {
  const select = db.prepare<[number], Account>(SELECT);
  const selectAll = db.prepare<[string], Account>(SELECT_ALL);
  const selectByEmail = db.prepare<[string], Account>(SELECT_BY_EMAIL);
  const selectWithSiteRole = db.prepare<[], Account>(SELECT_WITH_SITE_ROLE);
  const insert = db.prepare<[string, string, string, number]>(INSERT);
  const insertErased = db.prepare<[{ authorKey: string; at: number }]>(INSERT_ERASED);
  const rename = db.prepare<[string, number]>(RENAME);
  const setLocale = db.prepare<[Locale, number, Locale]>(SET_LOCALE);
  const setSiteRole = db.prepare<[SiteRole | null, number]>(SET_SITE_ROLE);

  return {
    get: (id: number): Account | undefined => select.get(id),
    /** Those that are there and were not erased, by their id. */
    listOf: (ids: Iterable<number>): ReadonlyMap<number, Account> =>
      new Map(selectAll.all(JSON.stringify([...ids])).map((account) => [account.id, account])),
    getByEmail: (email: string): Account | undefined => selectByEmail.get(email),
    /** Of the team of the barometer. */
    listWithSiteRole: (): readonly Account[] => selectWithSiteRole.all(),
    create: ({ email, name, authorKey }: NewAccount, now: Date): number =>
      Number(insert.run(email, name, authorKey, now.getTime()).lastInsertRowid),
    /** Of a person who does not exist: found by nothing, like one who was erased. Gives its id. */
    createErased: (authorKey: string, at: Date): number =>
      Number(insertErased.run({ authorKey, at: at.getTime() }).lastInsertRowid),
    saveName: (id: number, name: string): void => {
      rename.run(name, id);
    },
    /** In which they are written to. */
    saveLocale: (id: number, locale: Locale): void => {
      setLocale.run(locale, id, locale);
    },
    saveSiteRole: (id: number, role: SiteRole | null): void => {
      setSiteRole.run(role, id);
    },
  };
}
