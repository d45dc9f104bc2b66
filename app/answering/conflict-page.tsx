import type { BodyHeading } from "../domain/directory/body-heading.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { ANSWER_FORM_ID } from "../questions/autosave/answer-form-id.ts";
import { HiddenPairs } from "../questions/hidden-pairs.tsx";
import type { Conflicting, SentPage } from "../questions/sent-page.ts";
import { QuestionConflictFields } from "./question-conflict-fields.tsx";

interface ConflictPageProps {
  readonly address: AssessmentAddress;
  readonly body: BodyHeading;
  /** Path and query of the page that was sent. */
  readonly action: string;
  /** Says whose form it is; empty for who came by a secret link. */
  readonly signed: string;
  readonly sent: SentPage;
  readonly questions: readonly Conflicting[];
  /** Put before the names of a question, by its id: what could not be saved for another reason is sent along. */
  readonly prefixOf: (questionId: string) => string;
}

/** How many things are to be chosen: an answer in pieces counts as so many. */
function choicesOf({ changed, pieces }: Conflicting["conflict"]): number {
  return changed.length + Math.max(pieces.length - 1, 0);
}

/** Takes the place of the page that was sent, at its own address; the same with and without script. */
export function ConflictPage({
  address,
  body,
  action,
  signed,
  sent,
  questions,
  prefixOf,
}: ConflictPageProps) {
  const { t } = useWords();
  const count = questions.reduce((sum, { conflict }) => sum + choicesOf(conflict), 0);
  return (
    <div className="flow form-column">
      <PageTop body={body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      {/* biome-ignore lint/a11y/noAutofocus: the page is not the one that was asked for, and says so first */}
      <h1 tabIndex={-1} autoFocus>
        {t("questions.conflict.heading", { count })}
      </h1>
      <p>{t("questions.conflict.lead")}</p>
      <form id={ANSWER_FORM_ID} className="flow" method="post" action={action} noValidate autoComplete="off">
        <input type="hidden" name="form" value={sent.token} />
        <input type="hidden" name="seq" value={sent.seq} />
        {signed !== "" && <input type="hidden" name="signed" value={signed} />}
        {questions.map((question) => (
          <QuestionConflictFields key={question.prefix} {...question} />
        ))}
        {Object.entries(sent.sent).map(([id, unsaved]) => (
          <HiddenPairs
            key={id}
            prefix={prefixOf(id)}
            values={{ ...unsaved.values, version: String(unsaved.version), was: unsaved.was }}
          />
        ))}
        <Button name="intent" value={sent.intent}>
          {t("questions.conflict.save")}
        </Button>
      </form>
    </div>
  );
}
