// Who gets in where around workshops: lines of `guarded-routes.ts`, which stand apart for their number alone.
import type { AddressId } from "../../../app/addresses.ts";
import type { Door } from "./doors.ts";
import { noOne, only, type Rule } from "./rules.ts";

/** By their role in the team; the consultant of a team is one of them. */
const leaders = only("lead", "contributor", "consultant");

/** Of our own team, of another one, and of none. */
function ofWorkshop(path: string, rule: Rule): readonly Door[] {
  return [
    { method: "GET", path: (_, { workshop }) => `/a/${workshop}${path}`, rule },
    { method: "GET", path: (_, { foreignWorkshop }) => `/a/${foreignWorkshop}${path}`, rule: noOne },
    { method: "GET", path: () => `/a/nowhere${path}`, rule: noOne },
  ];
}

export const workshopRoutes: Readonly<Partial<Record<AddressId, readonly Door[]>>> = {
  screen: ofWorkshop("/ecran", leaders),
};
