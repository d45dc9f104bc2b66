// Ten projects of twenty fields each are a page of 27 screens: of several long rows, those that are filled in are one line
// each, until one is opened.
import type { ReactNode } from "react";
import type { FieldSheet } from "../domain/survey/field-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { isFilled } from "./folded-part.tsx";
import { type AskedQuestion, useAskedQuestion } from "./question-context.ts";
import { useErrorNames } from "./use-control.ts";

/** With so many fields a row is long. */
const LONG = 7;
interface RowsOfPage {
  readonly title: string;
  readonly fields: readonly FieldSheet[];
}

/** Tells of a row, by its name, whether it may be folded. */
export function useFoldedRows(
  { title, fields }: RowsOfPage,
  names: readonly string[],
): (name: string) => boolean {
  const asked = useAskedQuestion();
  // As the page was made: a row that folds or unfolds later would be made anew, without what was typed into it.
  const wrong = Object.keys(asked.errors);
  const isNamed = (name: string) => isFilled(asked.values[`${name}.${title}`]);
  const isLong = fields.length >= LONG && names.filter(isNamed).length > 1;
  // What a form led back to is where its person was: whatever is not that may be folded.
  const isElsewhere = !asked.isSent || wrong.length > 0 || names.some((name) => !isNamed(name));
  return (name) => {
    const isOf = (one: string) => one.startsWith(`${name}.`);
    return isLong && isElsewhere && isNamed(name) && !wrong.some(isOf) && !hasNewRow(asked, isOf);
  };
}

/** A row inside of a row that was asked for by its button: the first one is there without. */
function isAskedFor(name: string): boolean {
  return name.endsWith(".") && !name.endsWith(".0.");
}

function hasNewRow({ isSent, values }: AskedQuestion, isOf: (name: string) => boolean): boolean {
  return isSent && Object.keys(values).some((name) => isOf(name) && isAskedFor(name));
}

interface FoldedRowProps {
  readonly name: string;
  /** Names the row in its summary, for who hears it without its legend. */
  readonly called: string;
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

/** Opened as soon as something in it is to be mended. */
export function FoldedRow({ name, called, isFolded, children }: FoldedRowProps) {
  const { t } = useWords();
  const isWrong = useErrorNames().some((one) => one.startsWith(`${name}.`));
  if (!isFolded) return children;
  return (
    <Details
      open={isWrong}
      summary={
        <>
          {t("questions.rows.open")} <span className="visually-hidden">{called}</span>
        </>
      }
    >
      {children}
    </Details>
  );
}
