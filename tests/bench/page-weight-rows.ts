// What a first visit of a page costs over the wire: everything that is fetched, with the headers of every answer. Style and
// theme count twice for results: they stand in the page, and are fetched afterwards for the pages to come.
import { pageOf, type Trial } from "./a-trial.ts";
import { pageFiles } from "./page-files.ts";
import { type Row, rowAtMost } from "./row.ts";
import { type Wire, wireOf } from "./wire.ts";

const BYTES_PER_KIB = 1_024;

export async function pageWeightRows(server: string, trial: Trial, results: string): Promise<readonly Row[]> {
  const question = new URL(`${trial.url}/s/data/q/data.open`).pathname;
  const { scripts, onUse, styles, fonts } = pageFiles(await pageOf(trial, `${server}${question}`));
  const weigh = (files: readonly string[]) => Promise.all(files.map((file) => wireOf(server, file)));
  const js = await weigh(scripts);
  const look = await weigh([...styles, ...fonts]);
  const faces = look.slice(styles.length);
  const taken = scripts.filter((file) => !isTheme(file));
  const theme = await weigh(scripts.filter(isTheme));
  const asked = [await wireOf(server, question, trial.cookie), ...(await weigh(taken)), ...faces];
  const shown = [await wireOf(server, results), ...theme, ...look];
  return [
    sizeRow("Question page: JavaScript to open it", 100, js),
    sizeRow("Question page: JavaScript once a field is used", 100, [...js, ...(await weigh(onUse))]),
    sizeRow("Every page: CSS", 12, look.slice(0, styles.length)),
    sizeRow("Every page: fonts", 40, faces),
    sizeRow("Question page: all of a first visit", 130, asked),
    sizeRow("Results page: all of a first visit", 75, shown),
    countRow("Question page: requests of a first visit", 12, asked.length),
    countRow("Headers of a file, bytes", 400, Math.max(...asked.slice(1).map(({ headers }) => headers))),
  ];
}

function isTheme(file: string): boolean {
  return file.includes("/theme-");
}

/** In KiB, of 1,024 bytes. */
function sizeRow(name: string, most: number, parts: readonly Wire[]): Row {
  const bytes = parts.reduce((sum, { headers, body }) => sum + headers + body, 0);
  const figure = bytes / BYTES_PER_KIB;
  return rowAtMost(1, { name, unit: "KiB", figure, reference: most, against: "limit, headers in" });
}

function countRow(name: string, most: number, figure: number): Row {
  return rowAtMost(1, { name, unit: "", figure, reference: most, against: "limit" });
}
