// What is published stays as it was published: its bytes and its page, whatever happens to the questionnaire, to its words, to
// the answers and to later versions; and what it says of levers and targets is of the moment when it was asked for.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import { BLOCKS } from "../../app/domain/publication/publication-scope.ts";
import { reopenAssessment } from "../../app/finalisation/reopen-assessment.server.ts";
import { publishRequest } from "../../app/publication/moderate.server.ts";
import { publishedOf, publishedText } from "../../app/publication/published-of.server.ts";
import { readDocument } from "../../app/publication/read-document.server.ts";
import { retainLever } from "../../app/roadmap/retain-lever.server.ts";
import { setTargets } from "../../app/targets/set-targets.server.ts";
import {
  aPublishingTeam,
  ask,
  decide,
  finalise,
  moderating,
  type PublishingTeam,
  publish,
  reopen,
} from "../builders/a-publishing-team.ts";
import { aServer, post } from "../builders/a-running-server.ts";
import { aServedSite } from "../builders/a-served-site.ts";
import { editDefinition } from "../builders/edit-definition.ts";
import { finalisationWords } from "../builders/finalisation-words.ts";
import { temporaryFolder } from "../setup/temporary-folder.ts";
import { knock } from "./security/knock.ts";

const LEVER = "lever.elected-mandate";

async function aim(
  team: Pick<PublishingTeam, "deps" | "ref">,
  level: string,
  version: number,
): Promise<void> {
  const target = { "cible-data": level, "mois-data": "06/2028", "raison-data": `Viser ${level}` };
  const entries = formEntries(Object.entries(target));
  const set = await setTargets(team.deps, { ref: team.ref, entries, version, form: `target ${level}` });
  expect(set.ok).toBe(true);
}
function takeUp({ deps, ref }: Pick<PublishingTeam, "deps" | "ref">, month: string, version: number) {
  const entries = formEntries([["mois", month]]);
  return retainLever(deps, { ref, entries, leverId: LEVER, isLetGo: false, version, form: `lever ${month}` });
}
async function finaliseWithLever(team: Pick<PublishingTeam, "deps" | "ref">): Promise<void> {
  await reopen(team);
  expect((await takeUp(team, "03/2027", 0)).ok).toBe(true);
  await finalise(team, "with a lever");
}

function rename<Key extends string>(texts: Readonly<Record<string, Record<Key, string>>>, key: Key): void {
  for (const text of Object.values(texts)) Object.assign(text, { [key]: `Autre ${text[key]}` });
}

describe("levers and targets of a published document", () => {
  it("are those of the moment of asking, whatever is decided while it waits", async () => {
    const team = await aPublishingTeam();
    await finaliseWithLever(team);
    await aim(team, "3", 0);
    await ask(team, { scope: ["levers", "targets"] });
    await aim(team, "5", 1);
    expect((await takeUp(team, "09/2029", 1)).ok).toBe(true);
    await decide(team, "all");
    expect((await publishRequest(team.deps, moderating(team))).ok).toBe(true);
    const online = publishedOf(team.deps, team.ref);
    if (online?.kind !== "online") throw new Error("nothing is online");
    const { levers, targets } = readDocument(publishedText(team.deps, online.latest) ?? "");
    expect(levers).toEqual([{ id: LEVER, month: "2027-03" }]);
    expect(targets).toEqual({ data: { level: 3, month: "2028-06", reason: "Viser 3" } });
    team.deps.close();
  });
});

