import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { AskedOnBoard } from "./asked-on-board.tsx";
import type { Board } from "./board.view.ts";
import { LeverTally } from "./lever-tally.tsx";
import { RoomScene } from "./room-scene.tsx";
import { leversBetween } from "./scene-of.ts";
import { useBoard } from "./use-board.ts";
import { VotedLine } from "./vote-scene.tsx";

interface WatchPageProps {
  readonly board: Board;
  readonly code: string;
  readonly refreshes: boolean;
}

/** What the room sees, for somebody who is elsewhere and does not vote. */
export function WatchPage({ board: first, code, refreshes }: WatchPageProps) {
  const { t, locale } = useWords();
  const at = { locale, workshop: first.publicId };
  const key = `?${new URLSearchParams({ code })}`;
  const { board, link } = useBoard(first, {
    stream: pathTo("room-stream", at) + key,
    state: pathTo("room-state", at) + key,
  });
  const levers = leversBetween(board);
  return (
    <>
      {levers?.state === "revealed" ? <LeverTally {...levers} /> : null}
      <RoomScene
        {...{ board, link, refreshes }}
        voting={(question) => (
          <>
            <AskedOnBoard total={board.total} question={question} heading="h1" />
            <VotedLine question={question} />
          </>
        )}
        between={<p>{t("seat.watch.here", { count: board.here })}</p>}
      />
    </>
  );
}
