import type { NamedVotes } from "../domain/workshops/named-votes.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { roundName } from "./round-sentences.ts";
import { voteText } from "./vote-text.ts";

/** Behind a fold: the counts come first, and nobody’s name is thrown at the room. */
export function VotesByName({ named }: { readonly named: NamedVotes | null }) {
  const words = useWords();
  const { t } = words;
  if (named === null || named.people.length === 0) return null;
  return (
    <Details summary={t("board.named.title")}>
      <StackedTable
        caption={t("board.named.caption")}
        isCompact
        columns={[
          { id: "name", label: t("board.named.name") },
          ...named.rounds.map((round) => ({ id: String(round), label: roundName(round, words) })),
        ]}
        rows={named.people.map(({ name, votes }, place) => ({
          id: String(place),
          cells: [
            <TypedText key="name" text={name} />,
            ...votes.map((vote) => (vote === null ? "–" : voteText(vote, words))),
          ],
        }))}
      />
    </Details>
  );
}
