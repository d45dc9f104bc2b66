// Who gets in where around workshops: lines of `guarded-routes.ts`, which stand apart for their number alone.
import type { AddressId } from "../../../app/addresses.ts";
import { type Door, page } from "./doors.ts";
import { noOne, ofTeam, only, type Rule, signedIn } from "./rules.ts";

/** By their role in the team; the consultant of a team is one of them. */
const leaders = only("lead", "contributor", "consultant");

const ofOwnTeam = ofTeam("lead", "contributor", "consultant");

/** Of our own team, of another one, and of none. With a form: what is sent there changes nothing. */
function ofWorkshop(path: string, form?: Door["form"]): readonly Door[] {
  const knock = (method: Door["method"], sent: Pick<Door, "form">): readonly Door[] => [
    { method, ...sent, path: (_, { workshop }) => `/a/${workshop}${path}`, rule: leaders },
    { method, ...sent, path: (_, { foreignWorkshop }) => `/a/${foreignWorkshop}${path}`, rule: noOne },
    { method, ...sent, path: () => `/a/nowhere${path}`, rule: noOne },
  ];
  return [...knock("GET", {}), ...(form === undefined ? [] : knock("POST", { form }))];
}

function ofAssessment(method: Door["method"], path: string, rule: Rule): Door {
  return {
    ...{ method, isOfTarget: true, rule, form: {} },
    path: ({ slug, edition }) => `/t/${slug}/e/${edition}${path}`,
  };
}

export const workshopRoutes: Readonly<Partial<Record<AddressId, readonly Door[]>>> = {
  workshops: [ofAssessment("GET", "/ateliers", ofOwnTeam)],
  "new-workshop": [
    ofAssessment("GET", "/ateliers/nouveau", ofOwnTeam),
    ofAssessment("POST", "/ateliers/nouveau", ofOwnTeam),
  ],
  "prepare-workshop": ofWorkshop("/preparer", { intent: "save", seen: "99" }),
  desk: [
    ...ofWorkshop("/regie", { intent: "reveal", question: "data.governance", seen: "99" }),
    // Each of these may be asked for again and again, and changes nothing.
    ...ofWorkshop("/regie", { intent: "timer", minutes: "0" }),
    ...ofWorkshop("/regie", { intent: "decide", level: "9", question: "data.governance", seen: "99" }),
    ...ofWorkshop("/regie", { intent: "accept", seen: "99" }),
  ],
  "lever-round": ofWorkshop("/leviers", { intent: "open", levier: "lever.nothing" }),
  screen: ofWorkshop("/ecran"),
  paper: ofWorkshop("/papier"),
  missions: [page("/ateliers", signedIn)],
};
