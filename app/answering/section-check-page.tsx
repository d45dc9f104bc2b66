import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath, sectionConfirmPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { CheckedList } from "../questions/checked-list.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import type { SectionCheckView } from "./section-check.view.ts";
import { SectionEnd } from "./section-end.tsx";

export interface SectionCheckPageProps extends SectionCheckView {
  readonly address: AssessmentAddress;
  readonly notice: string | null;
}

/** Where a section ends: what it changed, the way on, and its answers to be read over. */
export function SectionCheckPage(page: SectionCheckPageProps) {
  const { address, body, section, mayAnswer, hasOpinions, finalised, files, end } = page;
  const { t } = useWords();
  const { place } = section;
  return (
    <div className="flow form-column">
      <PageTop body={body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      <Notice name={page.notice} />
      <FinalisedBanner address={address} mark={finalised} />
      <div>
        <p className="caption">
          {t("questions.section.caption", { section: place.number, sections: place.count })}
        </p>
        <h1>{place.title}</h1>
      </div>
      {end === null ? null : <SectionEnd address={address} name={place.short} end={end} />}
      {mayAnswer ? <WayOn next={page.next} /> : null}
      <h2>{t(mayAnswer ? "answering.check.heading" : "answering.check.headingRead")}</h2>
      <OpenQuestions sections={[section]} />
      <CheckedList
        address={address}
        section={section}
        back="section"
        mayAnswer={mayAnswer}
        hasOpinions={hasOpinions}
        files={files}
      />
      {mayAnswer ? <ConfirmForm address={address} section={section} /> : null}
    </div>
  );
}

/** The section is said to be finished by going on; coming back to it later is an answer as good. */
function WayOn({ next }: Pick<SectionCheckPageProps, "next">) {
  const { t } = useWords();
  return (
    <form method="post" className="actions">
      <Button name="finished" value="yes">
        {next === null ? t("answering.check.last") : t("answering.check.next", { name: next })}
      </Button>
      <Button kind="secondary" name="finished" value="no">
        {t("answering.check.later")}
      </Button>
    </form>
  );
}

/** Nothing where no answer waits to be confirmed. */
function ConfirmForm({ address, section }: Pick<SectionCheckPageProps, "address" | "section">) {
  const { t } = useWords();
  const count = section.answers.filter(({ toConfirm }) => toConfirm).length;
  if (count === 0) return null;
  return (
    <form method="post" action={sectionConfirmPath(address, section.place.id)}>
      <Button kind="secondary">{t("answering.check.confirm", { count })}</Button>
    </form>
  );
}
