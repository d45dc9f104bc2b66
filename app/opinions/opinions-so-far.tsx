import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, opinionsPath } from "../kit/assessment-paths.ts";
import { DecisionLine } from "./decision-line.tsx";
import type { OpinionsSoFar } from "./opinions-so-far.view.ts";

interface OpinionsSoFarProps {
  readonly address: AssessmentAddress;
  readonly sectionId: string;
  readonly questionId: string;
  readonly opinions: OpinionsSoFar;
}

/** On the page of a question: how it was decided, and the way to the opinions. */
export function OpinionsSoFarLine({ address, sectionId, questionId, opinions }: OpinionsSoFarProps) {
  const words = useWords();
  const { decision, isDisputed } = opinions;
  return (
    <p>
      {decision === null ? null : (
        <>
          <DecisionLine {...decision} at={new Date(decision.at)} />
          <br />
        </>
      )}
      <a href={opinionsPath(address, sectionId, questionId)}>{linkText(opinions, words)}</a>
      {isDisputed ? ` ${words.t("questions.opinions.disputed")}` : null}
    </p>
  );
}

function linkText(
  { given: count, isMineGiven, median: level, decision }: OpinionsSoFar,
  { t }: Words,
): string {
  if (!isMineGiven)
    return count === 0 ? t("questions.opinions.give") : t("questions.opinions.given", { count });
  if (level === null) return t("questions.opinions.noLevel", { count });
  return decision === null
    ? t("questions.opinions.provisional", { count, level })
    : t("questions.opinions.median", { count, level });
}
