// The follow-up of an edition counts how far bodies have come, up to what everybody reads, and never what they reached.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openDatabase } from "../../app/database/open-database.server.ts";
import { planLetters } from "../../app/editions/plan-letters.server.ts";
import { viewFollowUp } from "../../app/editions/view-follow-up.server.ts";
import { returnRequest } from "../../app/publication/moderate.server.ts";
import { withdrawByLead } from "../../app/publication/withdraw-publication.server.ts";
import { changeTeam } from "../../app/team/change-team.server.ts";
import {
  aPublishingTeam,
  ask,
  callOff,
  composeStep,
  decide,
  moderating,
  type PublishingTeam,
  publish,
} from "../builders/a-publishing-team.ts";
import { anOpenEdition } from "../builders/an-edition.ts";
import { join as joins, signedIn } from "../builders/people.ts";

let folder: string;
let team: PublishingTeam;
let asked: { readonly session: string; readonly key: string };
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "funnel-"));
  const database = join(folder, "barometre.sqlite");
  team = await aPublishingTeam({ DATABASE_PATH: database });
  const { deps } = team;
  const session = await signedIn(team, "admin@barometre.example");
  const slugs = ["rennes-metropole", "nantes-metropole"];
  asked = { session, key: await anOpenEdition({ deps, session, slugs, email: "a@nantes.example" }) };
  const db = openDatabase(database);
  db.prepare("UPDATE assessments SET edition_id = ? WHERE edition = ? AND of_team = 1").run(
    deps.editions.getByKey(asked.key)?.id,
    team.ref.edition,
  );
  db.close();
});
afterEach(() => {
  team.deps.close();
  rmSync(folder, { recursive: true });
});

function follow() {
  const view = viewFollowUp(team.deps, { ...asked, sort: "avancement" });
  if (!view.ok) return expect.fail("nothing to follow");
  const { lines, funnel } = view.value;
  const reached = funnel.filter(({ bodies }) => bodies > 0).at(-1);
  return [...lines.map(({ name, stage }) => `${name} ${stage}`), reached?.stage];
}

/** The second lead takes the first one’s access back. */
async function leave(email: string, by: string): Promise<void> {
  const session = await signedIn(team, by);
  const accountId = team.deps.accounts.getByEmail(email)?.id ?? 0;
  const change = { kind: "remove", accountId } as const;
  const done = await changeTeam(team.deps, { session, slug: "rennes-metropole", change });
  if (!done.ok) throw new Error(done.reason);
}

it("goes from the cohort over the invitation to publication", async () => {
  expect(follow()).toEqual(["Nantes Métropole cohort", "Rennes Métropole finalised", "finalised"]);
  const typed = { audience: "not-invited", when: "now", day: "", before: "" };
  const compose = () => ({ subject: "", text: "" });
  const sent = await planLetters(team.deps, { ...asked, typed, form: "one", compose });
  expect(sent).toEqual({ ok: true, value: 1 });
  await ask(team);
  expect(follow()).toEqual(["Nantes Métropole invited", "Rennes Métropole in-publication", "in-publication"]);
});

it("goes back to finalised when nobody who leads puts the question any more", async () => {
  await ask(team);
  const email = "second@rennes.example";
  await joins(team, { by: team.lead, slug: "rennes-metropole", role: "lead", email });
  await leave("lead@rennes.example", email);
  expect(follow()).toEqual(["Nantes Métropole cohort", "Rennes Métropole finalised", "finalised"]);
});

it("stays under way with moderation, whoever asked", async () => {
  await ask(team);
  await decide(team, "all");
  const email = "second@rennes.example";
  await joins(team, { by: team.lead, slug: "rennes-metropole", role: "lead", email });
  await leave("lead@rennes.example", email);
  expect(follow()[1]).toBe("Rennes Métropole in-publication");
});

it("counts the newest request: one that was called off after a correction was asked for is none", async () => {
  await ask(team);
  await decide(team, "all");
  await returnRequest(team.deps, { ...moderating(team), reason: "Un nom" });
  expect(follow()[1]).toBe("Rennes Métropole in-publication");
  await ask(team, { form: "again" });
  await callOff(team);
  expect(follow()[1]).toBe("Rennes Métropole finalised");
});

it("says what is published until it is withdrawn, and goes back then", async () => {
  await publish(team);
  expect(follow()).toEqual(["Nantes Métropole cohort", "Rennes Métropole published", "published"]);
  const end = { ref: team.ref, reason: "Erreur", number: 1, compose: composeStep };
  expect((await withdrawByLead(team.deps, end)).ok).toBe(true);
  expect(follow()[1]).toBe("Rennes Métropole finalised");
});
