// Who voted what, where votes stand under names: a row a person, a vote a round.
import type { Vote } from "./round-result.ts";

export interface CastByName {
  readonly seat: number;
  readonly name: string;
  readonly vote: Vote;
}
export interface NamedVotes {
  /** Their numbers, in order. */
  readonly rounds: readonly number[];
  /** Highest vote of the last round first, who does not know after all levels, who cast none there last; then by name. */
  readonly people: readonly {
    readonly name: string;
    /** Of each of the rounds; null for none. */
    readonly votes: readonly (Vote | null)[];
  }[];
}

/** Of rounds that everybody may read, in their order; nobody is in it without one. */
export function namedVotes(
  rounds: readonly { readonly round: number; readonly cast: readonly CastByName[] }[],
): NamedVotes {
  const names = new Map(rounds.flatMap(({ cast }) => cast).map(({ seat, name }) => [seat, name]));
  const people = [...names].map(([seat, name]) => ({
    name,
    votes: rounds.map(({ cast }) => cast.find((one) => one.seat === seat)?.vote ?? null),
  }));
  return {
    rounds: rounds.map(({ round }) => round),
    people: people.toSorted(
      (a, b) => rank(b.votes.at(-1)) - rank(a.votes.at(-1)) || a.name.localeCompare(b.name, "fr"),
    ),
  };
}

function rank(vote: Vote | null | undefined): number {
  if (vote === "dk") return -1;
  return vote ?? -2;
}
