// Someone who has done everything that leaves a trace of a person: each column of the database that can name somebody
// names them once at least. A table that learns to name people makes a test fail until it is filled here as well.

import { requestSignIn } from "../../app/account/request-sign-in.server.ts";
import { signInByProvider } from "../../app/account/sign-in-by-provider.server.ts";
import { viewQuestion } from "../../app/answering/view-question.server.ts";
import { assignWork } from "../../app/assignments/assign-work.server.ts";
import { hashToken } from "../../app/database/secret-token.server.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import type { Result } from "../../app/domain/result.ts";
import { viewCohort } from "../../app/editions/cohort-asked.server.ts";
import { planLetters } from "../../app/editions/plan-letters.server.ts";
import { viewRecipient } from "../../app/editions/recipient.server.ts";
import { viewEdition, viewEditions } from "../../app/editions/view-editions.server.ts";
import { viewFollowUp } from "../../app/editions/view-follow-up.server.ts";
import { viewJournal } from "../../app/editions/view-journal.server.ts";
import { viewLetters } from "../../app/editions/view-letters.server.ts";
import { addEvidence } from "../../app/evidence/add-evidence.server.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { keepForm } from "../../app/kept-forms/keep-form.server.ts";
import { saveOpinion } from "../../app/opinions/save-opinion.server.ts";
import { answerReport } from "../../app/public-site/answer-report.server.ts";
import { reportError } from "../../app/public-site/report-error.server.ts";
import { viewReports } from "../../app/public-site/view-reports.server.ts";
import { askConsent } from "../../app/publication/ask-consent.server.ts";
import { withdrawByLead } from "../../app/publication/withdraw-publication.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { retainLever } from "../../app/roadmap/retain-lever.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { answerAccessRequest } from "../../app/team/answer-access-request.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { requestAccess } from "../../app/team/request-access.server.ts";
import { viewTeam } from "../../app/team/view-team.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { prepareWorkshop } from "../../app/workshops/prepare-workshop.server.ts";
import { publishFinalised } from "./a-publication.ts";
import { post } from "./a-running-server.ts";
import { anOpenEdition } from "./an-edition.ts";
import { aPdf } from "./files.ts";
import { finalisationWords } from "./finalisation-words.ts";
import { join, type PeopleServer, signedIn } from "./people.ts";

const SLUG = "rennes-metropole";
const PLACE = { sectionId: "data", questionId: "data.open" };

export const BUSY = {
  email: "ada@rennes.example",
  name: "Ada Lovelace",
  subject: "subject-of-ada",
  idToken: "id-token-of-ada",
} as const;

/** Gives the session; another lead is left in the team. */
export async function aBusyPerson(server: PeopleServer): Promise<string> {
  const { deps } = server;
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const admin = await signedIn(server, "admin@barometre.example");
  const lead = await join(server, { by: admin, role: "lead", slug: SLUG, email: "lead@rennes.example" });
  const asked = { session: lead, slug: SLUG, surveyId: "metropoles-numeriques", form: "one" };
  done(await startTeamAssessment(deps, asked));
  const identity = { issuer: "https://issuer.example", ...BUSY };
  done(await signInByProvider(deps, { identity, device: "?", locale: "fr", previous: null }));
  const session = await join(server, { by: lead, role: "lead", slug: SLUG, email: BUSY.email });
  deps.accounts.saveName(deps.accounts.getByEmail(BUSY.email)?.id ?? 0, BUSY.name);
  await forTheSite(server, session);
  await inTheTeam(server, { lead, session });
  await atTheDoor(server, session);
  await inTheAssessment(server, session);
  await requestSignIn(deps, {
    email: BUSY.email,
    returnTo: "/fr",
    compose: () => ({ subject: "", text: "" }),
  });
  return session;
}

const refOf = (session: string | null) => ({ slug: SLUG, edition: "2026", tokens: [], session });

/** Runs an edition for a while. */
async function forTheSite({ deps }: PeopleServer, session: string): Promise<void> {
  nameAdministrator(deps, { email: BUSY.email, role: "administrator" });
  await anOpenEdition({ deps, session, slugs: ["nantes-metropole"], email: BUSY.email });
  await writeLetters(deps, session);
  viewCohort(deps, { session, key: "metropoles-2027" });
  viewFollowUp(deps, { session, key: "metropoles-2027", sort: "nom" });
  const query = { nature: "", edition: "", depuis: "", jusqu: "", avant: null } as const;
  viewJournal(deps, { session, query });
  viewEditions(deps, { session, locale: "fr" });
  viewEdition(deps, { session, key: "metropoles-2027", locale: "fr" });
  nameAdministrator(deps, { email: BUSY.email, role: null });
}

/** To their own address, as somebody who tries it out would. */
async function writeLetters(deps: Deps, session: string): Promise<void> {
  const typed = { audience: "not-invited", when: "now", day: "", before: "" };
  const asked = { session, key: "metropoles-2027" };
  await planLetters(deps, { ...asked, typed, form: "letters", compose: () => ({ subject: "", text: "" }) });
  viewLetters(deps, asked);
  viewRecipient(deps, { ...asked, slug: "nantes-metropole" });
}

