// Every kind of page of the site, and how a reader gets to it.
import {
  answerTooLate,
  finaliseWithoutTick,
  type Hubs,
  leaveDecisionOut,
  leaveReasonOut,
  meetConflict,
  type Opening,
  openAccessRequest,
  openMovedTrial,
  openProjection,
  openRemoval,
  openSecretLink,
  reopenWithoutReason,
  sendTooMuch,
  sendWrongFile,
  spoilSection,
  startWithoutName,
} from "./openings.ts";

export interface Visit {
  readonly name: string;
  readonly open: Opening;
  /** Status of the answer; 200 when not said. */
  readonly status?: number;
  /** Without the language, of an invented body where it is of one; left out where one gets there in several steps. */
  readonly path?: string;
}

const at =
  (path: string): Opening =>
  (page, { words }) =>
    page.goto(`/${words.locale}${path}`);

const below =
  (hub: keyof Hubs, path: string): Opening =>
  (page, { words, hubs }) =>
    page.goto(`/${words.locale}${hubs[hub]}${path}`);

const publicPages: readonly (readonly [name: string, path: string, status?: number])[] = [
  ["home", "/"],
  ["for professionals", "/pro"],
  ["search", "/commencer"],
  ["search with a match", "/commencer?q=Villeurbanne"],
  ["search without a match", "/commencer?q=zzzz"],
  ["before a real body", "/commencer/dijon-metropole"],
  ["before a named body", "/commencer/autre"],
  ["request for access, which body", "/demande-d-acces?q=Dijon"],
  ["request for access", "/demande-d-acces/dijon-metropole"],
  ["request for access, received", "/demande-d-acces/dijon-metropole?recue"],
  ["demonstration", "/demonstration"],
  ["find a result", "/metropoles"],
  ["find a result, with a match", "/metropoles?q=Villeurbanne"],
  ["find a result, fictional", "/metropoles?q=Aubrelac"],
  ["find a result, without a match", "/metropoles?q=zzzz"],
  ["published page", "/metropoles/aubrelac-metropole/2026"],
  ["published page with gaps", "/metropoles/lanverzy-metropole/2026"],
  ["published version", "/metropoles/aubrelac-metropole/2026/versions/1"],
  ["corrected published page", "/metropoles/metropole-du-grand-trevialle/2026"],
  ["version that was corrected", "/metropoles/metropole-du-grand-trevialle/2026/versions/1"],
  ["withdrawn page (410)", "/metropoles/drivonne-littoral-metropole/2024", 410],
  ["version of a withdrawn page (410)", "/metropoles/drivonne-littoral-metropole/2024/versions/1", 410],
  ["dimension of a published page", "/metropoles/aubrelac-metropole/2026/data"],
  ["embed", "/embed/aubrelac-metropole/2026"],
  ["embed of a withdrawn result (410)", "/embed/drivonne-littoral-metropole/2024", 410],
  ["own order of a published page", "/metropoles/aubrelac-metropole/2026/priorites?p=data&p=agents"],
  ["evolution", "/metropoles/esquerval-metropole/evolution"],
  ["evolution of one edition", "/metropoles/aubrelac-metropole/evolution"],
  ["report of an error", "/metropoles/aubrelac-metropole/2026/signaler"],
  ["report of an error, received", "/metropoles/aubrelac-metropole/2026/signaler?recu"],
  ["body that has published nothing", "/metropoles/dijon-metropole"],
  ["comparison, nothing chosen", "/comparer"],
  ["comparison", "/comparer?m=esquerval-metropole&m=lanverzy-metropole&m=metropole-du-grand-trevialle"],
  ["comparison of too many (400)", `/comparer?${"m=aubrelac-metropole&".repeat(5)}`, 400],
  ["code of a workshop", "/rejoindre"],
  ["code of a workshop, unknown (404)", "/rejoindre?code=AAAAAA", 404],
  ["seat of a workshop, none here (404)", "/a/nothing/moi", 404],
  ["open data", "/donnees"],
  ["editions and their releases", "/editions"],
  ["findings of an edition", "/editions/metropoles-numeriques-2026-demonstration"],
  ["public releases of an edition", "/editions/metropoles-numeriques-2026-demonstration/releves"],
  ["method", "/methode"],
  ["method of a version", "/methode/1.2.1"],
  ["accessibility", "/accessibilite"],
  ["legal notice", "/mentions-legales"],
  ["privacy", "/donnees-personnelles"],
  ["licences", "/licence"],
  ["how to lead a workshop", "/animer-un-atelier"],
];

