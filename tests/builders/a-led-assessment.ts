// An assessment of a team with a lead, on a site that is served.
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { join, type PeopleServer, signedIn } from "./people.ts";

const SLUG = "rennes-metropole";
const ADMINISTRATOR = "admin@barometre.example";

/** As its lead opens it. */
export async function aLedAssessment(
  server: PeopleServer,
): Promise<AssessmentRef & { readonly edition: string }> {
  nameAdministrator(server.deps, { email: ADMINISTRATOR, role: "administrator" });
  const by = await signedIn(server, ADMINISTRATOR);
  const session = await join(server, { by, slug: SLUG, role: "lead", email: "lead@rennes.example" });
  const surveyId = "metropoles-numeriques";
  const started = await startTeamAssessment(server.deps, { session, slug: SLUG, surveyId, form: "form" });
  if (!started.ok) throw new Error(started.reason);
  return { slug: SLUG, edition: started.value.edition, tokens: [], session };
}
