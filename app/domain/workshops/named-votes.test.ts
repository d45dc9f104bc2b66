import { expect, it } from "vitest";
import { namedVotes } from "./named-votes.ts";
import type { Vote } from "./round-result.ts";

const cast = (...votes: readonly (readonly [number, string, Vote])[]) =>
  votes.map(([seat, name, vote]) => ({ seat, name, vote }));

it("has a row a person and a vote a round, in the order of the last one and then of the names", () => {
  const first = cast([1, "Zoé", 2], [2, "Ada", 4], [3, "Lou", "dk"], [4, "Max", 0]);
  const second = cast([1, "Zoé", 3], [2, "Ada", 3], [3, "Lou", "dk"], [5, "Élu", 0]);
  const { rounds, people } = namedVotes([
    { round: 1, cast: first },
    { round: 3, cast: second },
  ]);
  expect(rounds).toEqual([1, 3]);
  expect(people.map(({ name, votes }) => [name, ...votes])).toEqual([
    ["Ada", 4, 3],
    ["Zoé", 2, 3],
    ["Élu", null, 0],
    ["Lou", "dk", "dk"],
    ["Max", 0, null],
  ]);
});

it("keeps two people of one name apart, and is empty where nothing was revealed", () => {
  const { people } = namedVotes([{ round: 1, cast: cast([1, "Ada", 2], [2, "Ada", 3]) }]);
  expect(people.map(({ votes }) => votes)).toEqual([[3], [2]]);
  expect(namedVotes([])).toEqual({ rounds: [], people: [] });
});
