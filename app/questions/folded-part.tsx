import type { ReactNode } from "react";
import { Details } from "../kit/details.tsx";
import { type AskedQuestion, useAskedQuestion } from "./question-context.ts";
import { useErrorNames } from "./use-control.ts";

interface FoldedPartProps {
  readonly summary: string;
  /** Whether a name of the form, without its prefix, belongs to the part. */
  readonly holds: (name: string) => boolean;
  readonly children: ReactNode;
}

/** Fields that most answers do without: folded, unless something in them is to be mended or was just sent. */
export function FoldedPart({ summary, holds, children }: FoldedPartProps) {
  const asked = useAskedQuestion();
  const isWrong = useErrorNames().some(holds);
  return (
    <Details summary={summary} open={isWrong || wasJustSent(asked, holds)}>
      {children}
    </Details>
  );
}

/** A row that was asked for has a name and nothing in it yet. */
function wasJustSent({ isSent, values }: AskedQuestion, holds: FoldedPartProps["holds"]): boolean {
  return (
    isSent && Object.keys(values).some((name) => holds(name) && (isNewRow(name) || isFilled(values[name])))
  );
}

function isNewRow(name: string): boolean {
  return name.endsWith(".");
}

export function isFilled(held: string | readonly string[] | undefined): boolean {
  return [held ?? ""].flat().some((value) => value.trim() !== "");
}