const accountPages: readonly (readonly [name: string, path: string, status?: number])[] = [
  ["sign in", "/connexion"],
  ["sign in, link sent", "/connexion?envoye"],
  ["sign in, no such link (404)", "/connexion/nothing", 404],
  ["invitation, no such one (404)", "/invitation/nothing", 404],
  ["account", "/compte"],
  ["personal data, of a lead", "/compte/donnees"],
  ["account erased", "/compte/efface"],
  ["among the published results, of a demonstration", "/t/auzerande-metropole/e/2026/pairs"],
  ["stop of reminders, no such one (404)", "/rappels/nothing", 404],
  ["workshops that one leads", "/ateliers"],
  ["administration", "/admin"],
  ["outgoing mails", "/admin/courriels"],
  ["editions", "/admin/editions"],
  ["new edition", "/admin/editions/nouvelle"],
  ["edition", "/admin/editions/metropoles-2027"],
  ["follow-up of an edition", "/admin/editions/metropoles-2027/suivi"],
  ["letters of an edition", "/admin/editions/metropoles-2027/invitations"],
  ["text of a letter", "/admin/editions/metropoles-2027/invitations/textes/invitation-fr"],
  ["recipient of letters, no such one (404)", "/admin/editions/metropoles-2027/invitations/nothing", 404],
  ["stop of letters, no such one (404)", "/rappels/edition/nothing", 404],
  ["closing of an edition", "/admin/editions/metropoles-2027/cloture"],
  ["definitions", "/admin/definitions"],
  ["definition", "/admin/definitions/metropoles-numeriques"],
  ["releases of an edition", "/admin/editions/metropoles-2027/statistiques"],
  ["journal", "/admin/journal"],
  ["cohort of an edition", "/admin/editions/metropoles-2027/cohorte"],
  ["moderation", "/admin/moderation"],
  ["moderation, no such one (404)", "/admin/moderation/nothing", 404],
  ["consent, no such link (404)", "/consentement/nothing", 404],
  ["reports that wait", "/admin/signalements"],
  ["requests for access", "/admin/demandes"],
  ["local outbox", "/boite-d-envoi"],
];

const assessmentPages: readonly (readonly [name: string, hub: keyof Hubs, path: string])[] = [
  ["dashboard of a team", "team", ""],
  ["team", "team", "/equipe"],
  ["opinions on a question", "draft", "/s/cooperation/q/cooperation.governance/avis"],
  ["opinions on a percentage", "draft", "/s/cooperation/q/cooperation.coverage/avis"],
  ["disagreements, none", "draft", "/desaccords"],
  ["workshops, none", "draft", "/ateliers"],
  ["new workshop", "draft", "/ateliers/nouveau"],
  ["hub, nothing answered", "empty", ""],
  ["trial to hand over", "empty", "/rattacher"],
  ["answers of a trial to take over", "draft", "/reprendre"],
  ["hub, everything answered", "full", ""],
  ["secret link, already kept", "full", "/lien"],
  ["ladder question", "full", "/s/data/q/data.open"],
  ["percent question", "full", "/s/citizens/q/citizens.online-procedures"],
  ["several-choice question", "full", "/s/data/q/data.protection"],
  ["yes or no question", "full", "/s/cooperation/q/cooperation.contribution-model"],
  ["opinion question", "full", "/s/agents/q/agents.perceived-benefit"],
  ["question of fact", "empty", "/s/context/q/ctx.dsi-model"],
  ["list question", "full", "/s/projects/q/projects"],
  ["brake question", "full", "/s/brakes/q/brake.technical"],
  ["gain question", "full", "/s/gains/q/gain.user-time"],
  ["ranking question", "full", "/s/priorities/q/priorities"],
  ["files of a question, by a secret link", "full", "/s/data/q/data.open/pieces"],
  ["files of a question", "files", "/s/data/q/data.open/pieces"],
  ["section on one page", "full", "/s/data?vue=page"],
  ["check of a section, nothing answered", "empty", "/s/data/verifier"],
  ["check of a section", "full", "/s/data/verifier"],
  ["check of everything", "full", "/verifier"],
  ["first sketch", "empty", "/esquisse"],
  ["first sketch, one question", "empty", "/esquisse?q=data.governance"],
  ["radar of the first sketch, nothing answered", "empty", "/esquisse/radar"],
  ["radar of the first sketch", "full", "/esquisse/radar"],
  ["blank questionnaire", "full", "/imprimer"],
  ["history, nothing answered", "empty", "/historique"],
  ["history", "full", "/historique"],
  ["history of one question", "full", "/historique?q=data.open&depuis=2026-01-01"],
  ["blank section", "full", "/imprimer?section=data"],
  ["a lever to take up, of a trial", "full", "/leviers/lever.elected-mandate"],
  ["a lever to take up", "draft", "/leviers/lever.elected-mandate"],
  ["a lever, finalised", "finalised", "/leviers/lever.elected-mandate"],
  ["roadmap, nothing kept", "draft", "/feuille-de-route"],
  ["among the published results, of a trial", "full", "/pairs"],
  ["among the published results, nothing answered", "empty", "/pairs"],
  ["among the published results", "draft", "/pairs"],
  ["results, nothing answered", "empty", "/resultats"],
  ["results", "full", "/resultats"],
  ["publication, not finalised", "draft", "/publication"],
  ["publication", "finalised", "/publication"],
  ["minutes of a workshop", "minutes", ""],
  ["transfer of a workshop", "ended", "/transferer"],
  ["targets", "draft", "/cibles"],
  ["preview of the public page", "finalised", "/apercu?bloc=steps"],
  ["reports by readers", "draft", "/signalements"],
  ["targets, saved", "draft", "/cibles?enregistrees"],
  ["finalising, of a trial", "full", "/finaliser"],
  ["finalising", "draft", "/finaliser"],
  ["finalised", "finalised", "/finaliser?avis=finalisee&version=1"],
  ["finalised before", "finalised", "/finaliser?avis=deja&version=1"],
  ["finalised version", "finalised", "/versions/1"],
  ["hub, finalised", "finalised", ""],
  ["check of a section, finalised", "finalised", "/s/data/verifier"],
  ["check of everything, finalised", "finalised", "/verifier"],
  ["results, finalised", "finalised", "/resultats"],
  ["requests to others", "draft", "/s/data/attribuer"],
  ["requests to others, finalised", "finalised", "/s/data/attribuer?avis=retiree"],
];

