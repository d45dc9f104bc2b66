import type { Words } from "../i18n/words.ts";
import type { MinutesDocument, MinutesPart, MinutesTable } from "./minutes-document.ts";

/** As plain text, lines of any length: it goes into a mail or a word processor. */
export function minutesText(
  { title, draft, demonstration, facts, parts }: MinutesDocument,
  { t }: Pick<Words, "t">,
): string {
  const head = [
    title,
    "=".repeat(title.length),
    ...[draft, demonstration].flatMap((line) => (line === null ? [] : ["", line])),
    "",
    ...facts,
  ];
  return `${[...head, ...parts.flatMap((part) => partLines(part, t("minutes.reasons")))].join("\r\n")}\r\n`;
}

function partLines(part: MinutesPart, reasonsTitle: string): readonly string[] {
  const { heading, section, question, before, tables, decision, reasons } = part;
  return [
    ...["", "", heading, "-".repeat(heading.length), section, question, "", ...before],
    ...tables.flatMap(tableLines),
    ...["", ...decision],
    ...(reasons.length === 0 ? [] : [reasonsTitle, ...reasons.map((reason) => `– ${reason}`)]),
  ];
}

/** A line a row: columns of spaces would break where somebody reads it with another font. */
function tableLines({ caption, head, rows }: MinutesTable): readonly string[] {
  const [, ...columns] = head;
  const line = ([name = "", ...cells]: readonly string[]) =>
    `${name} | ${cells.map((cell, place) => `${columns[place] ?? ""} ${cell}`).join(", ")}`;
  return ["", caption, ...rows.map(line)];
}
