// A report from the answers of a demonstration to its bytes, by the worker, beside Typst alone on the same document.
import { reportPaper, setReport } from "../../app/papers/set-report.http.server.ts";
import { teamReport } from "../../app/papers/team-report.server.ts";
import { createTypst } from "../../app/press/typst.http.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { medianOf } from "./measure.ts";
import { type Row, rowAtMost } from "./row.ts";

const RUNS = 9;
const ADDRESS = "https://barometre.example/fr";

/** The two take turns; each run is of another name, so that neither finds anything of the run before. */
export async function paperRows(): Promise<readonly Row[]> {
  const deps = aServer({ DEMO: "on" });
  const typst = createTypst();
  const [ours, bare]: [number[], number[]] = [[], []];
  const sourceOf = (run: number) => {
    const ref = { slug: "aubrelac-metropole", edition: "2026", tokens: [] };
    const report = teamReport(deps, { ref, locale: "fr" });
    if (!report.ok) throw new Error(report.reason);
    const { body } = report.value;
    return { source: { ...report.value, body: { ...body, name: `${body.name} ${run}` } }, address: ADDRESS };
  };
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    if ((await setReport(sourceOf(run), "fr")) === null) throw new Error("too many papers");
    ours.push(performance.now() - start);
    const { template, data, at } = reportPaper(sourceOf(RUNS + run), "fr");
    const inputs = { data: JSON.stringify(data) };
    const bareStart = performance.now();
    typst.pdf(
      { mainFilePath: template, inputs },
      { pdfStandard: "ua-1", creationTimestamp: Math.floor(at.getTime() / 1_000) },
    );
    bare.push(performance.now() - bareStart);
    typst.evictCache(5);
  }
  deps.close();
  return [
    rowAtMost(2, {
      ...{ name: "Report of a result, from its answers to its bytes", unit: "ms" },
      ...{ figure: medianOf(ours), reference: medianOf(bare), against: "Typst alone, same document" },
    }),
  ];
}
