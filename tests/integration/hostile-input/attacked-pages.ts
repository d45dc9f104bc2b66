import type { HostileWorld } from "./hostile-world.ts";

export interface AttackedPage {
  /** Without the language, which each request chooses. */
  readonly path: string;
  /** The page whose forms are sent there; the page itself when not said. */
  readonly formAt?: string;
  /** A refused form may still save those of its questions that were in order. */
  readonly savesInParts?: true;
  /** Would end the session that the attacks on the other pages need: attacked by who has none. */
  readonly endsSession?: true;
  /** Attacked by who answers for a commune, to whom alone it opens. */
  readonly ofCommune?: true;
  /** Answers a script, with a status and no page. */
  readonly isForScript?: true;
}

type PagesOf = (world: HostileWorld) => readonly AttackedPage[];

const below = ({ own }: HostileWorld, path: string) => `/t/${own.slug}/e/${own.edition}/${path}`;

/** Every address that takes a form: where its forms are. One without a line here fails the test. */
export const attackedPages: Readonly<Record<string, PagesOf>> = {
  "start-assessment": () => [
    { path: "/commencer/autre" },
    { path: "/commencer/dijon-metropole" },
    { path: "/commencer/nowhere" },
  ],
  "access-request": () => [
    { path: "/demande-d-acces/dijon-metropole" },
    { path: "/demande-d-acces/nowhere" },
  ],
  "access-answer": ({ own, lead }) => [
    { path: `/t/${own.slug}/demandes/${lead.request}` },
    { path: `/t/${own.slug}/demandes/nothing`, formAt: `/t/${own.slug}/demandes/${lead.request}` },
  ],
  "public-report": () => [
    { path: "/metropoles/lanverzy-metropole/2026/signaler" },
    { path: "/metropoles/nothing/2026/signaler", formAt: "/metropoles/lanverzy-metropole/2026/signaler" },
  ],
  reports: ({ own, lead }) => [{ path: `/t/${own.slug}/e/${lead.edition}/signalements` }],
  publication: ({ own, lead }) => [{ path: `/t/${own.slug}/e/${lead.finalised}/publication` }],
  moderate: ({ lead }) => [
    { path: `/admin/moderation/${lead.submitted}` },
    { path: "/admin/moderation/nothing", formAt: `/admin/moderation/${lead.submitted}` },
  ],
  consent: ({ lead }) => [
    { path: `/consentement/${lead.consent}` },
    { path: "/consentement/nothing", formAt: `/consentement/${lead.consent}` },
  ],
  minutes: ({ lead: { after } }) => [{ path: `/a/${after.workshop}/compte-rendu` }],
  transfer: ({ own, lead: { after } }) => [
    { path: `/t/${own.slug}/e/${after.edition}/ateliers/${after.workshop}/transferer` },
  ],
  targets: ({ own, lead }) => [{ path: `/t/${own.slug}/e/${lead.edition}/cibles` }],
  "new-workshop": ({ own, lead }) => [{ path: `/t/${own.slug}/e/${lead.edition}/ateliers/nouveau` }],
  "prepare-workshop": ({ lead }) => [
    { path: `/a/${lead.draft}/preparer` },
    { path: "/a/nothing/preparer", formAt: `/a/${lead.draft}/preparer` },
  ],
  desk: ({ lead }) => [
    { path: `/a/${lead.workshop}/regie` },
    { path: "/a/nothing/regie", formAt: `/a/${lead.workshop}/regie` },
  ],
  finalise: ({ own, lead }) => [{ path: `/t/${own.slug}/e/${lead.finalised}/finaliser` }],
  history: (world) => [{ path: below(world, "historique") }],
  "new-edition": () => [{ path: "/admin/editions/nouvelle" }],
  edition: ({ lead }) => [
    { path: `/admin/editions/${lead.editionKey}` },
    { path: "/admin/editions/nothing", formAt: `/admin/editions/${lead.editionKey}` },
  ],
  definition: ({ lead }) => [
    { path: "/admin/definitions/metropoles-numeriques", fields: { edition: lead.editionKey } },
  ],
  "edition-releases": ({ lead }) => [
    {
      path: `/admin/editions/${lead.editionKey}/statistiques`,
      formAt: `/admin/editions/${lead.editionKey}/cloture`,
    },
  ],
  "edition-closing": ({ lead }) => [{ path: `/admin/editions/${lead.editionKey}/cloture` }],
  "edition-cohort": ({ lead }) => [{ path: `/admin/editions/${lead.editionKey}/cohorte` }],
  "edition-letters": ({ lead }) => [{ path: `/admin/editions/${lead.editionKey}/invitations` }],
  "letter-text": ({ lead }) => [
    { path: `/admin/editions/${lead.editionKey}/invitations/textes/invitation-fr` },
  ],
  "letter-recipient": ({ lead }) => [
    {
      path: `/admin/editions/${lead.editionKey}/invitations/nothing`,
      formAt: `/admin/editions/${lead.editionKey}/invitations`,
    },
  ],
  "stop-letters": () => [{ path: "/rappels/edition/nothing", formAt: "/connexion" }],
  "outgoing-mails": () => [{ path: "/admin/courriels" }],
  account: () => [{ path: "/compte" }],
  "personal-data": () => [{ path: "/compte/donnees", endsSession: true }],
  "sign-in-link": ({ lead }) => [
    { path: `/connexion/${lead.signInLink}`, endsSession: true },
    { path: "/connexion/nothing" },
  ],
  provider: () => [{ path: "/connexion/sso", formAt: "/connexion" }],
  "sign-in": () => [{ path: "/connexion" }],
  "sign-out": () => [{ path: "/deconnexion", formAt: "/compte", endsSession: true }],
  invitation: ({ lead }) => [
    { path: `/invitation/${lead.invitation}`, endsSession: true },
    { path: "/invitation/nothing" },
  ],
  "stop-reminders": ({ lead }) => [{ path: `/rappels/${lead.stop}` }, { path: "/rappels/nothing" }],
  tasks: () => [{ path: "/taches", formAt: "/compte" }],
  body: ({ own }) => [{ path: `/t/${own.slug}` }],
  team: ({ own }) => [{ path: `/t/${own.slug}/equipe` }],
  // The other assessment: taken along, it would open no more to the attacks on the other pages.
  attach: (world) => [
    {
      path: `/t/${world.foreign.slug}/e/${world.foreign.edition}/rattacher`,
    },
  ],
  "take-over": ({ own, lead }) => [{ path: `/t/${own.slug}/e/${lead.edition}/reprendre` }],
  "secret-link": (world) => [{ path: below(world, "lien") }],
  section: (world) =>
    ["s/data?vue=page", "s/context?vue=page", "s/projects?vue=page"].map((path) => ({
      path: below(world, path),
      savesInParts: true,
    })),
  question: (world) => world.questions.map((path) => ({ path: below(world, path) })),
  autosave: (world) =>
    world.questions.map((path) => ({
      path: below(world, `${path}/enregistrer`),
      formAt: below(world, path),
      isForScript: true,
    })),
  // Of the team's assessment: a link adds no file.
  evidence: ({ own, lead }) => [{ path: `/t/${own.slug}/e/${lead.edition}/s/data/q/data.open/pieces` }],
  "confirm-section": (world) => [
    { path: below(world, "s/data/confirmer"), formAt: below(world, "s/data/verifier") },
  ],
  lever: ({ own, lead, ...world }) => [
    { path: below({ own, lead, ...world }, "leviers/lever.elected-mandate") },
    { path: `/t/${own.slug}/e/${lead.edition}/leviers/lever.core-team` },
    { path: below({ own, lead, ...world }, "leviers/nothing") },
  ],
  opinions: ({ own, lead }) =>
    ["data/q/data.open", "cooperation/q/cooperation.coverage", "data/q/data.protection"].map((path) => ({
      path: `/t/${own.slug}/e/${lead.edition}/s/${path}/avis`,
    })),
  "commune-question": ({ own, lead }) => [
    { path: `/t/${own.slug}/e/${lead.edition}/commune/q/cooperation.governance`, ofCommune: true },
  ],
  assign: ({ own, lead }) => [{ path: `/t/${own.slug}/e/${lead.edition}/s/data/attribuer` }],
  sketch: (world) => [{ path: below(world, "esquisse"), savesInParts: true }],
  "take-seat": ({ lead }) => [
    { path: `/a/${lead.room.publicId}/entree/${lead.room.code}` },
    {
      path: `/a/nothing/entree/${lead.room.code}`,
      formAt: `/a/${lead.room.publicId}/entree/${lead.room.code}`,
    },
  ],
  "seat-levers": ({ lead }) => [
    {
      path: `/a/${lead.room.publicId}/moi/leviers`,
      formAt: `/a/${lead.room.publicId}/entree/${lead.room.code}`,
    },
  ],
  "lever-round": ({ lead }) => [{ path: `/a/${lead.workshop}/leviers` }],
  seat: ({ lead }) => [
    { path: `/a/${lead.room.publicId}/moi`, formAt: `/a/${lead.room.publicId}/entree/${lead.room.code}` },
  ],
  vote: ({ lead }) => [
    {
      path: `/a/${lead.room.publicId}/vote`,
      formAt: `/a/${lead.room.publicId}/entree/${lead.room.code}`,
      isForScript: true,
    },
  ],
  "check-section": (world) => [{ path: below(world, "s/data/verifier") }],
};
