// A métropole with a team at work on an assessment: its lead, and whoever a test lets in.

import type { Mail } from "../../app/domain/mails/mail.ts";
import type { MemberRole } from "../../app/domain/people/role.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "./a-running-server.ts";
import { join, signedIn } from "./people.ts";
import { someTime } from "./stores.ts";

const SLUG = "rennes-metropole";
const SURVEY = "metropoles-numeriques";

export interface Team {
  readonly deps: Deps;
  readonly mails: readonly Mail[];
  readonly lead: AssessmentRef;
  /** INSEE codes of the communes of the métropole. */
  readonly communes: readonly string[];
  readonly setTime: (now: Date) => void;
  /** Lets someone in, and gives the assessment as they open it. */
  readonly member: (role: MemberRole, who?: string) => Promise<AssessmentRef>;
  readonly respondent: (commune: number, who?: string) => Promise<AssessmentRef>;
}

export async function aTeam(settings: Parameters<typeof aServer>[0] = {}): Promise<Team> {
  let now = someTime;
  const mails: Mail[] = [];
  const deps = aServer(settings, { now: () => now, post: (mail) => mails.push(mail) });
  const server = { deps, mails };
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const admin = await signedIn(server, "admin@barometre.example");
  const emailOf = (who: string) => `${who}@rennes.example`;
  const refOf = (session: string) => ({ slug: SLUG, edition: "2026", tokens: [], session });
  const first = await join(server, { by: admin, slug: SLUG, role: "lead", email: emailOf("lead") });
  await startTeamAssessment(deps, { session: first, slug: SLUG, surveyId: SURVEY, form: "form" });
  const body = deps.directory.entries.find((entry) => entry.body.slug === SLUG)?.body;
  const communes = (body?.communes ?? []).map(({ insee }) => insee);
  const invited = { by: first, slug: SLUG };
  return {
    ...{ deps, mails, communes, lead: refOf(first) },
    setTime: (later) => {
      now = later;
    },
    member: async (role, who = role) => refOf(await join(server, { ...invited, role, email: emailOf(who) })),
    respondent: async (place, who = `commune-${place}`) => {
      const commune = communes[place] ?? "";
      return refOf(await join(server, { ...invited, role: "commune", commune, email: emailOf(who) }));
    },
  };
}
