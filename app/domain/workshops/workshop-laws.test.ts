// Random commands and votes, by two who lead and by a room, against a model that counts: the invariants of the protocol hold.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Command, mayVote, runCommand, type Workshop } from "./run-workshop.ts";
import { isOpenPhase, MOST_ROUNDS, QUESTION_STEPS, WORKSHOP_STEPS } from "./workshop-state.ts";

const IDS = ["a", "b", "c"] as const;
const START: Workshop = {
  state: "draft",
  isLocked: false,
  questions: IDS.map((id) => ({ id, phase: "coming", round: 0, unrevealed: [] })),
  revision: 0,
};

/** Mostly the same one, else no course would get far. */
const question = fc.constantFrom(...Array.from({ length: 6 }, () => IDS[0]), ...IDS, "none");
/** How much has happened since who acts last looked. */
const late = fc.constantFrom(0, 0, 0, 1);
const STEPS = [...Object.keys(WORKSHOP_STEPS), "lock", "unlock"];

/** Of whoever leads, or with a round a vote. */
interface Act {
  readonly do: string;
  readonly question?: string;
  readonly round?: number;
  readonly late: number;
}
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom(...STEPS), late }) },
  {
    weight: 24,
    arbitrary: fc.record({ do: fc.constantFrom(...Object.keys(QUESTION_STEPS)), question, late }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ do: fc.constant("cast"), question, round: fc.integer({ min: 0, max: 4 }), late },
    }),
  },
);
/** Opened and begun, so that most of the acts meet a room. */
const OPENED: readonly Act[] = ["open", "start"].map((step) => ({ do: step, late: 0 }));
const acts = fc.array(act, { maxLength: 120, size: "max" }).map((all) => [...OPENED, ...all]);

interface Moment {
  readonly before: Workshop;
  readonly after: Workshop;
  readonly act: Act;
}

function play(given: readonly Act[]): readonly Moment[] {
  let workshop = START;
  return given.map((one) => {
    const before = workshop;
    const command = { ...one, seen: before.revision - one.late } as Command;
    const done = one.round === undefined ? runCommand(before, command) : null;
    workshop = done?.ok ? done.value : before;
    return { before, after: workshop, act: one };
  });
}

/** Holds at each moment of every course. */
function always(law: (moment: Moment) => boolean): void {
  fc.assert(
    fc.property(acts, (given) => {
      expect(play(given).filter((moment) => !law(moment))).toEqual([]);
    }),
  );
}

describe("laws of a workshop", () => {
  it("one question is open at most, and none in a workshop that has not begun or is over", () => {
    always(({ after: { questions, state } }) => {
      const most = state === "running" || state === "paused" ? 1 : 0;
      return questions.filter(({ phase }) => isOpenPhase(phase)).length <= most;
    });
  });

  it("rounds only grow, by one, to three", () => {
    always(({ before, after }) =>
      before.questions.every(({ round }, place) => {
        const grown = (after.questions[place]?.round ?? -1) - round;
        return grown === 0 || (grown === 1 && round < MOST_ROUNDS);
      }),
    );
  });

  it("what is archived or cancelled stays so", () => {
    always(({ before, after }) => !["archived", "cancelled"].includes(before.state) || after === before);
  });

  it("who commands on what they no longer see changes nothing", () => {
    always(({ before, after, act: { late } }) => {
      const steps = after.revision - before.revision;
      return after === before ? steps === 0 : steps === 1 && late === 0;
    });
  });

  it("a vote is taken in the very round that is open, or before the meeting, and never else", () => {
    always(({ before, act: { question: id = "", round = -1 } }) => {
      const asked = before.questions.find((one) => one.id === id);
      const isOpen = before.state === "running" && asked?.phase === "voting" && asked.round === round;
      const isEarly = before.state === "prevote" && asked !== undefined && round === 0;
      return mayVote(before, { question: id, round }).ok === (isOpen || isEarly);
    });
  });

  it("are laws of something: many courses come to a third round, to an end, and to votes that are taken", () => {
    const moments = fc.sample(acts, { numRuns: 400, seed: 7 }).flatMap(play);
    const voted = moments.filter(
      ({ before, act: { question: id = "", round = -1 } }) => mayVote(before, { question: id, round }).ok,
    );
    expect(voted.length).toBeGreaterThan(50);
    expect(
      moments.filter(({ after }) => after.questions.some(({ round }) => round === 3)).length,
    ).toBeGreaterThan(20);
    expect(moments.filter(({ after }) => after.state === "archived").length).toBeGreaterThan(20);
  });
});
