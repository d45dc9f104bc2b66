// A mail is in the language of who reads it where their account says so, and otherwise in that of who asked.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assignWork } from "../../app/assignments/assign-work.server.ts";
import { composeAssignment, composeReminder } from "../../app/assignments/assignment-mails.server.ts";
import { sendReminders } from "../../app/assignments/send-reminders.server.ts";
import type { Locale } from "../../app/domain/fields/id.schema.ts";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { accessRefusedMail, accessWaitingMail } from "../../app/team/access-mail.server.ts";
import { answerAccessRequest } from "../../app/team/answer-access-request.server.ts";
import { acceptInvitation } from "../../app/team/answer-invitation.server.ts";
import { invitationMail, triedByOtherMail } from "../../app/team/invitation-mail.server.ts";
import { invite } from "../../app/team/invite.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { requestAccess } from "../../app/team/request-access.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { join, signedIn } from "../builders/people.ts";

const SLUG = "rennes-metropole";
const SITE = "https://barometre.example";
const LEAD = "lead@rennes.example";
const MEMBER = "member@rennes.example";
const KNOWN = "known@elsewhere.example";

let deps: Deps;
let mails: NewMail[];
let lead: string;
let now = new Date("2026-12-01T08:00:00Z");
beforeEach(async () => {
  now = new Date("2026-12-01T08:00:00Z");
  mails = [];
  deps = aServer({}, { post: (mail) => mails.push(mail), now: () => now });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const admin = await signedIn({ deps, mails }, "admin@barometre.example");
  lead = await join({ deps, mails }, { by: admin, slug: SLUG, role: "lead", email: LEAD });
  await join({ deps, mails }, { by: lead, slug: SLUG, role: "contributor", email: MEMBER });
  await join({ deps, mails }, { by: admin, slug: "nantes-metropole", role: "lead", email: KNOWN });
  mails.length = 0;
});
afterEach(() => deps.close());

function speaks(email: string, locale: Locale): void {
  deps.accounts.saveLocale(deps.accounts.getByEmail(email)?.id ?? 0, locale);
}
/** The first word of the newest mail to somebody tells its language, and so does every address in it. */
function languageOf(to: string): string {
  const text = mails.findLast((mail) => mail.to === to)?.text ?? "";
  const links = [...text.matchAll(/barometre\.example\/(fr|en)\//g)].map(([, locale]) => locale);
  const said = text.startsWith("Hello") ? "en" : "fr";
  expect(new Set([said, ...links]).size).toBe(1);
  return said;
}

describe("an invitation", () => {
  const to = (email: string, locale: Locale) =>
    invite(deps, {
      ...{ session: lead, slug: SLUG, email, role: "reader", commune: null, locale },
      compose: ({ token, ...letter }) =>
        invitationMail({ ...letter, url: `${SITE}/${letter.locale}/invitation/${token}` }),
    });

  it("is in the language of the account that it goes to, else of who invites", async () => {
    speaks(KNOWN, "en");
    expect((await to(KNOWN, "fr")).ok).toBe(true);
    expect(languageOf(KNOWN)).toBe("en");
    await to("new@rennes.example", "en");
    expect(languageOf("new@rennes.example")).toBe("en");
    await to("other@rennes.example", "fr");
    expect(languageOf("other@rennes.example")).toBe("fr");
  });

  it("that somebody else answered is told to the inviter in theirs", async () => {
    speaks(LEAD, "en");
    await invite(deps, {
      ...{ session: lead, slug: SLUG, email: "new@rennes.example", role: "reader", commune: null },
      ...{ locale: "fr", compose: ({ token }) => ({ subject: "", text: token }) },
    });
    const token = mails.at(-1)?.text ?? "";
    const previous = await signedIn({ deps, mails }, KNOWN);
    await acceptInvitation(deps, {
      ...{ token, previous, name: "Eve", device: "?", locale: "fr" },
      compose: ({ slug, ...letter }) =>
        triedByOtherMail({ ...letter, url: `${SITE}/${letter.locale}/t/${slug}` }),
    });
    expect(languageOf(LEAD)).toBe("en");
  });
});

describe("what is asked of somebody, and its reminder,", () => {
  async function assign(email: string, locale: Locale): Promise<void> {
    const asked = { session: lead, slug: SLUG, surveyId: "metropoles-numeriques", form: "form" };
    const started = await startTeamAssessment(deps, asked);
    if (!started.ok) throw new Error(started.reason);
    const ref = { slug: SLUG, edition: started.value.edition, tokens: [], session: lead };
    const assigned = await assignWork(deps, {
      ...{ ref, locale, sectionId: "data", questionId: null, email, kind: "contribute" },
      ...{ dueOn: "2026-12-08", message: "", form: "one", compose: composeAssignment(SITE) },
    });
    if (!assigned.ok) throw new Error(assigned.reason);
  }

  it("are in the language of the account, whoever asks", async () => {
    speaks(MEMBER, "en");
    await assign(MEMBER, "fr");
    expect(languageOf(MEMBER)).toBe("en");
    expect(mails.at(-1)?.text).toContain("Data");
    mails.length = 0;
    now = new Date("2026-12-06T08:00:00Z");
    expect(await sendReminders(deps, composeReminder(SITE))).toBe(1);
    expect(languageOf(MEMBER)).toBe("en");
  });

  it("are in the language of who asks, for somebody without an account", async () => {
    await assign("new@rennes.example", "en");
    expect(languageOf("new@rennes.example")).toBe("en");
  });
});

describe("a request for access", () => {
  const ask = (email: string, locale: Locale) =>
    requestAccess(deps, {
      ...{ slug: SLUG, locale, form: email, typed: { name: "Zoé", job: "Agente", email, message: "" } },
      compose: (letter) => accessWaitingMail(letter.locale, { body: letter.body, url: SITE }),
    });
  const refuse = (email: string) =>
    answerAccessRequest(deps, {
      ...{ session: lead, slug: SLUG, publicId: deps.accessRequests.listOldest(1)[0]?.publicId ?? "" },
      ...{ email, given: { kind: "refuse", reason: "Not now" } },
      compose: { invitation: () => ({ subject: "", text: "" }), refusal: accessRefusedMail },
    });

  it("is told to each lead in theirs", async () => {
    speaks(LEAD, "en");
    await ask("zoe@elsewhere.example", "fr");
    expect(languageOf(LEAD)).toBe("en");
  });

  it("is answered in the language of the account, else in that of the request", async () => {
    speaks(KNOWN, "en");
    await ask(KNOWN, "fr");
    await refuse(KNOWN);
    expect(languageOf(KNOWN)).toBe("en");
    await ask("zoe@elsewhere.example", "en");
    await refuse("zoe@elsewhere.example");
    expect(languageOf("zoe@elsewhere.example")).toBe("en");
  });
});
