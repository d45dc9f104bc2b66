// The one table of addresses: what each is called, where it stands in both languages, and the page that answers there.
// The address is the contract with every link that was ever shared; French words in both languages.

interface Address {
  readonly path: string;
  /** File of its page, from `app/`. */
  readonly page: string;
}

export const addresses = {
  home: { path: "/:lang", page: "site/home.route.tsx" },
  accessibility: { path: "/:lang/accessibilite", page: "site/accessibility.route.tsx" },
  admin: { path: "/:lang/admin", page: "team/admin.route.tsx" },
  outbox: { path: "/:lang/boite-d-envoi", page: "account/outbox.route.tsx" },
  "choose-body": { path: "/:lang/commencer", page: "start/choose-body.route.tsx" },
  "start-assessment": { path: "/:lang/commencer/:slug", page: "start/start-assessment.route.tsx" },
  account: { path: "/:lang/compte", page: "dashboard/account.route.tsx" },
  "personal-data": { path: "/:lang/compte/donnees", page: "account/personal-data.route.tsx" },
  "personal-data-file": {
    path: "/:lang/compte/donnees/fichier",
    page: "account/personal-data-file.route.ts",
  },
  erased: { path: "/:lang/compte/efface", page: "account/erased.route.tsx" },
  "sign-in": { path: "/:lang/connexion", page: "account/sign-in.route.tsx" },
  "sign-in-link": { path: "/:lang/connexion/:token", page: "account/sign-in-link.route.tsx" },
  "provider-return": { path: "/:lang/connexion/retour", page: "account/provider-return.route.tsx" },
  provider: { path: "/:lang/connexion/sso", page: "account/provider.route.tsx" },
  "sign-out": { path: "/:lang/deconnexion", page: "account/sign-out.route.tsx" },
  demonstration: { path: "/:lang/demonstration", page: "site/demonstration.route.tsx" },
  privacy: { path: "/:lang/donnees-personnelles", page: "site/privacy.route.tsx" },
  invitation: { path: "/:lang/invitation/:token", page: "team/invitation.route.tsx" },
  licence: { path: "/:lang/licence", page: "site/licence.route.tsx" },
  "open-link": { path: "/:lang/lien/:token", page: "start/open-link.route.tsx" },
  "legal-notice": { path: "/:lang/mentions-legales", page: "site/legal-notice.route.tsx" },
  method: { path: "/:lang/methode", page: "surveys/method.route.tsx" },
  professionals: { path: "/:lang/pro", page: "site/professionals.route.tsx" },
  "stop-reminders": { path: "/:lang/rappels/:token", page: "assignments/stop-reminders.route.tsx" },
  body: { path: "/:lang/t/:slug", page: "dashboard/body.route.tsx" },
  hub: { path: "/:lang/t/:slug/e/:ed", page: "answering/hub.route.tsx" },
  commune: { path: "/:lang/t/:slug/e/:ed/commune", page: "opinions/commune.route.tsx" },
  "commune-question": {
    path: "/:lang/t/:slug/e/:ed/commune/q/:q",
    page: "opinions/commune-question.route.tsx",
  },
  disagreements: { path: "/:lang/t/:slug/e/:ed/desaccords", page: "opinions/disagreements.route.tsx" },
  finalise: { path: "/:lang/t/:slug/e/:ed/finaliser", page: "finalisation/finalise.route.tsx" },
  history: { path: "/:lang/t/:slug/e/:ed/historique", page: "history/history.route.tsx" },
  print: { path: "/:lang/t/:slug/e/:ed/imprimer", page: "answering/print.route.tsx" },
  "secret-link": { path: "/:lang/t/:slug/e/:ed/lien", page: "start/secret-link.route.tsx" },
  attach: { path: "/:lang/t/:slug/e/:ed/rattacher", page: "start/attach.route.tsx" },
  results: { path: "/:lang/t/:slug/e/:ed/resultats", page: "results/results.route.tsx" },
  section: { path: "/:lang/t/:slug/e/:ed/s/:sec", page: "answering/section.route.tsx" },
  assign: { path: "/:lang/t/:slug/e/:ed/s/:sec/attribuer", page: "assignments/assign.route.tsx" },
  "confirm-section": {
    path: "/:lang/t/:slug/e/:ed/s/:sec/confirmer",
    page: "answering/confirm-section.route.tsx",
  },
  presence: { path: "/:lang/t/:slug/e/:ed/s/:sec/presence", page: "presence/presence.route.ts" },
  question: { path: "/:lang/t/:slug/e/:ed/s/:sec/q/:q", page: "answering/question.route.tsx" },
  opinions: { path: "/:lang/t/:slug/e/:ed/s/:sec/q/:q/avis", page: "opinions/opinions.route.tsx" },
  autosave: { path: "/:lang/t/:slug/e/:ed/s/:sec/q/:q/enregistrer", page: "answering/autosave.route.ts" },
  evidence: { path: "/:lang/t/:slug/e/:ed/s/:sec/q/:q/pieces", page: "evidence/evidence.route.tsx" },
  "evidence-file": {
    path: "/:lang/t/:slug/e/:ed/s/:sec/q/:q/pieces/:piece",
    page: "evidence/evidence-file.route.ts",
  },
  "check-section": {
    path: "/:lang/t/:slug/e/:ed/s/:sec/verifier",
    page: "answering/check-section.route.tsx",
  },
  check: { path: "/:lang/t/:slug/e/:ed/verifier", page: "answering/check.route.tsx" },
  version: { path: "/:lang/t/:slug/e/:ed/versions/:n", page: "finalisation/version.route.tsx" },
  "version-file": {
    path: "/:lang/t/:slug/e/:ed/versions/:n/fichier",
    page: "finalisation/version-file.route.ts",
  },
  team: { path: "/:lang/t/:slug/equipe", page: "team/team.route.tsx" },
  tasks: { path: "/:lang/taches", page: "assignments/tasks.route.tsx" },
  anything: { path: "*", page: "site/anything.route.tsx" },
} as const satisfies Readonly<Record<string, Address>>;
