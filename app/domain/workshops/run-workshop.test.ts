import { describe, expect, it } from "vitest";
import {
  type Command,
  mayVote,
  openQuestion,
  openRounds,
  runCommand,
  type Workshop,
} from "./run-workshop.ts";
import { isInRoom, takesPeople, WORKSHOP_STATES } from "./workshop-state.ts";

const DRAFT: Workshop = {
  state: "draft",
  isLocked: false,
  questions: ["a", "b"].map((id) => ({ id, phase: "coming", round: 0, unrevealed: [] })),
  revision: 0,
};
/** "open", or "read a": each by somebody who saw what the one before left. */
function run(workshop: Workshop, ...texts: readonly string[]): Workshop {
  return texts.reduce((before, text) => {
    const done = runCommand(before, commandOf(text, before.revision));
    return done.ok ? done.value : expect.fail(`${text}: ${done.reason}`);
  }, workshop);
}
function refusalOf(workshop: Workshop, text: string): string {
  const done = runCommand(workshop, commandOf(text, workshop.revision));
  return done.ok ? "accepted" : done.reason;
}
function commandOf(text: string, seen: number): Command {
  const [step = "", question] = text.split(" ");
  return (question === undefined ? { do: step, seen } : { do: step, question, seen }) as Command;
}
const running = run(DRAFT, "open", "start");
const phaseOf = (workshop: Workshop, id = "a") => workshop.questions.find((one) => one.id === id);

describe("a workshop", () => {
  it("goes from its draft over the room to the end", () => {
    const done = run(
      DRAFT,
      "open-prevote",
      "open",
      "start",
      "pause",
      "resume",
      "close",
      "transfer",
      "archive",
    );
    expect(done).toMatchObject({ state: "archived", revision: 8 });
  });

  it.each([
    [DRAFT, "start"],
    [DRAFT, "close"],
    [DRAFT, "lock"],
    [running, "open"],
    [running, "resume"],
    [running, "unlock"],
    [run(running, "lock"), "lock"],
    [run(running, "close"), "cancel"],
    [run(running, "close"), "lock"],
    [run(running, "cancel"), "close"],
    [run(DRAFT, "open"), "read a"],
    [run(running, "pause"), "read a"],
  ])("takes no step that does not start where it stands: %#", (workshop, text) => {
    expect(refusalOf(workshop, text)).toBe("NOT_NOW");
  });

  it("has its door locked and opened again, in the room alone", () => {
    const locked = run(running, "lock");
    expect(locked.isLocked).toBe(true);
    expect(run(locked, "pause", "unlock")).toMatchObject({ isLocked: false, state: "paused" });
    expect(run(DRAFT, "open", "lock").isLocked).toBe(true);
    expect(refusalOf(run(DRAFT, "open-prevote"), "lock")).toBe("NOT_NOW");
  });

  it("leaves questions as they are while it only pauses", () => {
    const voting = run(running, "read a", "vote a");
    expect(run(voting, "pause").questions).toEqual(voting.questions);
    expect(run(voting, "cancel").questions[0]?.phase).toBe("postponed");
  });

  it("is not opened without a question", () => {
    const empty = { ...DRAFT, questions: [] };
    expect(refusalOf(empty, "open")).toBe("NO_QUESTIONS");
    expect(refusalOf(empty, "open-prevote")).toBe("NO_QUESTIONS");
    expect(refusalOf(empty, "cancel")).toBe("accepted");
  });

  it("tells the second of two who command what they both saw that somebody was first", () => {
    const seen = running.revision;
    const first = runCommand(running, { do: "read", question: "a", seen });
    expect(first.ok && runCommand(first.value, { do: "pause", seen })).toEqual({
      ok: false,
      reason: "STALE",
    });
  });

  it("leaves for another time what was open when it ended, and what was decided as it was", () => {
    const voted = run(running, "read a", "vote a", "reveal a", "decide a", "read b", "vote b");
    const ended = run(voted, "close");
    expect(ended.questions.map(({ phase, round }) => [phase, round])).toEqual([
      ["decided", 1],
      ["postponed", 1],
    ]);
  });

  it("takes people from its pre-vote to its end, and is a room from its opening", () => {
    expect(WORKSHOP_STATES.filter(takesPeople)).toEqual(["prevote", "open", "running", "paused"]);
    expect(WORKSHOP_STATES.filter(isInRoom)).toEqual(["open", "running", "paused"]);
  });
});

