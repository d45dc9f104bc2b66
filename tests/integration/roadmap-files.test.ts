// The roadmap as files, read back by other people's parsers: tables in both dialects, and a calendar.
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { csvText } from "../../app/domain/fields/csv-text.ts";
import { formEntries } from "../../app/domain/fields/form-entries.ts";
import type { Locale } from "../../app/domain/fields/id.schema.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { retainLever } from "../../app/roadmap/retain-lever.server.ts";
import { roadmapCalendar } from "../../app/roadmap/roadmap-calendar.http.server.ts";
import { ROADMAP_COLUMNS, roadmapRows } from "../../app/roadmap/roadmap-rows.ts";
import { viewRoadmap } from "../../app/roadmap/view-roadmap.server.ts";
import { aTeam, type Team } from "../builders/a-team.ts";

const HOSTILE = '=HYPERLINK("http://x");,\\n\\ "é" 🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙🏙';
const NOTE = `BEGIN:VEVENT\n${HOSTILE}\nEND:VCALENDAR`;
const [MANDATE, STRATEGY, TEAM] = ["lever.elected-mandate", "lever.strategy-costed", "lever.core-team"];

let team: Team;

async function retain(lever: string, fields: Readonly<Record<string, string>>, version = 0): Promise<void> {
  const entries = formEntries(Object.entries(fields));
  const sent = { leverId: lever, entries, isLetGo: false, version, form: `the form of ${lever} ${version}` };
  expect(await retainLever(team.deps, { ref: team.lead, ...sent })).toEqual({ ok: true, value: null });
}

function viewOf(locale: Locale) {
  const view = viewRoadmap(team.deps, { ref: team.lead, locale });
  if (!view.ok) throw new Error(view.reason);
  return view.value;
}

function calendarOf(locale: Locale = "fr", view = viewOf(locale)): string {
  const { slug, edition } = team.lead;
  const address = { locale, slug, edition };
  return roadmapCalendar(view, { origin: "https://barometre.example", address, words: wordsOf(locale) });
}

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

beforeAll(async () => {
  team = await aTeam();
  await retain(MANDATE, { mois: "2028-02", budget: HOSTILE, note: NOTE, "porteur-autre": HOSTILE });
  await retain(STRATEGY, { mois: "2027-03", etat: "dropped" });
  await retain(TEAM, {});
});

describe("the calendar of a roadmap", () => {
  it("holds a whole day a lever, the last one of its month, and none without a month", () => {
    const events = eventsOf(calendarOf());
    expect(
      events.map(({ startDate, endDate }) => [String(startDate), String(endDate), startDate.isDate]),
    ).toEqual([
      ["2027-03-31", "2027-04-01", true],
      ["2028-02-29", "2028-03-01", true],
    ]);
  });

  it("gives back what people typed, sign by sign, in lines of 75 octets at most", () => {
    const text = calendarOf();
    const [, mandate] = eventsOf(text);
    expect(mandate?.description).toBe(
      ["Rennes Métropole", `Porteur\u202f: ${HOSTILE}`, `Budget\u202f: ${HOSTILE}`, NOTE].join("\n"),
    );
    const lines = text.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => line.startsWith("BEGIN:VEVENT"))).toHaveLength(2);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  it("lets no name of a body write a line of its own", () => {
    const view = viewOf("fr");
    const body = { ...view.body, name: "Une\r\nX-EVIL:1; \\, ville" };
    const text = calendarOf("fr", { ...view, body });
    expect(text).not.toMatch(/^X-EVIL/m);
    // A property that this parser does not know is given back as it is written.
    const name = String(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue("name"));
    expect(name.replace(/\\([\\;,])/g, "$1")).toBe("Feuille de route – Une X-EVIL:1; \\, ville");
    expect(name).toMatch(/:1\\; \\\\\\, ville$/);
  });

  it("names its events for good, grows their sequence, and takes off what was given up", async () => {
    const before = eventsOf(calendarOf());
    expect(before.map(({ sequence }) => sequence)).toEqual([1, 1]);
    expect(calendarOf()).toBe(calendarOf());
    await retain(STRATEGY, { mois: "2027-04", etat: "dropped" }, 1);
    const after = eventsOf(calendarOf());
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(new Set(after.map(({ uid }) => uid)).size).toBe(2);
    expect(after.map(({ sequence }) => sequence)).toEqual([2, 1]);
    expect(after.map(({ component }) => component.getFirstPropertyValue("status"))).toEqual([
      "CANCELLED",
      "CONFIRMED",
    ]);
    expect(eventsOf(calendarOf("en")).map(({ uid }) => uid)).toEqual(after.map(({ uid }) => uid));
  });

  it("speaks the language of its address", () => {
    expect(eventsOf(calendarOf("fr"))[1]?.summary).toMatch(/^À lancer\u202f: /);
    expect(eventsOf(calendarOf("en"))[1]?.summary).toMatch(/^To be started: /);
  });
});

describe("the table of a roadmap", () => {
  const rows = () => roadmapRows(viewOf("fr"), wordsOf("fr"));

  it.each([
    ["open", ","],
    ["excel-fr", ";"],
  ] as const)("is read back from the dialect %s, and holds no formula", (dialect, delimiter) => {
    const cells = rows().map((row) => ROADMAP_COLUMNS.map((name) => row[name]));
    const text = csvText([ROADMAP_COLUMNS, ...cells], dialect);
    const read: readonly Record<string, string>[] = parse(text, { columns: true, delimiter, bom: true });
    expect(read.map(({ levier }) => levier)).toEqual(rows().map(({ levier }) => levier));
    expect(read[1]?.["porteur"]).toBe(`'${HOSTILE}`);
    expect(read[1]?.["note"]).toBe(NOTE);
    expect(Object.keys(read[0] ?? {})).toEqual([...ROADMAP_COLUMNS]);
  });

  it("has a row a lever, in the order of the page", () => {
    expect(rows().map(({ ordre, levier, mois, etat }) => [ordre, levier, mois, etat])).toEqual([
      [1, STRATEGY, expect.stringMatching(/^2027-0[34]$/), "Abandonné"],
      [2, MANDATE, "2028-02", "À lancer"],
      [3, TEAM, null, "À lancer"],
    ]);
  });
});
