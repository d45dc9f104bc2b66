// Who gets in after a workshop: lines of `guarded-routes.ts`, which stand apart for their number alone.
import type { AddressId } from "../../../app/addresses.ts";
import type { Door } from "./doors.ts";
import { noOne, ofTeam } from "./rules.ts";

const leaders = ofTeam("lead", "contributor", "consultant");
const takers = ofTeam("lead", "contributor");

const transferAt = (door: Omit<Door, "path" | "isOfTarget">): Door => ({
  ...{ ...door, isOfTarget: true },
  path: ({ slug, edition }, { ended }) => `/t/${slug}/e/${edition}/ateliers/${ended.publicId}/transferer`,
});

export const minutesRoutes: Readonly<Partial<Record<AddressId, readonly Door[]>>> = {
  transfer: [
    transferAt({ method: "GET", rule: leaders }),
    transferAt({ method: "POST", rule: takers, form: { intent: "transfer" } }),
    transferAt({ method: "POST", rule: leaders, form: { intent: "propose" } }),
    transferAt({ method: "POST", rule: noOne, form: { intent: "undo", reprise: "0" } }),
  ],
};
