// Papers from the answers of a demonstration to their bytes, by the worker: a report beside Typst alone on the same document, slides
// beside their drawing alone and a second; and what two people who fetch them on and on cost those who save.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import {
  reportPaper,
  reportSlides,
  setReport,
  setReportSlides,
} from "../../app/papers/set-report.http.server.ts";
import { teamReport } from "../../app/papers/team-report.server.ts";
import type { Deck } from "../../app/press/slides/deck.ts";
import { createTypst } from "../../app/press/typst.http.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { runServer } from "../setup/running-server.ts";
import { startTrial } from "./a-trial.ts";
import { compareRates, rateOf } from "./http-load.ts";
import { medianOf } from "./measure.ts";
import { type Row, rowAtLeast, rowAtMost } from "./row.ts";
import { levelPages, savingVisitor } from "./saving-visitor.ts";

const RUNS = 9;
const ADDRESS = "https://barometre.example/fr";
const SLIDES_LIMIT_MS = 1_000;
const SAVERS = 16;

/** Each run is of another name, so that none finds anything of the run before. */
export async function paperRows(): Promise<readonly Row[]> {
  const deps = aServer({ DEMO: "on" });
  let run = 0;
  const next = () => {
    const ref = { slug: "aubrelac-metropole", edition: "2026", tokens: [] };
    const report = teamReport(deps, { ref, locale: "fr" });
    if (!report.ok) throw new Error(report.reason);
    run += 1;
    const { body } = report.value;
    return { source: { ...report.value, body: { ...body, name: `${body.name} ${run}` } }, address: ADDRESS };
  };
  const rows = [await reportRow(next), ...(await slidesRows(next)), await savesRow()];
  deps.close();
  return rows;
}

type Next = () => Parameters<typeof setReport>[0];

/** The two take turns. */
async function reportRow(next: Next): Promise<Row> {
  const typst = createTypst();
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await timed(async () => made(await setReport(next(), "fr"))));
    const { template, data, at } = reportPaper(next(), "fr");
    const inputs = { data: JSON.stringify(data) };
    const creationTimestamp = Math.floor(at.getTime() / 1_000);
    bare.push(
      await timed(() =>
        typst.pdf({ mainFilePath: template, inputs }, { pdfStandard: "ua-1", creationTimestamp }),
      ),
    );
    typst.evictCache(5);
  }
  return rowAtMost(2, {
    ...{ name: "Report of a result, from its answers to its bytes", unit: "ms" },
    ...{ figure: medianOf(ours), reference: medianOf(bare), against: "Typst alone, same document" },
  });
}

/** The two take turns. */
async function slidesRows(next: Next): Promise<readonly Row[]> {
  const [ours, drawing]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await timed(async () => made(await setReportSlides(next(), "fr"))));
    const svg = radarOf(reportSlides(next(), "fr"));
    drawing.push(
      await timed(() => new Resvg(svg, { fitTo: { mode: "width", value: 1_200 } }).render().asPng()),
    );
  }
  const slides = { name: "Slides of a result, from its answers to their bytes", unit: "ms" } as const;
  const figure = medianOf(ours);
  return [
    rowAtMost(1, { ...slides, figure, reference: SLIDES_LIMIT_MS, against: "the limit" }),
    rowAtMost(3, { ...slides, figure, reference: medianOf(drawing), against: "their drawing alone" }),
  ];
}

function radarOf({ slides }: Deck): string {
  const [picture] = slides.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === "picture"));
  if (picture?.kind !== "picture") throw new Error("no slide has a drawing");
  return picture.svg;
}

/** Saves of sixteen people, while one person fetches the report and another one the slides, on and on. */
async function savesRow(): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  const server = await runServer([process.execPath, "app/commands/serve.server.ts"], {
    // So that each paper can be fetched from another network: one alone may fetch sixty a minute.
    ...{ DATABASE_PATH: join(folder, "papers.sqlite"), TRUST_PROXY: "1" },
  });
  try {
    const trial = await startTrial(server.url);
    const pages = levelPages(trial).slice(0, SAVERS);
    const visitors = await Promise.all(pages.map((page) => savingVisitor(trial, page)));
    const saves = () => rateOf(server.url, { visitors, each: 100 });
    return rowAtLeast(0.8, {
      ...(await compareRates(() => whileFetching(server.url, saves), saves)),
      ...{ name: "Saves while two papers at once are made, on and on", unit: "/s", against: "while none is" },
    });
  } finally {
    server.interrupt();
    await server.ended;
    rmSync(folder, { recursive: true });
  }
}

let network = 0;

async function whileFetching(url: string, measured: () => Promise<number>): Promise<number> {
  let isOver = false;
  const fetching = ["rapport.pdf", "diapositives.pptx"].map(async (file) => {
    while (!isOver) {
      network += 1;
      const from = { "X-Forwarded-For": `10.0.${network >> 8}.${network & 255}` };
      const answer = await fetch(`${url}/fr/t/aubrelac-metropole/e/2026/${file}`, { headers: from });
      if (answer.status !== 200) throw new Error(`${file} was answered ${answer.status}`);
      await answer.arrayBuffer();
    }
  });
  const rate = await measured();
  isOver = true;
  await Promise.all(fetching);
  return rate;
}

function made(file: Buffer | null): void {
  if (file === null) throw new Error("too many papers");
}

async function timed(job: () => unknown): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}
