import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { KeptOffer } from "../kept-forms/kept-offer.tsx";
import { Actions } from "../kit/actions.tsx";
import {
  type AssessmentAddress,
  evidencePath,
  historyPath,
  hubPath,
  presencePath,
  questionPath,
  sectionPagePath,
} from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { byText } from "../kit/by-text.ts";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { Notice } from "../kit/notice.tsx";
import { OpinionsSoFarLine } from "../opinions/opinions-so-far.tsx";
import { PresenceNotice } from "../presence/presence-notice.tsx";
import { AskedErrors } from "../questions/asked-errors.tsx";
import { askedQuestion, hasErrors } from "../questions/asked-question.ts";
import { AnswerForm } from "../questions/autosave/answer-form.tsx";
import { AutosavedBlock } from "../questions/autosave/autosaved-block.tsx";
import { autosavedQuestion } from "../questions/autosaved-question.ts";
import { QuestionFields } from "../questions/question-fields.tsx";
import type { SentPage } from "../questions/sent-page.ts";
import type { QuestionView } from "./question.view.ts";
import styles from "./question-page.module.css";

interface QuestionPageProps extends Omit<QuestionView, "present"> {
  readonly address: AssessmentAddress;
  /** Who else is at work in the section, in a sentence; empty for nobody. */
  readonly presence: string;
  /** Null while the page shows what is saved. */
  readonly sent: SentPage | null;
  readonly notice: string | null;
  /** Path and query of the page, which its form posts to. */
  readonly action: string;
}

export function QuestionPage(page: QuestionPageProps) {
  const words = useWords();
  const { address, place, question, sent, rules } = page;
  const { sheet } = question;
  const asked = askedQuestion(
    { filled: question, rules, prefix: "", sent: sent?.sent[sheet.question.id] },
    words,
  );
  return (
    <div className="flow form-column">
      {page.body.demonstration !== null && <DemoBanner>{page.body.demonstration}</DemoBanner>}
      <div className={styles["place"]}>
        <BackLink {...backFrom(page, words)} />
        <p className="caption">
          {words.t("questions.question.caption", {
            section: place.short,
            number: page.position,
            count: page.total,
          })}
        </p>
      </div>
      <AskedErrors questions={[asked]} />
      <Notice name={page.notice} />
      <KeptOffer kept={sent === null ? page.kept : null} action={page.action} />
      <PresenceNotice text={page.presence} url={presencePath(address, place.id)} />
      {page.opinions === null ? null : (
        <OpinionsSoFarLine
          address={address}
          sectionId={place.id}
          questionId={sheet.question.id}
          opinions={page.opinions}
        />
      )}
      <AnswerForm
        action={page.action}
        token={page.token}
        signed={page.signed}
        seq={sent?.seq ?? 0}
        isFlawed={hasErrors(asked)}
        questions={[asked]}
        buttons={<SaveButtons />}
      >
        <AutosavedBlock
          {...autosavedQuestion({
            address,
            sectionId: place.id,
            asked,
            signed: page.signed,
            isSent: sent !== null,
          })}
        >
          <QuestionFields asked={asked} heading="h1" />
        </AutosavedBlock>
      </AnswerForm>
      <LastChange {...page} />
      <Actions>
        {page.files !== null && (
          <a href={evidencePath(address, place.id, sheet.question.id)}>
            {words.t("questions.evidence.files", { count: page.files })}
          </a>
        )}
        <a href={sectionPagePath(address, place.id)}>{words.t("questions.question.whole")}</a>
        {question.version > 0 && (
          <a href={historyPath(address, sheet.question.id)}>{words.t("questions.question.history")}</a>
        )}
      </Actions>
    </div>
  );
}

function LastChange({ lastChange }: Pick<QuestionView, "lastChange">) {
  const words = useWords();
  const { t, date, time } = words;
  if (lastChange === null) return null;
  const at = new Date(lastChange.at);
  const who = byText(lastChange.who, words);
  return (
    <p className="muted">{t("questions.question.lastChange", { date: date(at), time: time(at), who })}</p>
  );
}

function SaveButtons() {
  const { t } = useWords();
  return (
    <>
      <Button name="intent" value="continue">
        {t("questions.question.continue")}
      </Button>
      <Button kind="link" name="intent" value="back">
        {t("questions.question.back")}
      </Button>
    </>
  );
}

function backFrom({ address, place, previousId }: QuestionPageProps, { t }: Words) {
  return previousId === null
    ? { href: hubPath(address), children: t("questions.question.toHub") }
    : { href: questionPath(address, place.id, previousId), children: t("questions.question.previous") };
}
