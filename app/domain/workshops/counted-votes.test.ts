// Random courses of a workshop, votes before the meeting and agreements that are accepted included, beside a model that counts each vote
// as the protocol has it (workshop C2): a vote is taken in the very round that is open, nothing of a closed round ever changes, and a
// round is read by everybody once it was revealed and never else.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableRounds } from "./readable-rounds.ts";
import { type Command, mayVote, openRounds, runCommand, type Workshop } from "./run-workshop.ts";
import { QUESTION_STEPS, WORKSHOP_STEPS } from "./workshop-state.ts";

const IDS = ["a", "b", "c"] as const;
const START: Workshop = {
  state: "draft",
  isLocked: false,
  questions: IDS.map((id) => ({ id, phase: "coming", round: 0, unrevealed: [] })),
  revision: 0,
};

type Act =
  | {
      readonly do: "cast";
      readonly question: string;
      readonly round: number;
      readonly voter: number;
      readonly vote: number;
    }
  | { readonly do: "accept"; readonly questions: readonly string[] }
  | { readonly do: string; readonly question?: string };

const question = fc.constantFrom("a", "a", "a", "a", "b", "c");
const cast = fc.record({
  ...{ do: fc.constant("cast" as const), question, round: fc.integer({ min: 0, max: 3 }) },
  ...{ voter: fc.integer({ min: 1, max: 4 }), vote: fc.integer({ min: 0, max: 4 }) },
});
const step = fc.record({ do: fc.constantFrom(...Object.keys(QUESTION_STEPS)), question });
const acts: fc.Arbitrary<readonly Act[]> = fc
  .tuple(
    fc.array(cast, { maxLength: 8 }),
    fc.option(fc.record({ do: fc.constant("accept" as const), questions: fc.subarray([...IDS]) })),
    fc.array(
      fc.oneof(
        { weight: 1, arbitrary: fc.record({ do: fc.constantFrom(...Object.keys(WORKSHOP_STEPS)) }) },
        { weight: 40, arbitrary: step },
        { weight: 20, arbitrary: cast },
      ),
      { maxLength: 120, size: "max" },
    ),
  )
  .map(([early, accept, later]) => [
    ...[{ do: "open-prevote" }, ...early, { do: "open" }],
    ...(accept === null ? [] : [accept]),
    ...[{ do: "start" }, ...later],
  ]);

/** What a room that counts on its fingers knows. */
interface Model {
  /** By question and round, the last vote of each voter. */
  readonly votes: Map<string, Map<number, number>>;
  /** Rounds that were revealed, by question and round. */
  readonly revealed: Set<string>;
  readonly accepted: Set<string>;
}
interface Moment {
  readonly before: Workshop;
  readonly after: Workshop;
  readonly act: Act;
  /** Votes of each round as they were before and after it. */
  readonly counted: readonly [string, string];
  /** Rounds that had been revealed by then. */
  readonly revealed: ReadonlySet<string>;
  /** As it was in the end. */
  readonly model: Model;
}

const keyOf = (id: string, round: number) => `${id} ${round}`;

function commanded(workshop: Workshop, act: Act): Workshop {
  const done = runCommand(workshop, { ...act, seen: workshop.revision } as Command);
  return done.ok ? done.value : workshop;
}

function countVote(
  { votes }: Model,
  workshop: Workshop,
  act: Extract<Act, { do: "cast"; voter: number }>,
): void {
  if (!mayVote(workshop, act).ok) return;
  const round = votes.get(keyOf(act.question, act.round)) ?? new Map<number, number>();
  votes.set(keyOf(act.question, act.round), round.set(act.voter, act.vote));
}

function noteStep({ revealed, accepted }: Model, before: Workshop, act: Act): void {
  if ("questions" in act) for (const id of act.questions) accepted.add(id);
  const asked = before.questions.find(({ id }) => "question" in act && id === act.question);
  if (act.do === "reveal" && asked !== undefined) revealed.add(keyOf(asked.id, asked.round));
}

const textOf = ({ votes }: Model) => JSON.stringify([...votes].map(([key, cast]) => [key, ...cast]));

function play(given: readonly Act[]): readonly Moment[] {
  const model: Model = { votes: new Map(), revealed: new Set(), accepted: new Set() };
  let workshop = START;
  return given.map((act) => {
    const [before, votes] = [workshop, textOf(model)];
    if ("voter" in act) countVote(model, before, act);
    else workshop = commanded(before, act);
    if (workshop !== before) noteStep(model, before, act);
    return {
      before,
      after: workshop,
      act,
      counted: [votes, textOf(model)],
      revealed: new Set(model.revealed),
      model,
    };
  });
}

function always(holds: (moment: Moment) => boolean): void {
  fc.assert(
    fc.property(acts, (given) => play(given).every(holds)),
    { numRuns: 400 },
  );
}

describe("votes of a workshop, in whatever order things happen,", () => {
  it("change in a round that is open and in no other, and by no command", () => {
    always(({ before, act, counted: [one, other] }) => {
      if (!("voter" in act)) return one === other;
      const isOpen = openRounds(before).some(
        (open) => open.question === act.question && open.round === act.round,
      );
      return one === other || (isOpen && before.state !== "paused");
    });
  });

  it("are never more in a round than there are voters", () => {
    always(({ model }) => [...model.votes.values()].every(({ size }) => size <= 4));
  });

  it("are read of the rounds that were revealed, and of those before the meeting with them or with the decision", () => {
    always(({ after, revealed: told }) =>
      after.questions.every((asked) => {
        const revealed = [1, 2, 3].filter((round) => told.has(keyOf(asked.id, round)));
        const early = revealed.length > 0 || asked.phase === "decided" ? [0] : [];
        return JSON.stringify(readableRounds(asked)) === JSON.stringify([...early, ...revealed]);
      }),
    );
  });

  it("of an accepted agreement need no round of the meeting: it is decided from where nobody had taken it up", () => {
    always(({ before, after, act }) => {
      if (!("questions" in act) || before === after) return true;
      return act.questions.every((id) => {
        const [was, is] = [before, after].map(({ questions }) => questions.find((one) => one.id === id));
        return was?.phase === "coming" && is?.phase === "decided" && is.round === 0;
      });
    });
  });

  it("are laws of something: many are cast, changed, broken off, revealed, and accepted", () => {
    const courses = fc.sample(acts, { numRuns: 300, seed: 11 }).map(play);
    const last = courses.flatMap((moments) => moments.at(-1) ?? []);
    const sum = (count: (moment: Moment) => number) => last.reduce((all, one) => all + count(one), 0);
    expect(sum(({ model }) => model.votes.size)).toBeGreaterThan(200);
    expect(sum(({ model }) => model.revealed.size)).toBeGreaterThan(60);
    expect(sum(({ model }) => model.accepted.size)).toBeGreaterThan(40);
    expect(sum(({ after }) => after.questions.flatMap((one) => one.unrevealed).length)).toBeGreaterThan(40);
  });
});
