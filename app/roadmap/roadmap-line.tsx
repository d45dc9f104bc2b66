import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, roadmapPath } from "../kit/assessment-paths.ts";

interface RoadmapLineProps {
  readonly address: AssessmentAddress;
  /** What the assessment is called. */
  readonly of: string;
  readonly counts: { readonly retained: number; readonly done: number } | null;
}

/** Where a list of assessments leads to the roadmap of one; nothing while nothing is retained. */
export function RoadmapLine({ address, of, counts }: RoadmapLineProps) {
  const { t } = useWords();
  if (counts === null) return null;
  return (
    <p>
      <a href={roadmapPath(address)}>
        {t("roadmap.plan.heading")}
        <span className="visually-hidden"> {of}</span>
      </a>{" "}
      {t("roadmap.line.done", { done: counts.done, total: counts.retained })}
    </p>
  );
}