/** Below which address a hub stands, where it is no assessment. */
const PLACES: Readonly<Partial<Record<keyof Hubs, string>>> = {
  ...{ team: "/t/x", ended: "/t/x/e/y/ateliers/z", minutes: "/a/z/compte-rendu" },
};

const all: readonly Visit[] = [
  ...[...publicPages, ...accountPages].map(([name, path, status = 200]) => ({
    ...{ name, open: at(path), status },
    path: pathAlone(path),
  })),
  ...assessmentPages.map(([name, hub, path]) => ({
    ...{ name, open: below(hub, path) },
    path: `${PLACES[hub] ?? "/t/x/e/y"}${pathAlone(path)}`,
  })),
  { name: "page that does not exist (404)", open: at("/nowhere"), status: 404 },
  { name: "secret link", open: openSecretLink },
  { name: "answer to a request for access", open: openAccessRequest, path: "/t/x/demandes/y" },
  { name: "trial that went elsewhere (410)", open: openMovedTrial, status: 410, path: "/t/x/e/y/confiee" },
  { name: "results with a lever supposed", open: openProjection },
  { name: "start without a name (422)", open: startWithoutName, status: 422 },
  { name: "not applicable without a reason (422)", open: leaveReasonOut, status: 422 },
  { name: "section with a mistake (422)", open: spoilSection, status: 422 },
  { name: "decision without a reason (422)", open: leaveDecisionOut, status: 422 },
  { name: "finalising without the tick (422)", open: finaliseWithoutTick, status: 422 },
  { name: "reopening without a reason (422)", open: reopenWithoutReason, status: 422 },
  { name: "answer to a finalised assessment (409)", open: answerTooLate, status: 409 },
  { name: "conflict (409)", open: meetConflict, status: 409 },
  { name: "file about to be removed", open: openRemoval },
  { name: "file of a kind that is not taken (422)", open: sendWrongFile, status: 422 },
  { name: "form that is too large (413)", open: sendTooMuch, status: 413 },
];

/** Each open with its stylesheet: the answer to a form may be in the tab before its sheet is. */
export const visits: readonly Visit[] = all.map((visit) => ({
  ...visit,
  open: async (page, opened) => {
    await visit.open(page, opened);
    await page.waitForLoadState("load");
  },
}));

/** Stands in a page of another site: without a header to leap over, a footer, and the name of this site in its title. */
export function isFramed(name: string): boolean {
  return name.startsWith("embed");
}

function pathAlone(path: string): string {
  return path.split("?")[0] ?? path;
}
