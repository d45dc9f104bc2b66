// The roadmap in the papers of a team: in its order, with who carries what, its money and what has to come first.
import { beforeAll, describe, expect, it } from "vitest";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { setReport, setReportSlides } from "../../app/papers/set-report.http.server.ts";
import { teamReport } from "../../app/papers/team-report.server.ts";
import { retainLever } from "../../app/roadmap/retain-lever.server.ts";
import { viewRoadmap } from "../../app/roadmap/view-roadmap.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { plain, readPdf } from "../builders/read-pdf.ts";
import { readSlides } from "../builders/read-slides.ts";

const [MANDATE, STRATEGY, TEAM] = ["lever.elected-mandate", "lever.strategy-costed", "lever.core-team"];
const ADDRESS = "https://b.example/x";
const words = wordsOf("fr");

let team: Team;
beforeAll(async () => {
  team = await aTeam();
  await retain(MANDATE, {
    mois: "2028-02",
    budget: "120 k€ sur deux ans",
    "porteur-autre": "Direction générale",
  });
  await retain(STRATEGY, { mois: "2027-03", etat: "under-way", note: "Avec les communes" });
  await retain(TEAM, {});
});

async function retain(leverId: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const sent = { leverId, entries: formEntries(Object.entries(fields)), form: `the form of ${leverId}` };
  const answer = await retainLever(team.deps, { ref: team.lead, ...sent, isLetGo: false, version: 0 });
  expect(answer).toEqual({ ok: true, value: null });
}

function source() {
  const report = teamReport(team.deps, { ref: team.lead, locale: "fr" });
  if (!report.ok) throw new Error(report.reason);
  return report.value;
}

/** In the order of the page, as its rows say it. */
function levers() {
  const view = viewRoadmap(team.deps, { ref: team.lead, locale: "fr" });
  if (!view.ok) throw new Error(view.reason);
  return view.value.levers;
}

async function pagesOf(more: Partial<ReturnType<typeof source>> = {}): Promise<readonly string[]> {
  const file = await setReport({ source: { ...source(), ...more }, address: ADDRESS }, "fr");
  return (await readPdf(file ?? Buffer.alloc(0))).pages;
}

describe("the roadmap in papers", () => {
  it("stands in the report in the order of its page, each lever with month, owner, status and money", async () => {
    const all = (await pagesOf()).join(" ");
    const said = all.slice(all.indexOf(plain(words.t("papers.chosen.caption"))));
    const places = levers().map(({ title }) => said.indexOf(plain(title)));
    expect(places).toHaveLength(3);
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const cells = [
      "mars 2027",
      "février 2028",
      "Direction générale",
      "120 k€ sur deux ans",
      "Avec les communes",
    ];
    for (const cell of [...cells, "En cours", "Sans date", "À désigner"]) expect(said).toContain(plain(cell));
    expect(said).toContain(plain("Feuille de route telle qu’elle est depuis le"));
  });

  it("stands on its slide, with the same rows", async () => {
    const file = await setReportSlides({ source: source(), address: ADDRESS }, "fr");
    const [table] = readSlides(file ?? Buffer.alloc(0)).slides[6]?.tables ?? [];
    const [head = [], ...rows] = table?.rows ?? [];
    expect(head).toEqual(["Levier", "Pour quand", "Porteur", "État", "Budget"]);
    expect(rows.map(([lever = ""]) => lever.split("\n")[0])).toEqual(levers().map(({ title }) => title));
    const mandate = rows.find(([lever = ""]) => lever.startsWith(titleOf(MANDATE)));
    expect(mandate?.slice(1)).toEqual([
      "février 2028",
      "Direction générale",
      "À lancer",
      "120 k€ sur deux ans",
    ]);
  });

  it("says below a lever what has to come first", async () => {
    const title = "Nommer un élu référent";
    const chosen = (source().chosen ?? []).map((lever) => ({
      ...lever,
      openFirst: [{ why: "LATER" as const, title }],
    }));
    const first = words.t("roadmap.first.LATER", { lever: title });
    expect((await pagesOf({ chosen })).join(" ")).toContain(plain(first));
  });

  it("goes on over sheets where notes are long, and loses none of them", async () => {
    const [lever] = source().chosen ?? [];
    if (lever === undefined) throw new Error("nothing was taken up");
    const chosen = Array.from({ length: 8 }, (_, place) => ({
      ...{ ...lever, title: `Levier ${place}`, note: `${"mot ".repeat(250)}fin-${place}.` },
    }));
    const pages = await pagesOf({ chosen });
    const ends = chosen.map((_, place) => pages.findIndex((page) => page.includes(`fin-${place}.`)));
    expect(ends).not.toContain(-1);
    expect(new Set(ends).size).toBeGreaterThan(1);
  });
});

function titleOf(leverId: string): string {
  return levers().find((lever) => lever.leverId === leverId)?.title ?? "";
}
