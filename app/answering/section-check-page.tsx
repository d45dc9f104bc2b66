import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath, sectionConfirmPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { CheckedList, openCount } from "../questions/checked-list.tsx";
import type { SectionCheckView } from "./section-check.view.ts";

export interface SectionCheckPageProps extends SectionCheckView {
  readonly address: AssessmentAddress;
  readonly notice: string | null;
  /** The form was sent without a choice. */
  readonly lacksChoice: boolean;
}

export function SectionCheckPage({
  address,
  body,
  section,
  finished,
  mayAnswer,
  hasOpinions,
  finalised,
  files,
  lacksChoice,
  notice,
}: SectionCheckPageProps) {
  const { t } = useWords();
  const { place } = section;
  const open = openCount(section);
  const error = lacksChoice ? t("answering.check.noChoice") : undefined;
  return (
    <div className="flow form-column">
      <PageTop body={body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      <ErrorSummary
        title={t("questions.errors", { count: 1 })}
        errors={error === undefined ? [] : [{ href: "#finished", text: error }]}
      />
      <Notice name={notice} />
      <FinalisedBanner address={address} mark={finalised} />
      <p className="caption">
        {t("questions.section.caption", { section: place.number, sections: place.count })}
      </p>
      <h1>
        {t(mayAnswer ? "answering.check.heading" : "answering.check.headingRead", { name: place.title })}
      </h1>
      <p>{open === 0 ? t("answering.check.complete") : t("answering.check.open", { count: open })}</p>
      <CheckedList
        address={address}
        section={section}
        back="section"
        mayAnswer={mayAnswer}
        hasOpinions={hasOpinions}
        files={files}
      />
      {mayAnswer ? <ConfirmForm address={address} section={section} /> : null}
      {mayAnswer ? <FinishedForm finished={finished} error={error} /> : null}
    </div>
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

interface FinishedFormProps extends Pick<SectionCheckView, "finished"> {
  readonly error: string | undefined;
}

function FinishedForm({ finished, error }: FinishedFormProps) {
  const { t } = useWords();
  return (
    <form method="post" className="flow" noValidate>
      <Fieldset
        id="finished-group"
        heading="h2"
        legend={t("answering.check.finished")}
        hint={t("answering.check.finishedHint")}
        error={error}
      >
        <Choice
          type="radio"
          id="finished"
          name="finished"
          value="yes"
          defaultChecked={finished}
          label={t("answering.check.yes")}
        />
        <Choice type="radio" id="finished-no" name="finished" value="no" label={t("answering.check.no")} />
      </Fieldset>
      <Button>{t("questions.question.continue")}</Button>
    </form>
  );
}
