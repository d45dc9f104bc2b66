// S15: that an assessment was finalised or reopened is written to who may read it, once, with what it tells.
import { afterEach, beforeEach, expect, it } from "vitest";
import type { NewMail } from "../../app/domain/mails/mail.ts";
import type { MemberRole } from "../../app/domain/people/role.ts";
import { finalisationMail } from "../../app/finalisation/finalisation-mail.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import type { ComposeFinalisation } from "../../app/finalisation/tell-readers.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { join, signedIn } from "../builders/people.ts";

const slug = "rennes-metropole";
const emailOf = (who: string) => `${who}@rennes.example`;

let deps: Deps;
let mails: NewMail[];
let lead: string;

beforeEach(async () => {
  mails = [];
  deps = aServer({}, { post: (mail) => mails.push(mail) });
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const admin = await signedIn({ deps, mails }, "admin@barometre.example");
  const member = (by: string, role: MemberRole, more: object = {}) =>
    join({ deps, mails }, { by, slug, role, email: emailOf(role), ...more });
  lead = await member(admin, "lead");
  for (const role of ["contributor", "reader", "consultant"] as const) await member(lead, role);
  await member(lead, "commune", { commune: "35238" });
  await startTeamAssessment(deps, { session: lead, slug, surveyId: "metropoles-numeriques", form: "form" });
  mails.length = 0;
});
afterEach(() => deps.close());

const compose: ComposeFinalisation = (locale, letter) =>
  finalisationMail({ origin: "https://b.example", locale }, letter);
const ref = () => ({ slug, edition: "2026", tokens: [], session: lead });
const finalise = (form = "one") => finaliseAssessment(deps, { ref: ref(), isAccurate: true, form, compose });
const reopen = (reason = "Une erreur") => reopenAssessment(deps, { ref: ref(), version: 1, reason, compose });
const to = () => mails.map((mail) => `${mail.kind} ${mail.to}`).toSorted();

it("writes to contributors, readers and consultants, once, however often the button is pressed", async () => {
  await Promise.all([finalise(), finalise(), finalise("two")]);
  const readers = ["consultant", "contributor", "reader"];
  expect(to()).toEqual(readers.map((role) => `finalised ${emailOf(role)}`));
  mails.length = 0;
  await Promise.all([reopen(), reopen(), reopen("Une autre")]);
  expect(to()).toEqual(readers.map((role) => `reopened ${emailOf(role)}`));
});

it("says what, who and where, and no name to who is shown none", async () => {
  await finalise();
  await reopen();
  const textTo = (role: string, kind: string) =>
    mails.find((mail) => mail.to === emailOf(role) && mail.kind === kind)?.text ?? "";
  expect(textTo("reader", "finalised")).toContain(`${emailOf("lead")} a finalisé`);
  expect(textTo("reader", "finalised")).toContain(`https://b.example/fr/t/${slug}/e/2026/versions/1\n`);
  expect(textTo("reader", "reopened")).toContain("Motif indiqué\u202f: Une erreur\n");
  expect(textTo("reader", "reopened")).toContain(`https://b.example/fr/t/${slug}/e/2026\n`);
  for (const kind of ["finalised", "reopened"]) {
    expect(textTo("consultant", kind)).toContain("Une personne de l’équipe a ");
    expect(textTo("consultant", kind)).not.toContain("@");
  }
});

it("writes to each in the language in which they last signed in", async () => {
  const reader = deps.accounts.getByEmail(emailOf("reader"));
  deps.accounts.saveLocale(reader?.id ?? 0, "en");
  await finalise();
  const textTo = (role: string) => mails.find((mail) => mail.to === emailOf(role))?.text ?? "";
  expect(textTo("reader")).toContain(`https://b.example/en/t/${slug}/e/2026/versions/1\n`);
  expect(textTo("contributor")).toContain(`https://b.example/fr/t/${slug}/e/2026/versions/1\n`);
});

it("writes nothing where nothing was finalised", async () => {
  await finaliseAssessment(deps, { ref: ref(), isAccurate: false, form: "one", compose });
  await reopen();
  expect(to()).toEqual([]);
});