describe("a question", () => {
  it("is read, voted, revealed, talked about, voted again and decided", () => {
    const done = run(
      running,
      "read a",
      "vote a",
      "reveal a",
      "debate a",
      "vote-again a",
      "reveal a",
      "decide a",
    );
    expect(phaseOf(done)).toEqual({ id: "a", phase: "decided", round: 2, unrevealed: [] });
  });

  it("is the only one open", () => {
    const reading = run(running, "read a");
    expect(openQuestion(reading)?.id).toBe("a");
    expect(refusalOf(reading, "read b")).toBe("OTHER_OPEN");
    const later = run(reading, "postpone a", "read b");
    expect(openQuestion(later)?.id).toBe("b");
    expect(refusalOf(later, "reopen a")).toBe("OTHER_OPEN");
    expect(openQuestion(running)).toBeNull();
  });

  it("that is taken up again is one more round, three at most", () => {
    const twice = run(
      running,
      "read a",
      "vote a",
      "reveal a",
      "vote-again a",
      "reveal a",
      "decide a",
      "reopen a",
    );
    const third = run(twice, "vote a");
    expect(phaseOf(third)).toEqual({ id: "a", phase: "voting", round: 3, unrevealed: [] });
    const revealed = run(third, "reveal a");
    expect(refusalOf(revealed, "vote-again a")).toBe("LAST_ROUND");
    expect(refusalOf(run(revealed, "decide a"), "reopen a")).toBe("LAST_ROUND");
  });

  it("whose vote is broken off keeps in mind which round nobody reads", () => {
    const voting = run(running, "read a", "vote a");
    for (const end of ["postpone a", "close", "cancel"])
      expect(phaseOf(run(voting, end)), end).toMatchObject({ phase: "postponed", unrevealed: [1] });
    const again = run(voting, "postpone a", "reopen a", "vote a");
    expect(phaseOf(run(again, "reveal a", "postpone a"))).toMatchObject({ round: 2, unrevealed: [1] });
    expect(phaseOf(run(again, "close"))?.unrevealed).toEqual([1, 2]);
    expect(phaseOf(run(running, "read a", "close"))?.unrevealed).toEqual([]);
  });

  it("that is none is refused, and so is a step from elsewhere", () => {
    expect(refusalOf(running, "read z")).toBe("NO_QUESTION");
    for (const text of ["vote a", "reveal a", "decide a", "debate a", "postpone a", "reopen a"])
      expect(refusalOf(running, text), text).toBe("NOT_NOW");
  });
});

describe("a vote", () => {
  const voting = run(running, "read a", "vote a");
  const second = run(voting, "reveal a", "vote-again a");
  const of = (workshop: Workshop, round: number, question = "a") => {
    const may = mayVote(workshop, { question, round });
    return may.ok ? "taken" : may.reason;
  };

  it("is taken in the very round that is open", () => {
    expect(of(voting, 1)).toBe("taken");
    expect(of(second, 2)).toBe("taken");
  });

  it("of a round that is over never lands in the next one", () => {
    expect(of(second, 1)).toBe("OTHER_ROUND");
    expect(of(voting, 2)).toBe("OTHER_ROUND");
  });

  it("is refused while nothing is open for it", () => {
    expect(of(run(voting, "reveal a"), 1)).toBe("NOT_OPEN");
    expect(of(run(voting, "pause"), 1)).toBe("NOT_OPEN");
    expect(of(running, 0)).toBe("NOT_OPEN");
    expect(of(voting, 1, "z")).toBe("NO_QUESTION");
    expect(of(run(voting, "close"), 1)).toBe("NOT_OPEN");
  });

  it("is waited for in the rounds that are open, also while the workshop pauses", () => {
    const names = (workshop: Workshop) =>
      openRounds(workshop).map(({ question, round }) => `${question} ${round}`);
    expect(names(second)).toEqual(["a 2"]);
    expect(names(run(second, "pause"))).toEqual(["a 2"]);
    expect(names(run(DRAFT, "open-prevote"))).toEqual(["a 0", "b 0"]);
    for (const ended of ["close", "cancel", "reveal a", "postpone a"])
      expect(names(run(voting, ended)), ended).toEqual([]);
    expect(names(running)).toEqual([]);
  });

  it("before the meeting is taken on any question, and then no more", () => {
    const prevote = run(DRAFT, "open-prevote");
    expect(of(prevote, 0)).toBe("taken");
    expect(of(prevote, 0, "b")).toBe("taken");
    expect(of(prevote, 1)).toBe("OTHER_ROUND");
    expect(of(run(prevote, "open"), 0)).toBe("NOT_OPEN");
  });
});
