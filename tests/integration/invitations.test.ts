// What an invitation opens: a new account or a role, and never an account that is there.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eraseAccount } from "../../app/account/erase-account.server.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import type { MemberRole } from "../../app/domain/people/role.ts";
import { visitorOf } from "../../app/record/visitor-of.server.ts";
import { acceptInvitation, viewInvitation } from "../../app/team/answer-invitation.server.ts";
import { changeTeam, type TeamChange } from "../../app/team/change-team.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { viewTeam } from "../../app/team/view-team.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { accept, anInvitation, decline, join, signedIn } from "../builders/people.ts";

const slug = "rennes-metropole";
const NANTES = "nantes-metropole";
const ADMIN = "admin@barometre.example";
const [LEAD, ADA, EVE] = ["lead@rennes.example", "ada@rennes.example", "eve@elsewhere.example"];

let deps: Deps;
let mails: NewMail[];
let administrator: string;
let lead: string;

beforeEach(async () => {
  mails = [];
  deps = aServer({}, { post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: ADMIN, role: "administrator" });
  administrator = await signedIn({ deps, mails }, ADMIN);
  lead = await joins("lead", LEAD, { by: administrator });
});
afterEach(() => deps.close());

/** By whom it is sent, and for which body. */
interface From {
  readonly by?: string;
  readonly of?: string;
}
function joins(role: MemberRole, email: string, { by = lead, of = slug }: From = {}): Promise<string> {
  return join({ deps, mails }, { by, slug: of, role, email });
}
function invited(role: MemberRole, email: string, { by = lead, of = slug }: From = {}): Promise<string> {
  return anInvitation({ deps, mails }, { by, slug: of, role, email, commune: "35238" });
}
const members = () => {
  const team = viewTeam(deps, { session: lead, slug });
  return team.ok ? team.value.members.map(({ email }) => email).toSorted() : [];
};
const reader = (token: string, previous: string | null = null) => {
  const view = viewInvitation(deps, { token, previous });
  return view.ok ? view.value.reader : view.reason;
};

describe("S3: an invitation to an account that is there", () => {
  const ROLES: readonly MemberRole[] = ["lead", "contributor", "reader", "consultant", "commune"];

  it.each(ROLES)("as %s opens no session, waits, and is accepted once signed in", async (role) => {
    await joins("lead", ADA, { by: administrator, of: NANTES });
    const token = await invited(role, ADA);
    expect(reader(token)).toBe("known");
    expect(await accept(deps, { token })).toEqual({ ok: false, reason: "SIGN_IN_FIRST" });
    expect(members()).toEqual([LEAD]);
    const ada = await signedIn({ deps, mails }, ADA);
    expect(reader(token, ada)).toBe("invited");
    expect(await accept(deps, { token, previous: ada })).toEqual({
      ok: true,
      value: { session: ada, slug },
    });
    expect(members()).toEqual([ADA, LEAD]);
  });

  it("to an administrator opens no administration", async () => {
    const token = await invited("reader", ADMIN);
    expect(await accept(deps, { token })).toEqual({ ok: false, reason: "SIGN_IN_FIRST" });
    expect(await accept(deps, { token, previous: "P".repeat(32) })).toMatchObject({ ok: false });
  });

  it("says nothing of the account to who only holds the mail", async () => {
    await joins("lead", ADA, { by: administrator, of: NANTES });
    const view = viewInvitation(deps, { token: await invited("reader", ADA), previous: null });
    expect(view).toMatchObject({ ok: true, value: { name: "", signedInAs: null } });
  });

  it("is still declined without signing in", async () => {
    await joins("lead", ADA, { by: administrator, of: NANTES });
    expect(await decline(deps, await invited("reader", ADA))).toEqual({ ok: true, value: null });
  });
});

