import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { Notification } from "../kit/notification.tsx";
import type { Board, BoardQuestion } from "./board.view.ts";
import type { OwnVote } from "./seat.view.ts";
import type { VoteFate } from "./send-vote.ts";
import { type Ballot, problemsOf, votedText } from "./use-ballot.ts";
import { VoteForm } from "./vote-form.tsx";
import { voteText } from "./vote-text.ts";

interface VoteSceneProps {
  readonly total: Board["total"];
  readonly question: BoardQuestion;
  readonly round: number;
  readonly ballot: Ballot;
}

/** A question that is voted on: the form, and once a vote counts that it does, and how to change it. */
export function VoteScene({ total, question, round, ballot }: VoteSceneProps) {
  const words = useWords();
  const { t } = words;
  const own = ballot.own.find((one) => one.question === question.id && one.round === round);
  const before = ballot.own.findLast((one) => one.question === question.id && one.round < round);
  const { place, short } = question;
  return (
    <>
      <p className="caption">
        {t("board.place", { place, total, name: short })}
        {round > 1 ? <> – {t("board.round", { round })}</> : null}
      </p>
      {before === undefined ? null : (
        <p>{t("seat.vote.before", { round: before.round, vote: voteText(before.vote, words) })}</p>
      )}
      <Fate fate={ballot.fate} />
      {own === undefined || ballot.fate?.kind === "invalid" ? (
        <Form {...{ question, round, ballot, own }} submit={t("seat.vote.submit")} />
      ) : (
        <Counted {...{ question, round, ballot, own }} />
      )}
    </>
  );
}

function Counted({ question, round, ballot, own }: CountedProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <h1>{question.text}</h1>
      <Notification tone="success" role={ballot.fate === null ? undefined : "status"}>
        <p>
          <strong>{t("seat.vote.counted", { vote: voteText(own.vote, words) })}</strong>{" "}
          {t("seat.vote.counted.what")}
        </p>
      </Notification>
      <VotedLine question={question} />
      <Details summary={t("seat.vote.change")} key={`${own.vote} ${own.reason} ${own.confidence}`}>
        <Form {...{ question, round, ballot, own }} submit={t("seat.vote.change")} heading="h2" />
      </Details>
    </>
  );
}

/** How many have voted so far. */
export function VotedLine({ question: { voted } }: Pick<VoteSceneProps, "question">) {
  const { t, number } = useWords();
  if (voted === null) return null;
  const { count, expected } = voted;
  return <p>{t("board.voted", { count, voted: number(count), expected: number(expected) })}</p>;
}

interface CountedProps extends Pick<VoteSceneProps, "question" | "round" | "ballot"> {
  readonly own: OwnVote;
}

interface FormProps extends Pick<VoteSceneProps, "question" | "round" | "ballot"> {
  readonly own: OwnVote | undefined;
  readonly submit: string;
  readonly heading?: "h2";
}

function Form({ question, round, ballot, own, submit, heading }: FormProps) {
  const kept = ballot.kept?.question === question.id ? ballot.kept.typed : null;
  return (
    <VoteForm
      {...{ question, round, submit, heading }}
      typed={kept ?? votedText(own)}
      problems={problemsOf(ballot.fate)}
      onSend={ballot.send}
      onChoose={ballot.choose}
    />
  );
}

/** What has become of the vote that was just sent, while it does not count. */
function Fate({ fate }: { readonly fate: VoteFate | null }) {
  const { t } = useWords();
  if (fate?.kind === "sending") return <p role="status">{t("seat.vote.sending")}</p>;
  if (fate?.kind !== "unsent") return null;
  return (
    <Notification tone="warning" role="alert" title={t("seat.vote.unsent")}>
      <p>{t("seat.vote.unsent.what")}</p>
    </Notification>
  );
}
