// Who gets in to what a body does next: lines of `guarded-routes.ts`, which stand apart for their number alone.
import type { AddressId } from "../../../app/addresses.ts";
import type { Door } from "./doors.ts";
import { insiders, noOne, type Rule } from "./rules.ts";

const writers = insiders("lead", "contributor");
const readers = insiders("lead", "contributor", "reader", "consultant");

const at = (path: string, rule: Rule, fields?: Door["form"]): Door => ({
  ...{ isOfTarget: true, rule, path: ({ slug, edition }) => `/t/${slug}/e/${edition}${path}` },
  ...(fields === undefined ? { method: "GET" } : { method: "POST", form: fields }),
});

export const roadmapRoutes: Readonly<Partial<Record<AddressId, readonly Door[]>>> = {
  lever: [
    at("/leviers/lever.elected-mandate", writers),
    at("/leviers/lever.nothing", noOne),
    at("/leviers/lever.elected-mandate", writers, { note: "x" }),
    at("/leviers/lever.elected-mandate", writers, { lacher: "1", version: "99" }),
    at("/leviers/lever.nothing", noOne, { note: "x" }),
  ],
  roadmap: [at("/feuille-de-route", readers)],
  "roadmap-calendar": [at("/feuille-de-route.ics", readers)],
  "roadmap-csv": [
    at("/feuille-de-route.csv", readers),
    at("/feuille-de-route.csv?dialecte=excel-fr", readers),
    at("/feuille-de-route.csv?dialecte=x", noOne),
  ],
  "roadmap-json": [at("/feuille-de-route.json", readers)],
};
