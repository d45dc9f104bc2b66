// The tables of minutes as they are served: the very rows of the page, in each dialect, read back by other programs.
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MINUTES_COLUMNS, minutesRows } from "../../app/minutes/minutes-rows.ts";
import { viewMinutes } from "../../app/minutes/view-minutes.server.ts";
import type { AssessmentRef } from "../../app/record/find-assessment.server.ts";
import { aLedAssessment } from "../builders/a-led-assessment.ts";
import { aServedSite, type ServedSite } from "../builders/a-served-site.ts";
import { anEndedWorkshop, type EndedRoom } from "../builders/an-ended-workshop.ts";

let site: ServedSite;
let lead: AssessmentRef;
let ended: EndedRoom;
beforeAll(async () => {
  site = await aServedSite({});
  lead = await aLedAssessment(site);
  ended = await anEndedWorkshop(site.deps, lead, { title: '=1+1; "tables"', isShared: false });
}, 120_000);
afterAll(() => site.close());

/** Bytes as they come: a text would lose the mark at its start. */
async function ask(ending: string): Promise<{ readonly status: number; readonly text: string }> {
  const url = `${site.url}/fr/a/${ended.publicId}/compte-rendu${ending}`;
  const answer = await fetch(url, { headers: { cookie: `session=${lead.session}` } });
  const text = Buffer.from(await answer.arrayBuffer()).toString("utf8");
  return { status: answer.status, text };
}
function rows() {
  const ref = { publicId: ended.publicId, session: lead.session ?? null, seat: null };
  const view = viewMinutes(site.deps, { ref, locale: "fr" });
  return view.ok ? minutesRows(view.value) : expect.fail(view.reason);
}
const cellsOf = (text: string, delimiter: string): readonly (readonly string[])[] =>
  parse(text, { delimiter, bom: true });

describe("the tables of minutes", () => {
  it("are in JSON the rows of the page, draft and all", async () => {
    const { status, text } = await ask(".json");
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      brouillon: true,
      columns: MINUTES_COLUMNS,
      rows: rows(),
    });
  });

  it("are in CSV for programs one line a row, numbers with a point", async () => {
    const { text } = await ask(".csv");
    const [head, ...lines] = cellsOf(text, ",");
    expect(head).toEqual(MINUTES_COLUMNS);
    const told = rows().map((row) => MINUTES_COLUMNS.map((name) => String(row[name] ?? "")));
    const plain = lines.map((line) => line.map((cell) => cell.replace(/^'/, "")));
    expect(plain).toEqual(told);
  });

  it("are in CSV for a French spreadsheet the same lines, with a semicolon, a comma in numbers and a mark at the start", async () => {
    const { text } = await ask(".csv?dialecte=excel-fr");
    expect(text.startsWith("\ufeff")).toBe(true);
    const lines = cellsOf(text, ";");
    expect(lines).toHaveLength(rows().length + 1);
    const shares = MINUTES_COLUMNS.indexOf("accord");
    const told = rows().map(({ accord }) => (accord === null ? "" : String(accord).replace(".", ",")));
    expect(lines.slice(1).map((line) => line[shares])).toEqual(told);
    expect((await ask(".csv?dialecte=autre")).status).toBe(404);
  });
});
