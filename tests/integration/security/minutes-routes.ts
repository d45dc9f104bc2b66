// Who gets in after a workshop: lines of `guarded-routes.ts`, which stand apart for their number alone.
import type { AddressId } from "../../../app/addresses.ts";
import { type Door, page } from "./doors.ts";
import { noOne, ofTeam, only } from "./rules.ts";

const leaders = ofTeam("lead", "contributor", "consultant");
const readers = only("lead", "contributor", "reader", "consultant");
const takers = ofTeam("lead", "contributor");

const transferAt = (door: Omit<Door, "path" | "isOfTarget">): Door => ({
  ...{ ...door, isOfTarget: true },
  path: ({ slug, edition }, { ended }) => `/t/${slug}/e/${edition}/ateliers/${ended.publicId}/transferer`,
});

/** Named by the workshop alone; a seat of it opens them, too (workshop-minutes.test.ts). */
const minutesAt = (ending: string): Door => ({
  ...{ method: "GET", rule: readers },
  path: (_, { ended }) => `/a/${ended.publicId}/compte-rendu${ending}`,
});

const edits = (form: Readonly<Record<string, string>>): Door => ({
  ...{ method: "POST", rule: only("lead", "contributor", "consultant"), form },
  path: (_, { ended }) => `/a/${ended.publicId}/compte-rendu`,
});

export const minutesRoutes: Readonly<Partial<Record<AddressId, readonly Door[]>>> = {
  "lead-workshop": [page("/animer-un-atelier")],
  minutes: [
    minutesAt(""),
    page("/a/nothing/compte-rendu", noOne),
    // They are shared, so that neither changes anything.
    edits({ intent: "share" }),
    edits({ intent: "edit", question: "data.governance", vu: "0" }),
  ],
  "minutes-pdf": [minutesAt(".pdf"), page("/a/nothing/compte-rendu.pdf", noOne)],
  "minutes-text": [minutesAt(".txt"), page("/a/nothing/compte-rendu.txt", noOne)],
  "minutes-csv": [minutesAt(".csv"), minutesAt(".csv?dialecte=excel-fr")],
  "minutes-json": [minutesAt(".json")],
  transfer: [
    transferAt({ method: "GET", rule: leaders }),
    transferAt({ method: "POST", rule: takers, form: { intent: "transfer" } }),
    transferAt({ method: "POST", rule: leaders, form: { intent: "propose" } }),
    transferAt({ method: "POST", rule: noOne, form: { intent: "undo", reprise: "0" } }),
  ],
};
