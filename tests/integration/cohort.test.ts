// A cohort comes as a file: right, wrong, half right, and hostile.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  cohortAsked,
  importCohort,
  leaveCohort,
  viewCohort,
} from "../../app/editions/cohort-asked.server.ts";
import { cohortText } from "../../app/editions/cohort-sent.ts";
import { readCohortFile } from "../../app/editions/read-cohort.http.server.ts";
import { openEdition } from "../../app/editions/save-edition.server.ts";
import { startTeamAssessment } from "../../app/start/start-team-assessment.server.ts";
import { nameAdministrator } from "../../app/team/name-administrator.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";
import { anEdition, SURVEY } from "../builders/an-edition.ts";
import { signedIn } from "../builders/people.ts";

const [RENNES, NANTES] = ["243500139", "244400404"];
let team: Team;
let asked: { session: string; key: string };

beforeEach(async () => {
  team = await aTeam();
  nameAdministrator(team.deps, { email: "admin@ecole.example", role: "administrator" });
  const session = await signedIn(team, "admin@ecole.example");
  asked = { session, key: await anEdition(team.deps, { session, groups: "Grandes\nMoyennes" }) };
});
afterEach(() => team.deps.close());

async function read(file: string | Buffer) {
  const found = cohortAsked(team.deps, asked);
  if (!found.ok) throw new Error(found.reason);
  return readCohortFile(Buffer.from(file), found.value);
}
async function rowsOf(file: string | Buffer) {
  const found = await read(file);
  if ("refused" in found) throw new Error(found.refused);
  return found;
}
async function bring(file: string) {
  return importCohort(team.deps, asked, (await rowsOf(file)).rows);
}
const cohort = () => {
  const view = viewCohort(team.deps, asked);
  return view.ok ? view.value : expect.fail("no cohort");
};
/** Nine digits with a right sum. */
function siren(at: number): string {
  const eight = String(10_000_000 + at);
  const sum = (text: string) =>
    [...text].reduce((total, digit, place) => {
      const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return eight + ((10 - (sum(eight) % 10)) % 10);
}

describe("a file of a cohort", () => {
  it.each([
    ["with semicolons", `siren;groupe\n${RENNES};Grandes\n${NANTES};`],
    ["with commas", `siren,groupe\n${RENNES},Grandes\n${NANTES},`],
    ["with a byte order mark", `\ufeffsiren;groupe\n${RENNES};Grandes\n${NANTES};`],
    ["with the line ends of Windows", `siren;groupe\r\n${RENNES};Grandes\r\n\r\n${NANTES};\r\n`],
    ["with quotes", `"siren";"groupe"\n"${RENNES}";"Grandes"\n"${NANTES}";""`],
  ])("is read %s", async (_how, file) => {
    const { rows, errors, end } = await rowsOf(file);
    expect(rows.map(({ siren: one, group, name }) => [one, group, name])).toEqual([
      [RENNES, "Grandes", "Rennes Métropole"],
      [NANTES, null, "Nantes Métropole"],
    ]);
    expect([errors, end]).toEqual([[], null]);
  });

  it("is read in the Windows-1252 of a French spreadsheet", async () => {
    const file = Buffer.from(`siren;nom\n${siren(1)};Agglomération d’Évian – n° 1\n`, "latin1");
    const bytes = Buffer.from(file.map((byte) => (byte === 0x19 ? 0x92 : byte === 0x13 ? 0x96 : byte)));
    expect((await rowsOf(bytes)).rows[0]?.name).toBe("Agglomération d’Évian – n° 1");
  });

  it("is previewed before anything is stored, errors by the number of their line", async () => {
    const file = `siren;nom;courriel\n${RENNES};;a@rennes.fr\n123;x;\n${siren(1)};=1+1;\n${siren(2)};Ville;a@b\n${RENNES};;`;
    const { rows, errors } = await rowsOf(file);
    expect(rows).toHaveLength(1);
    expect(errors.map(({ line, problem }) => [line, problem])).toEqual([
      [3, "BAD_SIREN"],
      [4, "FORMULA"],
      [5, "BAD_EMAIL"],
      [6, "DUPLICATE"],
    ]);
    expect(cohort().total).toBe(0);
  });

  it("is taken by what the preview sent along, matched by SIREN or created, once", async () => {
    const file = `siren;nom;type;groupe;courriel\n${RENNES};;;Grandes;a@rennes.fr\n${siren(1)};Ville “neuve”; autre;;\n${siren(2)};Ville “neuve”;;;`;
    const { rows } = await rowsOf(file);
    expect(await bring(cohortText(rows))).toEqual({ ok: true, value: 3 });
    expect(await importCohort(team.deps, asked, rows)).toEqual({ ok: true, value: 0 });
    const { bodies, total } = cohort();
    expect(total).toBe(3);
    expect(bodies.map(({ name, group, email }) => [name, group, email])).toEqual([
      ["Rennes Métropole", "Grandes", "a@rennes.fr"],
      ["Ville “neuve”", null, null],
      ["Ville “neuve”", null, null],
    ]);
    const slugs = bodies.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(3);
    // At once, without a new start.
    for (const slug of slugs) expect(team.deps.directory.bySlug.has(slug)).toBe(true);
    expect((await rowsOf(file)).errors.map(({ problem }) => problem)).toEqual(Array(3).fill("ALREADY_IN"));
  });

  it("is read while others have their turn: ten thousand rows", async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `${siren(at)};Ville ${at};a${at}@ville.fr`);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const { rows, errors, end } = await rowsOf(`siren;nom;courriel\n${lines.join("\n")}\n`);
    expect(turns).toBeGreaterThan(10);
    turns = 0;
    expect([rows.length, errors.length, end]).toEqual([10_000, 0, null]);
    expect(await importCohort(team.deps, asked, rows)).toEqual({ ok: true, value: 10_000 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
    expect(cohort()).toMatchObject({ total: 10_000 });
    expect(cohort().bodies).toHaveLength(500);
    const longer = `siren;nom\n${[...lines, `${siren(10_001)};x`].join("\n")}\n`;
    expect((await rowsOf(longer)).end).toEqual({ fault: "TOO_MANY_ROWS", line: 10_002 });
  }, 60_000);
});

describe("hostile cohorts", () => {
  const good = `siren;nom\n${RENNES};\n`;

  it.each([
    ["a quote that is never closed", `${good}"${siren(1)};Ville\n${NANTES};\n`, "OPEN_QUOTE", 3],
    ["a quote within a cell", `${good}${siren(1)};Vi"lle\n`, "BAD_QUOTE", 3],
    ["a cell of 100 KB", `${good}${siren(1)};${"x".repeat(100_000)}\n`, "LONG_ROW", 3],
    ["a quoted cell of 100 KB", `${good}${siren(1)};"${"x\n".repeat(50_000)}"\n`, "LONG_ROW", 3],
  ] as const)("%s ends it there, and what came before is kept", async (_what, file, ...told) => {
    const { rows, end } = await rowsOf(file);
    expect(rows.map(({ siren: one }) => one)).toEqual([RENNES]);
    expect([end?.fault, end?.line]).toEqual(told);
  });

  it.each([
    ["nothing", "", "EMPTY"],
    ["blank lines", "\n\n \r\n".replace(" ", ""), "EMPTY"],
    ["no heading", `${RENNES};Rennes\n`, "NO_HEADING"],
    ["a column twice", "siren;siren\n1;2\n", "NO_HEADING"],
    ["an open quote in the heading", '"siren;nom\n', "NO_HEADING"],
    ["a NUL", `siren;nom\n${RENNES};a\0b\n`, "NOT_TEXT"],
    ["UTF-16", Buffer.from(`siren\n${RENNES}`, "utf16le"), "NOT_TEXT"],
  ] as const)("%s is refused", async (_what, file, refused) => {
    expect(await read(Buffer.from(file))).toEqual({ refused });
  });

  it("of ten thousand separators in a row, or as many columns, is told in its line", async () => {
    const wide = `siren${";".repeat(9_000)}\n${RENNES}${";".repeat(9_000)}\n`;
    expect((await rowsOf(wide)).rows).toHaveLength(1);
    expect((await rowsOf(`${good}${";".repeat(5_000)}\n`)).errors).toMatchObject([
      { line: 3, problem: "BAD_SIREN" },
    ]);
  });
});

describe("a cohort", () => {
  it("takes no group once it is open, and lets go who has not begun", async () => {
    await bring(`siren;groupe\n${RENNES};Grandes\n`);
    await openEdition(team.deps, asked);
    expect((await rowsOf(`siren;groupe\n${NANTES};Grandes`)).errors[0]?.problem).toBe("GROUPS_FIXED");
    await bring(`siren\n${NANTES}\n`);
    const idOf = (name: string) => cohort().bodies.find((one) => one.name.startsWith(name))?.id ?? 0;
    const { session = null } = team.lead;
    const started = await startTeamAssessment(team.deps, {
      ...{ session, slug: "rennes-metropole", surveyId: SURVEY, form: "two" },
    });
    expect(started.ok).toBe(true);
    expect(await leaveCohort(team.deps, { ...asked, bodyId: idOf("Rennes") })).toEqual({
      ok: true,
      value: false,
    });
    expect(await leaveCohort(team.deps, { ...asked, bodyId: idOf("Nantes") })).toEqual({
      ok: true,
      value: true,
    });
    expect(cohort().bodies.map(({ name, hasBegun }) => [name, hasBegun])).toEqual([
      ["Rennes Métropole", true],
    ]);
  });

  it("is nobody’s business but the administrators’", async () => {
    const other = { ...asked, session: team.lead.session ?? "" };
    expect(cohortAsked(team.deps, other)).toMatchObject({ reason: "NOT_FOUND" });
    expect(viewCohort(team.deps, other)).toMatchObject({ reason: "NOT_FOUND" });
    expect(await importCohort(team.deps, other, (await rowsOf(`siren\n${RENNES}`)).rows)).toMatchObject({
      reason: "NOT_FOUND",
    });
    expect(await leaveCohort(team.deps, { ...other, bodyId: 1 })).toMatchObject({ reason: "NOT_FOUND" });
  });
});
