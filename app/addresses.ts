// The one table of addresses: what each is called, where it stands in both languages, what answers there, and the policy
// of the address. Routes, links, limits, headers and the tests of who gets in read it; nothing else spells a path. An
// address is a contract with every link that was ever shared. What a row does not say is the careful choice.

import type { Address } from "./address-policy.ts";
import { letterAddresses } from "./letter-addresses.ts";
import { minutesAddresses } from "./minutes-addresses.ts";
import { papersAddresses } from "./papers-addresses.ts";
import { publicAddresses } from "./public-addresses.ts";
import { publicationAddresses } from "./publication-addresses.ts";
import { roadmapAddresses } from "./roadmap-addresses.ts";
import { seatAddresses } from "./seat-addresses.ts";
import { staffAddresses } from "./staff-addresses.ts";
import { workshopAddresses } from "./workshop-addresses.ts";

/** Open to everyone, the same for everyone. */
const OPEN = { cache: "public", index: true } as const;

/** Kept as what is published is, but for a browser that holds something. */
const HOME = { alone: "with-cookies", stored: true } as const;

const ASSESSMENT = "/:locale/t/:slug/e/:edition";
const SECTION = `${ASSESSMENT}/s/:section` as const;
const QUESTION = `${SECTION}/q/:question` as const;

const EDITION = "/:locale/admin/editions/:edition";

const MAILS = { limits: ["mails-from-network", "mails-to-one", "mails-of-one", "mails-about-one"] } as const;