/** Lets someone in, asks something of them, and is asked something. */
async function inTheTeam(
  server: PeopleServer,
  { lead, session }: { readonly lead: string; readonly session: string },
): Promise<void> {
  const email = "zoe@rennes.example";
  await join(server, { by: session, role: "reader", slug: SLUG, email });
  const work = { locale: "fr", ...PLACE, dueOn: "", message: "", form: "one" } as const;
  const compose = () => ({ subject: "", text: "" });
  const { deps } = server;
  done(await assignWork(deps, { ...work, ref: refOf(session), email, kind: "review", compose }));
  done(await assignWork(deps, { ...work, ref: refOf(lead), email: BUSY.email, kind: "contribute", compose }));
}

/** Asks to be let into another body, and answers somebody who asks the same here. */
async function atTheDoor({ deps }: PeopleServer, session: string): Promise<void> {
  const compose = () => ({ subject: "", text: "" });
  const typed = { name: BUSY.name, job: "Directrice", email: BUSY.email, message: "" };
  const asked = { locale: "fr", form: "one", compose } as const;
  done(await requestAccess(deps, { ...asked, slug: "nantes-metropole", typed }));
  const other = { name: "Zoé", job: "Agente", email: "zoe@elsewhere.example", message: "" };
  done(await requestAccess(deps, { ...asked, slug: SLUG, typed: other }));
  const team = viewTeam(deps, { session, slug: SLUG });
  const [request] = team.ok ? team.value.requests : [];
  const { publicId = "", email = "" } = request ?? {};
  const given = { kind: "refuse", reason: "Ailleurs" } as const;
  const mails = { invitation: compose, refusal: compose };
  done(await answerAccessRequest(deps, { session, slug: SLUG, publicId, email, given, compose: mails }));
}

/** Reports something in the published page of the team, and answers what somebody else reports there. */
async function aboutPublished({ deps }: Pick<PeopleServer, "deps">, session: string): Promise<void> {
  const place = { slug: SLUG, edition: "2026" };
  await publishFinalised(deps, place);
  const compose = () => ({ subject: "", text: "" });
  const sent = { place, locale: "fr", number: 1, trap: "", compose } as const;
  for (const [form, email] of [
    ["a", BUSY.email],
    ["b", ""],
  ] as const)
    done(await reportError(deps, { ...sent, form, typed: { kind: "error", text: "Faux", email } }));
  const view = viewReports(deps, { ...place, session });
  const publicId = view.ok ? (view.value.reports[0]?.publicId ?? "") : "";
  const typed = { text: "Vérifié", isShown: true };
  done(await answerReport(deps, { place, session, publicId, typed, compose }));
}

async function inTheAssessment({ deps }: PeopleServer, session: string): Promise<void> {
  const ref = refOf(session);
  done(await post(deps, ref, { question: PLACE.questionId, fields: { answer: "2" } }));
  const opinion = { answer: "2", comment: "Vu", version: 0, form: "one" };
  done(await saveOpinion(deps, { ref, side: "team", questionId: PLACE.questionId, ...opinion }));
  done(await addEvidence(deps, { ref, ...PLACE, file: { name: "note.pdf", body: aPdf() }, form: "one" }));
  const owner = [["porteur", String(deps.accounts.getByEmail(BUSY.email)?.id)]] as const;
  const lever = { leverId: "lever.elected-mandate", isLetGo: false, version: 0, form: "one" };
  done(await retainLever(deps, { ref, entries: formEntries(owner), ...lever }));
  const workshop = { title: "Atelier", day: "", mode: "named", threshold: "", questions: [] };
  done(await prepareWorkshop(deps, { ref, typed: workshop, form: "one" }));
  done(await finaliseAssessment(deps, { compose: finalisationWords, ref, isAccurate: true, form: "one" }));
  await asksConsent(deps, ref);
  done(
    await reopenAssessment(deps, { compose: finalisationWords, ref, version: 1, reason: "One more answer" }),
  );
  wasAsked(deps, ref);
  await aboutPublished({ deps }, session);
  const compose = () => ({ subject: "", text: "" });
  done(await withdrawByLead(deps, { ref, reason: "Erreur", number: 1, compose }));
  const page = viewQuestion(deps, { ref, locale: "fr", ...PLACE, secrets: [] });
  const signed = page.ok ? (page.value.signed ?? "") : "";
  const sentLate = { ref: refOf(null), place: "data/data.open", pairs: [["signed", signed]] as const };
  if ((await keepForm(deps, sentLate)) === null) throw new Error("nothing was kept");
}

function done(result: Result<unknown, unknown>): void {
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
}

/** Asks an official. */
async function asksConsent(deps: Deps, ref: AssessmentRef): Promise<void> {
  const asked = { email: "mayor@rennes.example", scope: [], why: "", form: "one", locale: "fr" } as const;
  done(await askConsent(deps, { ref, ...asked, compose: () => ({ subject: "", text: "" }) }));
}

/** Has been asked as an official and has allowed it, before they joined the team. */
function wasAsked(deps: Deps, { slug, edition }: AssessmentRef): void {
  const assessmentId = deps.assessments.get(slug, edition)?.id ?? 0;
  const requestId = deps.publicationRequests.newestOf(assessmentId)?.id ?? 0;
  const at = deps.now();
  const until = new Date(at.getTime() + 1_000_000);
  deps.publicationRequests.createLink(hashToken("of-ada"), {
    requestId,
    email: BUSY.email,
    at,
    expiresAt: until,
  });
  deps.publicationRequests.saveOfficial(requestId, BUSY.email, until);
}