describe("S3: an invitation in a browser of somebody else", () => {
  const compose = ({ invited }: { readonly invited: string }) => ({ subject: "", text: `tried: ${invited}` });

  it.each([
    ["a new address", ADA],
    ["an account", ADMIN],
  ])(
    "to %s is refused, lets nobody in, keeps the session, and the inviter is told once",
    async (_, email) => {
      const eve = await joins("lead", EVE, { by: administrator, of: NANTES });
      const token = await invited("lead", email);
      const before = mails.length;
      const answer = { token, previous: eve, name: "Eve", device: "?", locale: "fr", compose } as const;
      expect(reader(token, eve)).toBe("other");
      for (const _ of ["once", "twice"])
        expect(await acceptInvitation(deps, answer)).toEqual({ ok: false, reason: "OTHER_ACCOUNT" });
      expect(members()).toEqual([LEAD]);
      expect(visitorOf(deps, eve).account?.email).toBe(EVE);
      expect(mails.slice(before).map(({ to, text }) => [to, text])).toEqual([[LEAD, `tried: ${email}`]]);
      const team = viewTeam(deps, { session: lead, slug });
      expect(team.ok && team.value.invitations.map(({ triedByOther }) => triedByOther)).toEqual([true]);
    },
  );

  it("waits for who was invited", async () => {
    const eve = await joins("lead", EVE, { by: administrator, of: NANTES });
    const token = await invited("reader", ADA);
    await accept(deps, { token, previous: eve });
    expect((await accept(deps, { token })).ok).toBe(true);
    expect(members()).toEqual([ADA, LEAD]);
  });
});

it("S3: an invitation to a new address opens its new account, whatever session had ended in the browser", async () => {
  const token = await invited("reader", ADA);
  const accepted = await accept(deps, { token, previous: "P".repeat(32) });
  expect(accepted.ok && visitorOf(deps, accepted.value.session).account?.email).toBe(ADA);
  expect(accepted.ok && accepted.value.session).not.toBe("P".repeat(32));
});

describe("S7: the invitations of a lead who may invite no more", () => {
  const idOf = (email: string) => deps.accounts.getByEmail(email)?.id ?? 0;
  const change = (asked: TeamChange) => changeTeam(deps, { session: lead, slug, change: asked });
  const lost = (session = lead) => {
    const team = viewTeam(deps, { session, slug });
    return team.ok ? team.value.lost.map(({ email }) => email) : [];
  };
  let second: string;

  beforeEach(async () => {
    second = await joins("lead", EVE);
  });

  it.each<[string, () => Promise<unknown>]>([
    ["is removed", () => change({ kind: "remove", accountId: idOf(EVE) })],
    ["becomes a reader", () => change({ kind: "role", accountId: idOf(EVE), role: "reader" })],
    ["is erased", () => eraseAccount(deps, { session: second, isConfirmed: true })],
  ])("who %s are withdrawn, and listed to the others", async (_, leave) => {
    const [byEve, byLead] = [
      await invited("reader", ADA, { by: second }),
      await invited("reader", "bob@rennes.example"),
    ];
    await leave();
    expect(await accept(deps, { token: byEve })).toEqual({ ok: false, reason: "INVITATION_CLOSED" });
    expect(lost()).toEqual([ADA]);
    expect((await accept(deps, { token: byLead })).ok).toBe(true);
  });

  it("leave the list once they are asked again", async () => {
    await invited("reader", ADA, { by: second });
    await change({ kind: "remove", accountId: idOf(EVE) });
    expect(await accept(deps, { token: await invited("reader", ADA) })).toMatchObject({ ok: true });
    expect(lost()).toEqual([]);
  });

  it("stay where the lead stays one, and in other teams", async () => {
    await joins("lead", "first@nantes.example", { by: administrator, of: NANTES });
    const nantes = await signedIn({ deps, mails }, "first@nantes.example");
    await joins("lead", EVE, { by: nantes, of: NANTES });
    const there = await invited("reader", ADA, { by: second, of: NANTES });
    await change({ kind: "role", accountId: idOf(EVE), role: "lead" });
    expect(lost()).toEqual([]);
    await change({ kind: "remove", accountId: idOf(EVE) });
    expect((await accept(deps, { token: there })).ok).toBe(true);
  });

  it("of an administrator go with that role", async () => {
    const token = await invited("lead", ADA, { by: administrator, of: NANTES });
    nameAdministrator(deps, { email: ADMIN, role: "administrator" });
    expect(reader(token)).toBe("new");
    nameAdministrator(deps, { email: ADMIN, role: null });
    expect(reader(token)).toBe("INVITATION_CLOSED");
  });
});