export const addresses = {
  ...publicAddresses,
  ...publicationAddresses,
  ...staffAddresses,
  ...letterAddresses,
  ...workshopAddresses,
  ...seatAddresses,
  ...minutesAddresses,
  ...roadmapAddresses,
  ...papersAddresses,
  health: { path: "/sante", ...OPEN },
  language: { path: "/", ...OPEN },
  home: { path: "/:locale/", page: "site/home.route.tsx", ...OPEN, ...HOME },
  accessibility: { path: "/:locale/accessibilite", page: "site/accessibility.route.tsx", ...OPEN },
  admin: { path: "/:locale/admin", page: "team/admin.route.tsx" },
  editions: { path: "/:locale/admin/editions", page: "editions/editions.route.tsx" },
  edition: { path: EDITION, page: "editions/edition.route.tsx", takes: "form" },
  "new-edition": {
    path: "/:locale/admin/editions/nouvelle",
    page: "editions/new-edition.route.tsx",
    takes: "form",
  },
  "report-queue": { path: "/:locale/admin/signalements", page: "public-site/report-queue.route.tsx" },
  "outgoing-mails": { path: "/:locale/admin/courriels", page: "mails/outgoing.route.tsx", takes: "form" },
  "access-queue": { path: "/:locale/admin/demandes", page: "team/access-queue.route.tsx" },
  outbox: { path: "/:locale/boite-d-envoi", page: "account/outbox.route.tsx" },
  "choose-body": { path: "/:locale/commencer", page: "start/choose-body.route.tsx", ...OPEN },
  "start-assessment": {
    path: "/:locale/commencer/:slug",
    page: "start/start-assessment.route.tsx",
    takes: "form",
    limits: ["trials"],
    index: true,
  },
  account: { path: "/:locale/compte", page: "dashboard/account.route.tsx", takes: "form" },
  "personal-data": {
    path: "/:locale/compte/donnees",
    page: "account/personal-data.route.tsx",
    takes: "form",
  },
  "personal-data-file": { path: "/:locale/compte/donnees/fichier", content: "nothing" },
  erased: { path: "/:locale/compte/efface", page: "account/erased.route.tsx" },
  "sign-in": {
    path: "/:locale/connexion",
    page: "account/sign-in.route.tsx",
    takes: "form",
    limits: ["sign-ins", "mails-from-network"],
  },
  "sign-in-link": {
    path: "/:locale/connexion/:token",
    page: "account/sign-in-link.route.tsx",
    takes: "form",
  },
  "provider-return": { path: "/:locale/connexion/retour", page: "account/provider-return.route.tsx" },
  provider: {
    path: "/:locale/connexion/sso",
    page: "account/provider.route.tsx",
    takes: "form",
    limits: ["sign-ins"],
  },
  "sign-out": { path: "/:locale/deconnexion", page: "account/sign-out.route.tsx", takes: "form" },
  "access-body": { path: "/:locale/demande-d-acces", page: "team/access-body.route.tsx", ...OPEN },
  "access-request": {
    path: "/:locale/demande-d-acces/:slug",
    page: "team/access-request.route.tsx",
    takes: "form",
    limits: ["requests-from-network", "requests-of-one", "mails-from-network"],
    index: true,
  },
  demonstration: { path: "/:locale/demonstration", page: "site/demonstration.route.tsx", ...OPEN },
  privacy: { path: "/:locale/donnees-personnelles", page: "site/privacy.route.tsx", ...OPEN },
  invitation: {
    path: "/:locale/invitation/:token",
    page: "team/invitation.route.tsx",
    takes: "form",
    limits: ["mails-from-network"],
  },
  licence: { path: "/:locale/licence", page: "site/licence.route.tsx", ...OPEN },
  "open-link": { path: "/:locale/lien/:token", page: "start/open-link.route.tsx" },
  "legal-notice": { path: "/:locale/mentions-legales", page: "site/legal-notice.route.tsx", ...OPEN },
  method: { path: "/:locale/methode", page: "surveys/method.route.tsx", ...OPEN },
  professionals: { path: "/:locale/pro", page: "site/professionals.route.tsx", ...OPEN },
  "stop-reminders": {
    path: "/:locale/rappels/:token",
    page: "assignments/stop-reminders.route.tsx",
    takes: "form",
  },
  tasks: { path: "/:locale/taches", page: "assignments/tasks.route.tsx", takes: "form" },
  body: { path: "/:locale/t/:slug", page: "dashboard/body.route.tsx", takes: "form" },
  team: {
    path: "/:locale/t/:slug/equipe",
    page: "team/team.route.tsx",
    takes: "form",
    ...MAILS,
  },
  "access-answer": {
    path: "/:locale/t/:slug/demandes/:request",
    page: "team/access-answer.route.tsx",
    takes: "form",
    ...MAILS,
  },
  hub: { path: ASSESSMENT, page: "answering/hub.route.tsx" },
  commune: { path: `${ASSESSMENT}/commune`, page: "opinions/commune.route.tsx" },
  "commune-question": {
    path: `${ASSESSMENT}/commune/q/:question`,
    page: "opinions/commune-question.route.tsx",
    takes: "form",
  },
  disagreements: { path: `${ASSESSMENT}/desaccords`, page: "opinions/disagreements.route.tsx" },
  sketch: { path: `${ASSESSMENT}/esquisse`, page: "sketch/sketch.route.tsx", takes: "form" },
  "sketch-radar": { path: `${ASSESSMENT}/esquisse/radar`, page: "sketch/sketch-radar.route.tsx" },
  targets: { path: `${ASSESSMENT}/cibles`, page: "targets/targets.route.tsx", takes: "form" },
  finalise: {
    path: `${ASSESSMENT}/finaliser`,
    page: "finalisation/finalise.route.tsx",
    takes: "form",
    limits: ["finalisings"],
  },
  history: { path: `${ASSESSMENT}/historique`, page: "history/history.route.tsx", takes: "form" },
  print: { path: `${ASSESSMENT}/imprimer`, page: "answering/print.route.tsx" },
  "public-preview": { path: `${ASSESSMENT}/apercu`, page: "public-site/public-preview.route.tsx" },
  "secret-link": {
    path: `${ASSESSMENT}/lien`,
    page: "start/secret-link.route.tsx",
    takes: "form",
    ...MAILS,
  },
  "moved-trial": { path: `${ASSESSMENT}/confiee`, page: "start/moved-trial.route.tsx" },
  "take-over": { path: `${ASSESSMENT}/reprendre`, page: "start/take-over.route.tsx", takes: "form" },
  attach: { path: `${ASSESSMENT}/rattacher`, page: "start/attach.route.tsx", takes: "form" },
  results: { path: `${ASSESSMENT}/resultats`, page: "results/results.route.tsx", kept: true },
  reports: {
    path: `${ASSESSMENT}/signalements`,
    page: "public-site/reports.route.tsx",
    takes: "form",
    ...MAILS,
  },
  section: { path: SECTION, page: "answering/section.route.tsx", takes: "answers" },
  assign: {
    path: `${SECTION}/attribuer`,
    page: "assignments/assign.route.tsx",
    takes: "form",
    ...MAILS,
  },
  "confirm-section": {
    path: `${SECTION}/confirmer`,
    page: "answering/confirm-section.route.tsx",
    takes: "form",
  },
  presence: { path: `${SECTION}/presence` },
  question: { path: QUESTION, page: "answering/question.route.tsx", takes: "answers" },
  opinions: { path: `${QUESTION}/avis`, page: "opinions/opinions.route.tsx", takes: "form" },
  autosave: { path: `${QUESTION}/enregistrer`, takes: "answers" },
  evidence: { path: `${QUESTION}/pieces`, page: "evidence/evidence.route.tsx", takes: "file" },
  "evidence-file": { path: `${QUESTION}/pieces/:file`, content: "nothing" },
  "check-section": { path: `${SECTION}/verifier`, page: "answering/check-section.route.tsx", takes: "form" },
  check: { path: `${ASSESSMENT}/verifier`, page: "answering/check.route.tsx" },
  version: { path: `${ASSESSMENT}/versions/:version`, page: "results/version.route.tsx" },
  "version-file": { path: `${ASSESSMENT}/versions/:version/fichier`, content: "nothing" },
  anything: { path: "*", page: "site/anything.route.tsx" },
} as const satisfies Readonly<Record<string, Address>>;

export type AddressId = keyof typeof addresses;
