import { dimensionMark } from "../charts/dimension-mark.ts";
import { useWords } from "../i18n/words-context.ts";
import { KeptOffer } from "../kept-forms/kept-offer.tsx";
import { type AssessmentAddress, hubPath, sketchPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { DimensionChip } from "../kit/dimension-chip.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { AskedErrors } from "../questions/asked-errors.tsx";
import { askedQuestion, hasErrors } from "../questions/asked-question.ts";
import { AnswerForm } from "../questions/autosave/answer-form.tsx";
import { AutosavedBlock } from "../questions/autosave/autosaved-block.tsx";
import { autosavedQuestion } from "../questions/autosaved-question.ts";
import { QuickQuestion } from "../questions/quick-question.tsx";
import type { SentPage } from "../questions/sent-page.ts";
import type { SketchView } from "./sketch.view.ts";

interface SketchPageProps extends SketchView {
  readonly address: AssessmentAddress;
  /** Path and query of the page, which its form posts to. */
  readonly action: string;
  /** Null while the page shows what is saved. */
  readonly sent: SentPage | null;
}

/** One question a dimension, each answered by one press; then the radar. */
export function SketchPage(page: SketchPageProps) {
  const words = useWords();
  const { t } = words;
  const { address, rules, sent, position } = page;
  const questions = page.questions.map(({ filled, ...of }) => {
    const { id } = filled.sheet.question;
    const asked = askedQuestion({ filled, rules, prefix: `${id}:`, sent: sent?.sent[id] }, words);
    return { ...of, id, asked };
  });
  const asked = questions.map((one) => one.asked);
  const isLast = position.number === null || position.number === position.total;
  return (
    <div className="flow form-column">
      <PageTop body={page.body} back={backFrom(page, t)} />
      <AskedErrors questions={asked} />
      <KeptOffer kept={sent === null ? page.kept : null} action={page.action} />
      <Heading {...page} />
      <AnswerForm
        action={page.action}
        token={page.token}
        signed={page.signed}
        seq={sent?.seq ?? 0}
        isFlawed={asked.some(hasErrors)}
        questions={asked}
        buttons={
          <Button name="intent" value="continue">
            {t(isLast ? "questions.sketch.show" : "questions.question.continue")}
          </Button>
        }
      >
        {questions.map((one) => (
          <AutosavedBlock
            key={one.id}
            {...autosavedQuestion({
              ...{ address, sectionId: one.sectionId, asked: one.asked, signed: page.signed },
              isSent: sent?.sent[one.id] !== undefined,
            })}
          >
            <p className="caption">
              <DimensionChip mark={dimensionMark(one.place)} /> {one.dimension}
            </p>
            <QuickQuestion asked={one.asked} />
          </AutosavedBlock>
        ))}
      </AnswerForm>
    </div>
  );
}

function Heading({ address, body, position, firstId }: SketchPageProps) {
  const { t } = useWords();
  const { number, total } = position;
  return (
    <>
      <div>
        <p className="caption">{body.name}</p>
        <h1>
          {number === null
            ? t("questions.sketch.heading", { count: total })
            : t("questions.sketch.headingOne", { number, total })}
        </h1>
      </div>
      <p>
        {number === null ? `${t("questions.sketch.lead")} ` : null}
        <a href={number === null ? sketchPath(address, firstId) : sketchPath(address)}>
          {t(number === null ? "questions.sketch.oneByOne" : "questions.sketch.all")}
        </a>
      </p>
    </>
  );
}

function backFrom({ address, previousId }: SketchPageProps, t: ReturnType<typeof useWords>["t"]) {
  return previousId === null
    ? { href: hubPath(address), text: t("questions.question.toHub") }
    : { href: sketchPath(address, previousId), text: t("questions.question.previous") };
}
