import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Notification } from "../kit/notification.tsx";
import type { KeptVote } from "./seat.view.ts";

interface LateVoteProps extends KeptVote {
  /** The page goes on by itself. */
  readonly isFollowed: boolean;
}

/** What was chosen came after the vote was closed. It is kept, by this page alone, and stands in the form of the next round. */
export function LateVote({ question, round, typed, isFollowed }: LateVoteProps) {
  const { t } = useWords();
  return (
    <Notification tone="warning" role="alert" title={t("seat.late")}>
      <p>{t("seat.late.kept")}</p>
      {isFollowed ? null : <Look {...{ question, round, typed }} />}
    </Notification>
  );
}

/** Takes what was chosen along, where no script keeps it. */
function Look({ question, round, typed }: KeptVote) {
  const { t } = useWords();
  return (
    <form method="post" aria-label={t("seat.late.look")}>
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="tour" value={round} />
      <input type="hidden" name="vote" value={typed.vote} />
      <input type="hidden" name="raison" value={typed.reason} />
      <input type="hidden" name="confiance" value={typed.confidence ?? ""} />
      <Button kind="secondary" name="intent" value="look">
        {t("seat.late.look")}
      </Button>
    </form>
  );
}
