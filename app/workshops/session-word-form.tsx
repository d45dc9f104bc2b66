import { RATINGS, type SessionWord, type WordProblem } from "../domain/workshops/session-word.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Details } from "../kit/details.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { Notification } from "../kit/notification.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import type { SeatSent, SeatView } from "./seat.view.ts";

interface SessionWordProps {
  readonly isOver: boolean;
  /** Null before anything was said. */
  readonly said: SeatView["said"];
  readonly givesWord: boolean;
  readonly sent: SeatSent | undefined;
}

/**
 * A word on the session, once it is over; and once it is said, what was said and how to say it anew. What was sent too early or too late
 * is given back.
 */
export function SessionWordPart({ isOver, said, givesWord, sent }: SessionWordProps) {
  const { t } = useWords();
  const refused = sent?.kind === "word" ? sent : null;
  if (isOver && !givesWord) return <p className="muted">{t("seat.word.leads")}</p>;
  return isOver || refused !== null ? <Words said={said} refused={refused} /> : null;
}

interface WordsProps extends Pick<SessionWordProps, "said"> {
  readonly refused: Extract<SeatSent, { kind: "word" }> | null;
}

function Words({ said, refused }: WordsProps) {
  const { t } = useWords();
  const typed = refused?.typed ?? { word: said?.word ?? "", rating: String(said?.rating ?? "") };
  const form = <WordForm {...{ typed, problems: refused?.problems ?? [] }} isHeading={said === null} />;
  if (said === null || refused !== null) return form;
  return (
    <>
      <Notification tone="success">
        <p>
          <Said {...said} />
        </p>
      </Notification>
      <Details summary={t("seat.word.change")}>{form}</Details>
    </>
  );
}

function Said({ word, rating }: SessionWord) {
  const { t } = useWords();
  return (
    <>
      <strong>{t("seat.word.said")}</strong> {word === "" ? null : <TypedText text={word} />}
      {word === "" || rating === null ? null : " – "}
      {rating === null ? null : t(`seat.word.rating.${rating}`)}
    </>
  );
}

type Problem = WordProblem | "NOT_OVER" | "LEADS";

const PROBLEMS = {
  NO_WORD: { key: "seat.word.none", field: "mot" },
  LONG_WORD: { key: "seat.word.long", field: "mot" },
  NOT_OVER: { key: "seat.word.notOver", field: "mot" },
  LEADS: { key: "seat.word.leads", field: "mot" },
  BAD_RATING: { key: "seat.word.badRating", field: "note-1" },
} as const satisfies Readonly<Record<Problem, { readonly key: MessageKey; readonly field: string }>>;

interface WordFormProps {
  readonly typed: { readonly word: string; readonly rating: string };
  readonly problems: readonly Problem[];
  readonly isHeading: boolean;
}

function WordForm({ typed, problems, isHeading }: WordFormProps) {
  const { t } = useWords();
  const told = problems.map((problem) => ({
    href: `#${PROBLEMS[problem].field}`,
    text: t(PROBLEMS[problem].key),
  }));
  const errorOf = (field: string) => told.find(({ href }) => href === `#${field}`)?.text;
  return (
    <form method="post" className="flow" noValidate autoComplete="off" aria-label={t("seat.word.heading")}>
      <ErrorSummary title={t("seat.word.refused")} errors={told} />
      {isHeading ? <h2>{t("seat.word.heading")}</h2> : null}
      <TextField
        id="mot"
        name="mot"
        label={t("seat.word.word")}
        hint={t("seat.word.hint")}
        error={errorOf("mot")}
        defaultValue={typed.word}
      />
      <Fieldset id="note" legend={t("seat.word.rating")} error={errorOf("note-1")}>
        {RATINGS.map((rating) => (
          <Choice
            key={rating}
            type="radio"
            id={`note-${rating}`}
            name="note"
            value={rating}
            defaultChecked={typed.rating === String(rating)}
            label={t(`seat.word.rating.${rating}`)}
          />
        ))}
      </Fieldset>
      <p>
        <Button kind="secondary" name="intent" value="word">
          {t("seat.word.submit")}
        </Button>
      </p>
    </form>
  );
}
