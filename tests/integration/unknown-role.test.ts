// A role that the database knows and the program does not, as after a restore from another variant: it opens nothing,
// nothing breaks, and nobody is named to anyone.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportPersonalData } from "../../app/account/export-personal-data.server.ts";
import { viewAccount } from "../../app/dashboard/view-account.server.ts";
import { viewDashboard } from "../../app/dashboard/view-dashboard.server.ts";
import { openDatabase } from "../../app/database/open-database.server.ts";
import type { Mail } from "../../app/domain/mails/mail.ts";
import { findAssessment } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { viewAdmin } from "../../app/team/view-admin.server.ts";
import { viewTeam } from "../../app/team/view-team.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { anInvitation, join, lookAt, type PeopleServer, signedIn } from "../builders/people.ts";

const slug = "rennes-metropole";
const NOTHING = { ok: false, reason: "NOT_FOUND" };

let folder: string;
let deps: Deps;
let administrator: string;
let lead: string;
let second: string;
let invitation: string;

beforeEach(async () => {
  folder = mkdtempSync(joinPath(tmpdir(), "unknown-role-"));
  const mails: Mail[] = [];
  deps = aServer(
    { DATABASE_PATH: joinPath(folder, "barometre.sqlite") },
    { post: (mail) => mails.push(mail) },
  );
  const server: PeopleServer = { deps, mails };
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  administrator = await signedIn(server, "admin@barometre.example");
  lead = await join(server, { by: administrator, role: "lead", slug, email: "lead@rennes.example" });
  second = await join(server, { by: lead, role: "lead", slug, email: "second@rennes.example" });
  await startTeamAssessment(deps, { session: lead, slug, surveyId: "metropoles-numeriques", form: "form" });
  invitation = await anInvitation(server, { by: lead, role: "reader", slug, email: "x@rennes.example" });
});
afterEach(() => {
  deps.close();
  rmSync(folder, { recursive: true });
});

function meddle(sql: string): void {
  const db = openDatabase(joinPath(folder, "barometre.sqlite"));
  db.exec(sql);
  db.close();
}
const SECOND = "(SELECT id FROM accounts WHERE email = 'second@rennes.example')";
function makeUnknown(): void {
  meddle(`INSERT INTO roles VALUES ('auditor', 0, 0);
    UPDATE memberships SET role = 'auditor' WHERE account_id = ${SECOND};
    UPDATE invitations SET role = 'auditor' WHERE email = 'x@rennes.example'`);
}
const opens = (session: string, purpose: "read" | "inside" | "answer" | "commune") =>
  findAssessment(deps, { slug, edition: "2026", tokens: [], session }, purpose).ok;

describe("an unknown role in a team", () => {
  it("opens nothing that the role before it opened", () => {
    const purposes = ["read", "inside", "answer"] as const;
    expect(purposes.map((purpose) => opens(second, purpose))).toEqual([true, true, true]);
    makeUnknown();
    expect([...purposes, "commune" as const].map((purpose) => opens(second, purpose))).toEqual(
      Array(4).fill(false),
    );
    expect(viewTeam(deps, { session: second, slug })).toEqual(NOTHING);
    expect(viewDashboard(deps, { session: second, slug, locale: "fr" })).toEqual(NOTHING);
    expect(viewAccount(deps, second, "fr")).toMatchObject({
      ok: true,
      value: { bodies: [] },
    });
  });

  it("is in no list of the team, and no invitation leads to it", () => {
    expect(lookAt(deps, invitation).ok).toBe(true);
    makeUnknown();
    expect(lookAt(deps, invitation)).toEqual({ ok: false, reason: "NO_INVITATION" });
    const team = viewTeam(deps, { session: lead, slug });
    expect(team.ok && team.value.members.map(({ email }) => email)).toEqual(["lead@rennes.example"]);
    expect(team.ok && team.value.invitations).toEqual([]);
  });

  it("is told to its holder, who may have a copy of everything about them", () => {
    makeUnknown();
    expect(exportPersonalData(deps, second)).toMatchObject({
      ok: true,
      value: { memberships: [{ role: "auditor" }] },
    });
  });
});

describe("an unknown role for the site", () => {
  it("shows nothing that the role before it showed", () => {
    expect(viewAdmin(deps, administrator).ok).toBe(true);
    meddle(
      "INSERT INTO site_roles VALUES ('auditor'); UPDATE accounts SET site_role = 'auditor' WHERE site_role IS NOT NULL",
    );
    expect(viewAdmin(deps, administrator)).toEqual(NOTHING);
    expect(viewTeam(deps, { session: administrator, slug: "nantes-metropole" })).toEqual(NOTHING);
    const copy = exportPersonalData(deps, administrator);
    expect(copy).toMatchObject({ ok: true, value: { account: { siteRole: "auditor" } } });
  });
});
