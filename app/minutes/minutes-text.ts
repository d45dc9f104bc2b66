import type { MinutesDocument, MinutesPart, MinutesTable } from "./minutes-document.ts";

/** As plain text, lines of any length: it goes into a mail or a word processor. */
export function minutesText({ title, demonstration, facts, parts }: MinutesDocument): string {
  const head = [
    title,
    "=".repeat(title.length),
    ...(demonstration === null ? [] : ["", demonstration]),
    "",
    ...facts,
  ];
  return `${[...head, ...parts.flatMap(partLines)].join("\r\n")}\r\n`;
}

function partLines({ heading, section, question, before, tables, after }: MinutesPart): readonly string[] {
  return [
    ...["", "", heading, "-".repeat(heading.length), section, question, "", ...before],
    ...tables.flatMap(tableLines),
    ...["", ...after],
  ];
}

/** A line a row: columns of spaces would break where somebody reads it with another font. */
function tableLines({ caption, head, rows }: MinutesTable): readonly string[] {
  const [, ...columns] = head;
  const line = ([name = "", ...cells]: readonly string[]) =>
    `${name} | ${cells.map((cell, place) => `${columns[place] ?? ""} ${cell}`).join(", ")}`;
  return ["", caption, ...rows.map(line)];
}
