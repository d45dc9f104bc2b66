import { useWords } from "../i18n/words-context.ts";
import { KeptOffer } from "../kept-forms/kept-offer.tsx";
import { type AssessmentAddress, hubPath, presencePath, sectionPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { Notice } from "../kit/notice.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { PresenceNotice } from "../presence/presence-notice.tsx";
import { AskedErrors } from "../questions/asked-errors.tsx";
import { askedQuestion, hasErrors } from "../questions/asked-question.ts";
import { AnswerForm } from "../questions/autosave/answer-form.tsx";
import { AutosavedBlock } from "../questions/autosave/autosaved-block.tsx";
import { autosavedQuestion } from "../questions/autosaved-question.ts";
import { controlId } from "../questions/control-id.ts";
import type { AskedQuestion } from "../questions/question-context.ts";
import { QuestionFields } from "../questions/question-fields.tsx";
import type { SentPage } from "../questions/sent-page.ts";
import type { SectionView } from "./section.view.ts";

interface SectionPageProps extends Omit<SectionView, "present"> {
  readonly address: AssessmentAddress;
  /** Who else is at work in the section, in a sentence; empty for nobody. */
  readonly presence: string;
  /** Null while the page shows what is saved. */
  readonly sent: SentPage | null;
  readonly notice: string | null;
  /** Path and query of the page, which its form posts to. */
  readonly action: string;
}

/** Every question of a section, for who knows the answers and wants to go fast. */
export function SectionPage(page: SectionPageProps) {
  const words = useWords();
  const { t } = words;
  const { address, place, rules, sent } = page;
  const questions = page.questions.map((filled) => {
    const { id } = filled.sheet.question;
    return askedQuestion({ filled, rules, prefix: `${id}:`, sent: sent?.sent[id] }, words);
  });
  return (
    <div className="flow form-column">
      <PageTop body={page.body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      <AskedErrors questions={questions} />
      <Notice name={page.notice} />
      <KeptOffer kept={sent === null ? page.kept : null} action={page.action} />
      <PresenceNotice text={page.presence} url={presencePath(address, place.id)} />
      <p className="caption">
        {t("questions.section.caption", { section: place.number, sections: place.count })}
      </p>
      <h1>{place.title}</h1>
      <p>{place.description}</p>
      <QuestionIndex questions={questions} />
      <p>
        <a href={sectionPath(address, place.id)}>{t("questions.section.oneByOne")}</a>
      </p>
      <AnswerForm
        action={page.action}
        token={page.token}
        signed={page.signed}
        seq={sent?.seq ?? 0}
        isFlawed={questions.some(hasErrors)}
        questions={questions}
        buttons={<SectionButtons />}
      >
        {questions.map((asked) => (
          <AutosavedBlock
            key={asked.prefix}
            {...autosavedQuestion({
              address,
              sectionId: place.id,
              asked,
              signed: page.signed,
              isSent: sent?.sent[asked.sheet.question.id] !== undefined,
            })}
          >
            <QuestionFields asked={asked} heading="h2" />
          </AutosavedBlock>
        ))}
      </AnswerForm>
    </div>
  );
}

function QuestionIndex({ questions }: { readonly questions: readonly AskedQuestion[] }) {
  const { t } = useWords();
  return (
    <nav aria-label={t("questions.section.index")}>
      <ol>
        {questions.map(({ sheet, prefix }) => (
          <li key={prefix}>
            <a href={`#${controlId(`${prefix}question`)}`}>{sheet.words.short}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SectionButtons() {
  const { t } = useWords();
  return (
    <>
      <Button name="intent" value="continue">
        {t("questions.section.save")}
      </Button>
      <Button kind="link" name="intent" value="back">
        {t("questions.question.back")}
      </Button>
    </>
  );
}
