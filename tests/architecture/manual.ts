// Reads the author's manual as data: what its tables name under each heading, and its examples.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FormatKey } from "./format-keys.ts";

const FILE = join(import.meta.dirname, "../../survey-definitions/README.md");
const lines = readFileSync(FILE, "utf8").split("\n");

interface Chapter {
  /** Without marks: "Question ladder", "survey.json". */
  readonly heading: string;
  readonly lines: readonly string[];
}

const chapters: readonly Chapter[] = chaptersOf(lines);

function chaptersOf(all: readonly string[]): readonly Chapter[] {
  const starts = all.flatMap((line, index) => (/^##+ /.test(line) ? [index] : []));
  return starts.map((start, place) => ({
    heading: (all[start] ?? "").replace(/^#+ /, "").replace(/[`\\]/g, ""),
    lines: all.slice(start + 1, starts[place + 1]),
  }));
}

function linesUnder(heading: string): readonly string[] {
  const chapter = chapters.find((one) => one.heading === heading);
  if (chapter === undefined) throw new Error(`The manual has no heading "${heading}".`);
  return chapter.lines;
}

/** Headings that start with a word: `headings("Question")` is ladder, percent… */
export function headings(word: string): readonly string[] {
  return chapters.flatMap(({ heading }) =>
    heading.startsWith(`${word} `) ? [heading.slice(word.length + 1)] : [],
  );
}

/** What stands first in the rows of a table, in code marks, with the other cells of the row. */
export function rows(...under: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    under.flatMap(linesUnder).flatMap((line) => {
      const [, name, rest] = /^\| `([^`]+)` \| (.*) \|$/.exec(line) ?? [];
      return name === undefined || rest === undefined ? [] : [[name, rest.split(" | ")] as const];
    }),
  );
}

/** The rows of a table of fields, in the shape of `formatKeys`: `values` are all that a row puts in code marks. */
export function documentedKeys(...under: readonly string[]): ReadonlyMap<string, FormatKey> {
  return new Map(
    [...rows(...under)].map(([path, [needed, ...meaning]]) => [
      path,
      { isNeeded: needed === "yes", values: codeIn(meaning.join(" ")) },
    ]),
  );
}

export function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? "");
}

/** The JSON of each block marked "json <kind>", with the heading that it stands under. */
export function examples(kind: string): readonly { readonly heading: string; readonly json: unknown }[] {
  return chapters.flatMap(({ heading, lines: inside }) =>
    [...inside.join("\n").matchAll(/```json (\S+)\n([\s\S]*?)\n```/g)]
      .filter(([, marked]) => marked === kind)
      .map(([, , json]) => ({ heading, json: JSON.parse(json ?? "") as unknown })),
  );
}
