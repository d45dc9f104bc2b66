// The one table of addresses: what each is called, where it stands in both languages, what answers there, and the policy
// of the address. Routes, links, limits, headers and the tests of who gets in read it; nothing else spells a path. An
// address is a contract with every link that was ever shared. What a row does not say is the careful choice.

/** How often something may be asked for. Every form that names a counter spends from the same one. */
export interface Counter {
  /** Whom it counts: a network, whoever is signed in, whom a mail goes to, or what the address is about. */
  readonly per: "network" | "account" | "recipient" | "resource";
  /** sendings: whatever is sent to the address. mails: only what names somebody to write to. */
  readonly of: "sendings" | "mails";
  readonly most: number;
  readonly minutes: number;
  /** free: what could not be understood, and is asked for again, spends nothing. */
  readonly slips?: "free";
}

export const counters = {
  /** Generous: a whole room, or a whole administration, may sit behind one network. */
  "sign-ins": { per: "network", of: "sendings", most: 60, minutes: 60, slips: "free" },
  /** A workshop starts one a table; a script would start a thousand. */
  trials: { per: "network", of: "sendings", most: 60, minutes: 60 },
  /** Written by people without an account, and kept until somebody answers. */
  "requests-from-network": { per: "network", of: "sendings", most: 20, minutes: 60 },
  "requests-of-one": { per: "recipient", of: "mails", most: 6, minutes: 60 },
  /** Of all forms that send a mail, from however many assessments. */
  "mails-from-network": { per: "network", of: "mails", most: 300, minutes: 60 },
  /** Protects a mailbox, whichever form of a team or a trial it is typed into; links to sign in are counted in rows. */
  "mails-to-one": { per: "recipient", of: "mails", most: 20, minutes: 60 },
  "mails-of-one": { per: "account", of: "mails", most: 200, minutes: 60 },
  "mails-about-one": { per: "resource", of: "mails", most: 300, minutes: 60 },
  /** Each finalising and each reopening writes to the whole team. */
  finalisings: { per: "resource", of: "sendings", most: 30, minutes: 60 },
} as const satisfies Readonly<Record<string, Counter>>;

export type CounterId = keyof typeof counters;

/**
 * The largest body of each kind, in bytes. answers: as long as any page of a served questionnaire can become, with all
 * that its limits allow, twice where two versions meet (`largest-forms.test.ts`). A file comes on top of what its form says: EVIDENCE_FILE_MB.
 */
export const bodies = { form: 100 * 1_024, answers: 4 * 1_024 * 1_024, file: 16 * 1_024 } as const;
/** How many names it may hold. */
export const fields = { form: 1_000, answers: 10_000 } as const;

export interface Address {
  /** With its language in front; names after a colon are filled in. */
  readonly path: string;
  /** File of its page, from `app/`. An address without one is answered by an endpoint of `server/endpoints`. */
  readonly page?: string;
  /** What may be sent there: a form, one with answers to a page of questions, or one with a file; see `bodies`. Else nothing. */
  readonly takes?: keyof typeof bodies;
  /** What each sending spends. */
  readonly limits?: readonly CounterId[];
  /** private: in no cache at all, the usual. public: in any, and asked about again before each use. */
  readonly cache?: "private" | "public";
  /** Public, but it shows what a browser holds keys of: asked for with a cookie, it is for that browser, in no cache. */
  readonly alone?: "with-cookies";
  /** Search engines may list it. */
  readonly index?: boolean;
  /** page: our scripts and styles, the usual. nothing: opened by itself, it may load and run nothing. */
  readonly content?: "page" | "nothing";
  /** Other sites may show it in a frame. */
  readonly framed?: boolean;
  /** The server may keep the rendered page for as long as its view stays the same. */
  readonly kept?: boolean;
}

/** Open to everyone, the same for everyone. */
const OPEN = { cache: "public", index: true } as const;

const ASSESSMENT = "/:locale/t/:slug/e/:edition";
const SECTION = `${ASSESSMENT}/s/:section` as const;
const QUESTION = `${SECTION}/q/:question` as const;

const MAILS = { limits: ["mails-from-network", "mails-to-one", "mails-of-one", "mails-about-one"] } as const;

export const addresses = {
  health: { path: "/sante", ...OPEN },
  language: { path: "/", ...OPEN },
  home: { path: "/:locale/", page: "site/home.route.tsx", ...OPEN, alone: "with-cookies" },
  accessibility: { path: "/:locale/accessibilite", page: "site/accessibility.route.tsx", ...OPEN },
  admin: { path: "/:locale/admin", page: "team/admin.route.tsx" },
  "outgoing-mails": { path: "/:locale/admin/courriels", page: "mails/outgoing.route.tsx", takes: "form" },
  "access-queue": { path: "/:locale/admin/demandes", page: "team/access-queue.route.tsx" },
  outbox: { path: "/:locale/boite-d-envoi", page: "account/outbox.route.tsx" },
  "choose-body": { path: "/:locale/commencer", page: "start/choose-body.route.tsx", ...OPEN },
  "start-assessment": {
    path: "/:locale/commencer/:slug",
    page: "start/start-assessment.route.tsx",
    takes: "form",
    limits: ["trials"],
    ...OPEN,
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
  finalise: {
    path: `${ASSESSMENT}/finaliser`,
    page: "finalisation/finalise.route.tsx",
    takes: "form",
    limits: ["finalisings"],
  },
  history: { path: `${ASSESSMENT}/historique`, page: "history/history.route.tsx", takes: "form" },
  print: { path: `${ASSESSMENT}/imprimer`, page: "answering/print.route.tsx" },
  "secret-link": {
    path: `${ASSESSMENT}/lien`,
    page: "start/secret-link.route.tsx",
    takes: "form",
    ...MAILS,
  },
  attach: { path: `${ASSESSMENT}/rattacher`, page: "start/attach.route.tsx", takes: "form" },
  results: { path: `${ASSESSMENT}/resultats`, page: "results/results.route.tsx", kept: true },
  lever: { path: `${ASSESSMENT}/leviers/:lever`, page: "roadmap/lever.route.tsx", takes: "form" },
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
