// What the database lets in and what the program knows are the same lists, so that neither outgrows the other unseen.
import { afterAll, describe, expect, it } from "vitest";
import { AUDIENCE_LIST, AUDIENCES, LETTER_KINDS } from "../../app/domain/editions/letter.ts";
import { SITE_ACT_KINDS } from "../../app/domain/editions/site-act.ts";
import { HISTORY_KINDS, HISTORY_SOURCES } from "../../app/domain/history/history-entry.ts";
import { MAIL_KINDS } from "../../app/domain/mails/mail.ts";
import { ASSIGNMENT_KINDS } from "../../app/domain/people/assignment.ts";
import { isInvitedWith, MEMBER_ROLES, SITE_ROLES } from "../../app/domain/people/role.ts";
import { PUBLICATION_STEPS } from "../../app/domain/publication/publication-step.ts";
import { REPORT_KINDS } from "../../app/domain/reports/report.ts";
import { anEvent } from "../builders/a-history.ts";
import { anAssessment, someStores, someTime } from "../builders/stores.ts";

const stores = someStores();
const { db } = stores;
afterAll(() => db.close());

const rowsOf = (table: string) => db.prepare<[], unknown[]>(`SELECT * FROM ${table}`).raw().all();
const flag = (is: boolean) => (is ? 1 : 0);

describe("the rows of a lookup table", () => {
  it.each<[string, readonly (readonly unknown[])[]]>([
    [
      "roles",
      MEMBER_ROLES.map((role) => [
        role,
        flag(isInvitedWith("commune", role)),
        flag(isInvitedWith("end", role)),
      ]),
    ],
    ["site_roles", SITE_ROLES.map((role) => [role])],
    ["assignment_kinds", ASSIGNMENT_KINDS.map((kind) => [kind])],
    [
      "history_kinds",
      Object.entries(HISTORY_KINDS).map(([kind, { about, hasVersion }]) => [kind, about, flag(hasVersion)]),
    ],
    ["history_sources", HISTORY_SOURCES.map((source) => [source])],
    ["mail_kinds", MAIL_KINDS.map((kind) => [kind])],
    ["publication_step_kinds", PUBLICATION_STEPS.map((kind) => [kind])],
    ["site_act_kinds", SITE_ACT_KINDS.map((kind) => [kind])],
    ["letter_kinds", LETTER_KINDS.map((kind) => [kind])],
    ["letter_audiences", AUDIENCE_LIST.map((audience) => [audience, AUDIENCES[audience]])],
    ["report_kinds", REPORT_KINDS.map((kind) => [kind])],
  ])("are the list of the program: %s", (table, expected) => {
    const byName = (rows: readonly (readonly unknown[])[]) =>
      rows.toSorted(([a], [b]) => String(a).localeCompare(String(b)));
    expect(expected.length).toBeGreaterThan(0);
    expect(byName(rowsOf(table))).toEqual(byName(expected));
  });
});

describe("a column with a lookup table", () => {
  const columns = db
    .prepare<[], [string, string, string]>(
      `SELECT tables.name, keys."from", keys."table" FROM pragma_table_list AS tables
       JOIN pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.schema = 'main' AND keys."table" IN
         ('roles', 'site_roles', 'assignment_kinds', 'history_kinds', 'history_sources', 'mail_kinds') ORDER BY 1, 2`,
    )
    .raw()
    .all();

  it("is every one that names a role or a kind", () => {
    expect(columns).toEqual([
      ["accounts", "site_role", "site_roles"],
      ["assignments", "kind", "assignment_kinds"],
      ["history", "kind", "history_kinds"],
      ["history", "source", "history_sources"],
      ["invitations", "role", "roles"],
      ["memberships", "role", "roles"],
      ["outgoing_mails", "kind", "mail_kinds"],
    ]);
  });

  it("takes one more word by an INSERT alone, and none without", () => {
    const setRole = db.prepare("UPDATE accounts SET site_role = 'auditor' WHERE id = ?");
    const id = stores.accounts.create({ email: "a@b.example", name: "", authorKey: "k" }, someTime);
    expect(() => setRole.run(id)).toThrow("FOREIGN KEY");
    db.exec("INSERT INTO site_roles VALUES ('auditor')");
    expect(setRole.run(id).changes).toBe(1);
  });
});

describe("a row that does not suit its role or kind", () => {
  const assessmentId = anAssessment(stores);
  const accountId = stores.accounts.create({ email: "c@d.example", name: "", authorKey: "l" }, someTime);
  const bodyId = stores.assessments.getById(assessmentId)?.bodyId ?? 0;
  const member = { accountId, bodyId, assessmentId: null, grantedBy: null, grantedAt: someTime };

  it.each([
    ["a commune respondent without a commune", { role: "commune", commune: null, expiresAt: null }],
    ["a reader with a commune", { role: "reader", commune: "35238", expiresAt: null }],
    ["a consultant without an end", { role: "consultant", commune: null, expiresAt: null }],
  ] as const)("is refused: %s, new or changed", (_what, wrong) => {
    const refused = "a membership does not suit its role";
    expect(() => stores.memberships.save({ ...member, ...wrong })).toThrow(refused);
    stores.memberships.save({ ...member, role: "reader", commune: null, expiresAt: someTime });
    expect(() => stores.memberships.save({ ...member, ...wrong })).toThrow(refused);
    const change = db.prepare("UPDATE memberships SET role = ?, commune = ?, expires_at = NULL");
    expect(() => change.run(wrong.role, wrong.commune)).toThrow(refused);
  });

  const whole = { questionId: null, sectionId: null } as const;
  it.each([
    ["an answer about a section", { kind: "answer", questionId: null, sectionId: "data", version: null }],
    ["an answer without a version", { kind: "answer", version: null }],
    ["a section about the whole", { ...whole, kind: "section-finished", version: 1 }],
    ["a finalisation of a question", { kind: "finalised" }],
    ["a file with a version", { kind: "file-added" }],
  ] as const)("is refused: %s", (_what, wrong) => {
    expect(() => stores.history.append(anEvent({ assessmentId, ...wrong }))).toThrow(
      "an entry of the history does not suit its kind",
    );
    expect(rowsOf("history")).toEqual([]);
  });
});
