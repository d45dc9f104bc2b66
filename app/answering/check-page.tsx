import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath, resultsPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { CheckedList } from "../questions/checked-list.tsx";
import type { CheckView } from "./check.view.ts";
import { OpenQuestions } from "./open-questions.tsx";

export interface CheckPageProps extends CheckView {
  readonly address: AssessmentAddress;
}

export function CheckPage({ body, sections, finalised, ...list }: CheckPageProps) {
  const { t } = useWords();
  return (
    <div className="flow form-column">
      <PageTop body={body} back={{ href: hubPath(list.address), text: t("questions.question.toHub") }} />
      <FinalisedBanner address={list.address} mark={finalised} />
      <h1>{t(list.mayAnswer ? "answering.checkAll.heading" : "answering.checkAll.headingRead")}</h1>
      <OpenQuestions sections={sections} />
      <p>
        <ButtonLink href={resultsPath(list.address)}>{t("finalisation.checkAll.results")}</ButtonLink>
      </p>
      {sections.map((section) => (
        <section key={section.place.id} className="flow">
          <h2>{section.place.title}</h2>
          <CheckedList {...list} section={section} back="tout" />
        </section>
      ))}
      <p>
        <a href={resultsPath(list.address)}>{t("finalisation.checkAll.results")}</a>
      </p>
    </div>
  );
}
