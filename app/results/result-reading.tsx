import { useWords } from "../i18n/words-context.ts";
import type { AssessmentAddress } from "../kit/assessment-paths.ts";
import { HighlightsSection, hasHighlights } from "./highlights-section.tsx";
import { LeversSection } from "./levers-section.tsx";
import { type MenuPart, PageMenu } from "./page-menu.tsx";
import { PROFILE_ID, ProfileSection } from "./profile-section.tsx";
import type { ResultsView } from "./results.view.ts";

type ReadingProps = ResultsView & { readonly address: AssessmentAddress };

/** What is read before the annexes, on paper two sheets: the profile, the levers, what lifts and what holds back. */
export function ResultReading(results: ReadingProps) {
  const { t } = useWords();
  const { summary, projection } = results;
  const keptFor = projection === null ? summary : null;
  const isEmpty = summary.opening.kind === "empty";
  if (isEmpty) return <ProfileSection {...results} keptFor={keptFor} />;
  const parts: readonly MenuPart[] = [
    { id: PROFILE_ID, title: t("results.profile.title") },
    { id: "leviers", title: t("results.levers.title") },
    ...(hasHighlights(summary) ? [{ id: "reperes", title: t("results.highlights.title") }] : []),
    { id: "annexes", title: t("results.annexes.title") },
  ];
  return (
    <>
      <PageMenu parts={parts} />
      <ProfileSection {...results} keptFor={keptFor} />
      <LeversSection {...results} keptFor={keptFor} isLive />
      <HighlightsSection {...results} />
    </>
  );
}
