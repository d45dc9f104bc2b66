import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Details } from "../kit/details.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { BoardQuestion } from "./board.view.ts";
import type { DeskProps } from "./desk.view.ts";
import { dissentDraft } from "./dissent-draft.ts";

/** Where the step of a decision leads. */
export const DECISION_ID = "decide";

/** What was decided, and what dissents from it: as the last step of a question, and to be reworded afterwards. */
export function DecisionForm(page: DeskProps) {
  const { t } = useWords();
  const { board, first, others } = page;
  const { question } = board;
  if (question === null) return null;
  if (question.decision !== null)
    return (
      <Details summary={t("workshops.desk.reword")} open={isSent(page)}>
        <Fields {...page} intent="words" />
      </Details>
    );
  if (first?.do === "decide") return <Fields {...page} intent="decide" />;
  if (!others.some((step) => step.do === "decide" && step.question === question.id)) return null;
  return (
    <Details summary={t("workshops.desk.decideNow")} open={isSent(page)}>
      <Fields {...page} intent="decide" />
    </Details>
  );
}

/** What was typed into it came back. */
function isSent({ sent }: DeskProps): boolean {
  const intent = sent?.values["intent"];
  return intent === "decide" || intent === "words";
}

function Fields({ intent, ...page }: DeskProps & { readonly intent: "decide" | "words" }) {
  const words = useWords();
  const { t } = words;
  const { board } = page;
  const values = valuesOf(page, words);
  const { question } = board;
  if (question === null) return null;
  return (
    <form
      method="post"
      className="flow"
      id={DECISION_ID}
      tabIndex={-1}
      noValidate
      aria-label={t("workshops.desk.level")}
    >
      <input type="hidden" name="seen" value={board.revision} />
      <input type="hidden" name="question" value={question.id} />
      <Levels levels={question.levels} chosen={values.level} />
      <TextareaField
        id="decision"
        name="decision"
        label={t("workshops.desk.decision")}
        defaultValue={values.decision}
        rows={3}
      />
      <TextareaField
        id="dissent"
        name="dissent"
        label={t("board.dissent")}
        hint={t("workshops.desk.dissent.hint")}
        defaultValue={values.dissent}
        rows={3}
      />
      <p>
        <Button kind="secondary" name="intent" value={intent}>
          {t(intent === "decide" ? "workshops.do.decide" : "workshops.desk.reword.save")}
        </Button>
      </p>
    </form>
  );
}

interface LevelsProps extends Pick<BoardQuestion, "levels"> {
  readonly chosen: string;
}

function Levels({ levels, chosen }: LevelsProps) {
  const { t } = useWords();
  return (
    <Fieldset id="levels" legend={t("workshops.desk.level")} hint={t("workshops.desk.level.hint")}>
      {levels.map(({ level, label }, place) => (
        <Choice
          key={level}
          type="radio"
          name="level"
          id={place === 0 ? "level" : `level-${level}`}
          value={level}
          label={`${t("questions.level", { level })} – ${label}`}
          defaultChecked={chosen === String(level)}
        />
      ))}
      <Choice
        type="radio"
        name="level"
        id="level-none"
        value=""
        label={t("workshops.desk.level.none")}
        defaultChecked={chosen === ""}
      />
    </Fieldset>
  );
}

/** As they were typed, else as they stand, else as the votes propose them. */
function valuesOf(page: DeskProps, words: ReturnType<typeof useWords>) {
  const { board, question: own, sent } = page;
  if (isSent(page) && sent !== undefined) {
    const { level = "", decision = "", dissent = "" } = sent.values;
    return { level, decision, dissent };
  }
  const stands = board.question?.decision;
  if (stands)
    return {
      ...{ level: stands.level === null ? "" : String(stands.level) },
      ...{ decision: stands.text, dissent: stands.dissent },
    };
  const proposal = own?.proposal ?? null;
  return {
    ...{ level: proposal === null ? "" : String(proposal), decision: "" },
    dissent: dissentDraft(board.question?.rounds.at(-1), proposal, words),
  };
}
