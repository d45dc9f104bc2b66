import type { HostileWorld } from "./hostile-world.ts";

export interface AttackedPage {
  /** Without the language, which each request chooses. */
  readonly path: string;
  /** A refused form may still save those of its questions that were in order. */
  readonly savesInParts?: true;
}

type PagesOf = (world: HostileWorld) => readonly AttackedPage[];

const ofAssessment =
  (...paths: readonly string[]): PagesOf =>
  ({ own }) =>
    paths.map((path) => ({ path: `/t/${own.slug}/e/${own.edition}${path}` }));

/** Every route that takes a form, by the name of its file: where its forms are. A route without a line here fails the test. */
export const attackedPages: Readonly<Record<string, PagesOf>> = {
  "$lang.commencer.$slug": () => [
    { path: "/commencer/autre" },
    { path: "/commencer/dijon-metropole" },
    { path: "/commencer/nowhere" },
  ],
  "$lang.t.$slug.e.$ed.lien": ofAssessment("/lien"),
};
