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

/** Every route that takes a form, by the name of its file: where its forms are. A route without a line here fails the test. */
export const attackedPages: Readonly<Record<string, PagesOf>> = {
  "$lang.commencer.$slug": () => [
    { path: "/commencer/autre" },
    { path: "/commencer/dijon-metropole" },
    { path: "/commencer/nowhere" },
  ],
  "$lang.t.$slug.e.$ed.finaliser": ({ own, lead }) => [
    { path: `/t/${own.slug}/e/${lead.finalised}/finaliser` },
  ],
  "$lang.t.$slug.e.$ed.historique": (world) => [{ path: below(world, "historique") }],
  "$lang.compte": () => [{ path: "/compte" }],
  "$lang.compte_.donnees._index": () => [{ path: "/compte/donnees", endsSession: true }],
  "$lang.connexion.$token": ({ lead }) => [
    { path: `/connexion/${lead.signInLink}`, endsSession: true },
    { path: "/connexion/nothing" },
  ],
  "$lang.connexion.sso": () => [{ path: "/connexion/sso", formAt: "/connexion" }],
  "$lang.connexion._index": () => [{ path: "/connexion" }],
  "$lang.deconnexion": () => [{ path: "/deconnexion", formAt: "/compte", endsSession: true }],
  "$lang.invitation.$token": ({ lead }) => [
    { path: `/invitation/${lead.invitation}`, endsSession: true },
    { path: "/invitation/nothing" },
  ],
  "$lang.rappels.$token": ({ lead }) => [{ path: `/rappels/${lead.stop}` }, { path: "/rappels/nothing" }],
  "$lang.taches": () => [{ path: "/taches", formAt: "/compte" }],
  "$lang.t.$slug._index": ({ own }) => [{ path: `/t/${own.slug}` }],
  "$lang.t.$slug.equipe": ({ own }) => [{ path: `/t/${own.slug}/equipe` }],
  // The other assessment: taken along, it would open no more to the attacks on the other pages.
  "$lang.t.$slug.e.$ed.rattacher": (world) => [
    {
      path: `/t/${world.foreign.slug}/e/${world.foreign.edition}/rattacher`,
      formAt: below(world, "").slice(0, -1),
    },
  ],
  "$lang.t.$slug.e.$ed.lien": (world) => [{ path: below(world, "lien") }],
  "$lang.t.$slug.e.$ed.s.$sec._index": (world) =>
    ["s/data?vue=page", "s/context?vue=page", "s/projects?vue=page"].map((path) => ({
      path: below(world, path),
      savesInParts: true,
    })),
  "$lang.t.$slug.e.$ed.s.$sec.q.$q._index": (world) =>
    world.questions.map((path) => ({ path: below(world, path) })),
  "$lang.t.$slug.e.$ed.s.$sec.q.$q.enregistrer": (world) =>
    world.questions.map((path) => ({
      path: below(world, `${path}/enregistrer`),
      formAt: below(world, path),
      isForScript: true,
    })),
  // Of the team's assessment: a link adds no file.
  "$lang.t.$slug.e.$ed.s.$sec.q.$q.pieces._index": ({ own, lead }) => [
    { path: `/t/${own.slug}/e/${lead.edition}/s/data/q/data.open/pieces` },
  ],
  "$lang.t.$slug.e.$ed.s.$sec.confirmer": (world) => [
    { path: below(world, "s/data/confirmer"), formAt: below(world, "s/data/verifier") },
  ],
  "$lang.t.$slug.e.$ed.s.$sec.q.$q.avis": ({ own, lead }) =>
    ["data/q/data.open", "cooperation/q/cooperation.coverage", "data/q/data.protection"].map((path) => ({
      path: `/t/${own.slug}/e/${lead.edition}/s/${path}/avis`,
    })),
  "$lang.t.$slug.e.$ed.commune.q.$q": ({ own, lead }) => [
    { path: `/t/${own.slug}/e/${lead.edition}/commune/q/cooperation.governance`, ofCommune: true },
  ],
  "$lang.t.$slug.e.$ed.s.$sec.attribuer": ({ own, lead }) => [
    { path: `/t/${own.slug}/e/${lead.edition}/s/data/attribuer` },
  ],
  "$lang.t.$slug.e.$ed.s.$sec.verifier": (world) => [{ path: below(world, "s/data/verifier") }],
};
