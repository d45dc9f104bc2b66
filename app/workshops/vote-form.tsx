import type { FormEvent } from "react";
import type { BallotProblem } from "../domain/workshops/ballot-form.ts";
import { VOTE_CONFIDENCES } from "../domain/workshops/vote-confidence.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { LevelRadio } from "../kit/level-radio.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { BoardQuestion } from "./board.view.ts";
import type { SentVote } from "./read-vote-form.ts";

interface VoteFormProps {
  readonly question: Pick<BoardQuestion, "id" | "text" | "levels">;
  readonly round: number;
  /** What was voted, or chosen before; empty texts for nothing. */
  readonly typed: SentVote["typed"];
  readonly problems: readonly BallotProblem[];
  readonly submit: string;
  /** Of the page, unless it has another one. */
  readonly heading?: "h1" | "h2" | undefined;
  /** In front of each id, where a page has several of these forms. */
  readonly idPrefix?: string;
  /** Where a script sends it. */
  readonly onSend?: ((vote: SentVote) => void) | undefined;
  /** Told of what is chosen and not sent yet. */
  readonly onChoose?: ((vote: SentVote) => void) | undefined;
}

/** A level, or that one does not know, and if one likes a reason. */
export function VoteForm(props: VoteFormProps) {
  const { question, round, typed, problems, submit, heading = "h1", idPrefix = "", onSend, onChoose } = props;
  const { t } = useWords();
  const reasonError = problems.includes("LONG_REASON") ? t("seat.vote.longReason") : undefined;
  const voteError = problems.includes("NO_VOTE") ? t("seat.vote.none") : undefined;
  const read = (form: HTMLFormElement): SentVote => ({ question: question.id, round, typed: typedIn(form) });
  const send = (event: FormEvent<HTMLFormElement>) => {
    if (onSend === undefined) return;
    event.preventDefault();
    onSend(read(event.currentTarget));
  };
  return (
    <form
      method="post"
      className="flow"
      noValidate
      autoComplete="off"
      aria-label={question.text}
      onSubmit={send}
      onChange={(event) => onChoose?.(read(event.currentTarget))}
    >
      <ErrorSummary title={t("seat.vote.errors")} errors={errorsOf(idPrefix, voteError, reasonError)} />
      <input type="hidden" name="question" value={question.id} />
      <input type="hidden" name="tour" value={round} />
      <Fieldset id={`${idPrefix}vote`} legend={question.text} heading={heading} error={voteError}>
        <Levels levels={question.levels} chosen={typed.vote} idPrefix={idPrefix} />
      </Fieldset>
      <Confidence idPrefix={idPrefix} chosen={typed.confidence ?? ""} />
      <TextareaField
        id={`${idPrefix}raison`}
        name="raison"
        rows={2}
        label={t("seat.vote.reason")}
        hint={t("seat.vote.reason.hint")}
        error={reasonError}
        defaultValue={typed.reason}
      />
      <p>
        <Button>{submit}</Button>
      </p>
    </form>
  );
}

function typedIn(form: HTMLFormElement): SentVote["typed"] {
  const data = new FormData(form);
  const textOf = (name: string) => String(data.get(name) ?? "");
  return { vote: textOf("vote"), reason: textOf("raison"), confidence: textOf("confiance") };
}

function Confidence({ idPrefix, chosen }: { readonly idPrefix: string; readonly chosen: string }) {
  const { t } = useWords();
  return (
    <SelectField
      id={`${idPrefix}confiance`}
      name="confiance"
      label={t("seat.vote.confidence")}
      hint={t("seat.vote.confidence.hint")}
      defaultValue={chosen}
      options={[
        { value: "", label: t("seat.vote.confidence.none") },
        ...VOTE_CONFIDENCES.map((one) => ({ value: one, label: t(`seat.vote.confidence.${one}`) })),
      ]}
    />
  );
}

function errorsOf(idPrefix: string, vote: string | undefined, reason: string | undefined) {
  return [
    ...(vote === undefined ? [] : [{ href: `#${idPrefix}vote-premier`, text: vote }]),
    ...(reason === undefined ? [] : [{ href: `#${idPrefix}raison`, text: reason }]),
  ];
}

interface LevelsProps extends Pick<BoardQuestion, "levels"> {
  readonly chosen: string;
  readonly idPrefix: string;
}

/** The first choice carries the id that an error leads to. */
function Levels({ levels, chosen, idPrefix }: LevelsProps) {
  const { t } = useWords();
  const box = (value: string) => ({ name: "vote", value, defaultChecked: chosen === value });
  return (
    <>
      {levels.map(({ level, label }, place) => (
        <LevelRadio
          key={level}
          {...box(String(level))}
          id={idPrefix + (place === 0 ? "vote-premier" : `vote-${level}`)}
          title={t("questions.level", { level })}
          sentence={label}
        />
      ))}
      <Choice {...box("dk")} type="radio" id={`${idPrefix}vote-dk`} label={t("questions.dontKnow")} />
    </>
  );
}