describe("scenario 38, permanent link: what was published,", () => {
  const folder = temporaryFolder();
  const settings = {
    DATABASE_PATH: join(folder, "barometre.sqlite"),
    DEFINITIONS_PATH: join(folder, "definitions"),
  };
  const PAGES = ["", "/data", "/versions/1", "/versions/1/data"];
  let team: PublishingTeam;
  let before: Readonly<Record<string, string>>;

  beforeAll(async () => {
    cpSync("survey-definitions", settings.DEFINITIONS_PATH, { recursive: true });
    team = await aPublishingTeam(settings);
    await finaliseWithLever(team);
    await aim(team, "3", 0);
    await publish(team, { scope: BLOCKS });
    team.deps.close();
    before = await everyPage();
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** As a server that starts now serves them, in both languages, and the bytes of the document. */
  async function everyPage(): Promise<Readonly<Record<string, string>>> {
    const site = await aServedSite({ ...settings, BASE_URL: "https://barometre.example" });
    try {
      const paths = ["fr", "en"].flatMap((locale) =>
        [...PAGES, "/versions/1/document"].map(
          (rest) => `/${locale}/metropoles/rennes-metropole/2026${rest}`,
        ),
      );
      const answers = await Promise.all(paths.map((path) => knock(site.url, { path })));
      expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
      return Object.fromEntries(answers.map(({ body }, index) => [paths[index], body]));
    } finally {
      await site.close();
    }
  }
  /** Where the first other letters stand, page by page. */
  function whatDiffers(after: Readonly<Record<string, string>>): readonly string[] {
    return Object.entries(before).flatMap(([path, was]) => {
      const is = after[path] ?? "";
      const at = [...was].findIndex((letter, place) => letter !== is[place]);
      return was === is ? [] : [`${path}: ${was.slice(at - 60, at + 60)} | ${is.slice(at - 60, at + 60)}`];
    });
  }
  async function withTeam(act: (now: PublishingTeam) => Promise<void>): Promise<void> {
    const mails: PublishingTeam["mails"] = [];
    const deps = aServer(settings, { post: (mail) => mails.push(mail) });
    try {
      await act({ ...team, deps, mails });
    } finally {
      deps.close();
    }
  }

  it("is the same page and the same bytes under a later version of the questionnaire, with other words", async () => {
    editDefinition(settings.DEFINITIONS_PATH, ({ survey, french }) => {
      Object.assign(survey, { version: "9.0.0" });
      rename(french.sections, "title");
      rename(french.questions, "short");
      rename(french.maturityLevels, "label");
    });
    rmSync(join(settings.DEFINITIONS_PATH, "metropoles-numeriques/migrations"), { recursive: true });
    expect(whatDiffers(await everyPage())).toEqual([]);
    await withTeam(async ({ deps }) => {
      expect(deps.definitions.getCurrent("metropoles-numeriques")?.survey.version).toBe("9.0.0");
    });
  });

  it("is the same after other answers, another finalisation, other targets and levers", async () => {
    await withTeam(async (now) => {
      const again = { compose: finalisationWords, ref: now.ref, version: 2, reason: "Une erreur" };
      expect((await reopenAssessment(now.deps, again)).ok).toBe(true);
      const fields = { answer: "0", publicText: "Tout autre chose." };
      const saved = await post(now.deps, now.ref, { question: "data.open", fields, page: { version: 1 } });
      expect(saved.ok).toBe(true);
      await aim(now, "5", 1);
      expect((await takeUp(now, "09/2029", 1)).ok).toBe(true);
      await finalise(now, "three");
    });
    expect(whatDiffers(await everyPage())).toEqual([]);
  });

  it("keeps its bytes and its figures beside the version that corrects it, which says what changed", async () => {
    await withTeam(async (now) => {
      expect(await publish(now, { scope: BLOCKS, why: "Une erreur", form: "two" })).toEqual({
        ok: true,
        value: 2,
      });
    });
    const after = await everyPage();
    const place = "/fr/metropoles/rennes-metropole/2026";
    expect(after[`${place}/versions/1/document`]).toBe(before[`${place}/versions/1/document`]);
    const main = (html = "") => /<h1.*?<section id="provenance"/s.exec(html)?.[0] ?? "";
    expect(main(before[`${place}/versions/1`]).length).toBeGreaterThan(5_000);
    const figures = (html = "") => main(html).match(/\d+/g)?.join(" ") ?? "";
    expect(main(after[`${place}/versions/1/data`])).toBe(main(before[`${place}/versions/1/data`]));
    expect(after[`${place}/versions/1`]).toContain("Une version plus récente est en ligne");
    expect(after[`${place}/data`]).toContain("Tout autre chose.");
    expect(after[`${place}/versions/1/data`]).not.toContain("Tout autre chose.");
    expect(after[place]).toMatch(/Texte changé/);
    expect(figures(after[`${place}/versions/1`])).not.toBe(figures(after[place]));
  });
});
