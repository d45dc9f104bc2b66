// Whoever stands before a page of a body that does not exist is told so, by whatever page and as whoever they came: a lead who
// tries the whole way with a fictional team, and a reader of what is published.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addresses } from "../../app/addresses.ts";
import { finaliseAssessment } from "../../app/finalisation/finalise-assessment.server.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { join, signedIn } from "../builders/people.ts";
import { knock } from "./security/knock.ts";

const SLUG = "aubrelac-metropole";
const SAID = /n’existe pas|n’existent pas|fictive/;
const PLACES = {
  locale: "fr",
  slug: SLUG,
  section: "data",
  question: "data.open",
  version: "1",
  number: "1",
};

/** Of a body in their path, where neither a key nor what somebody sent stands beside it. */
const pages = Object.entries(addresses).flatMap(([id, { path, ...row }]) => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const known = names.filter((name) => name in PLACES || name === "edition" || name === "lever");
  const isOfBody = names.includes("slug") && known.length === names.length && id !== "letter-recipient";
  return "page" in row && isOfBody ? [[id, path] as const] : [];
});

let site: ServedSite;
let cookie: string;
let own: string;
let finalised: string;
beforeAll(async () => {
  site = await aServedSite({ DEMO: "on" });
  const { deps } = site;
  nameAdministrator(deps, { email: "admin@barometre.example", role: "administrator" });
  const by = await signedIn(site, "admin@barometre.example");
  const session = await join(site, { by, slug: SLUG, role: "lead", email: "lead@aubrelac.example" });
  cookie = `session=${session}`;
  const start = async (form: string) => {
    const started = await startTeamAssessment(deps, {
      ...{ session, slug: SLUG, surveyId: "metropoles-numeriques", form, from: null },
    });
    return started.ok ? started.value.edition : expect.fail(started.reason);
  };
  own = await start("own");
  finalised = await start("finalised");
  for (const edition of [own, finalised]) {
    const ref = { slug: SLUG, edition, session, tokens: [] };
    const done = { compose: finalisationWords, ref, isAccurate: true, form: edition };
    expect((await finaliseAssessment(deps, done)).ok).toBe(true);
  }
  const again = { ref: { slug: SLUG, edition: own, session, tokens: [] }, version: 1, reason: "Une erreur" };
  expect((await reopenAssessment(deps, { ...again, compose: finalisationWords })).ok).toBe(true);
}, 240_000);
afterAll(() => site?.close());

function asked(path: string, edition: string) {
  const places = { ...PLACES, edition, lever: "lever.elected-mandate" };
  const at = Object.entries(places).reduce((whole, [name, value]) => whole.replace(`:${name}`, value), path);
  return knock(site.url, { path: at, cookie });
}

describe("a fictional body", () => {
  let shown = 0;

  const received = ["report, received", `${addresses["public-report"].path}?recu`] as const;
  it.each([...pages, received])("is said to be one at %s", async (_id, path) => {
    const editions = path.includes(":edition") ? [own, finalised, "2026"] : [""];
    for (const edition of editions) {
      const { status, body } = await asked(path, edition);
      if (status !== 200) continue;
      shown += 1;
      expect(body, edition).toMatch(SAID);
    }
  });

  it("was looked at wherever it is shown", () => {
    expect(shown).toBeGreaterThan(40);
  });

  it("is said to be one in the file of a finalised version", async () => {
    const { body } = await asked(addresses["version-file"].path, finalised);
    expect(JSON.parse(body).body).toEqual({
      ...{ slug: SLUG, name: "Aubrelac Métropole", demonstration: true },
    });
  });
});
