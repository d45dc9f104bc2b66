// From what is answered to a level, step by step: the first step starts at 0, and each one starts higher and gives more.
import { type Flaw, SOUND } from "./flaw.ts";

export interface ScoreStep {
  readonly start: number;
  readonly level: number;
}

export function stepFlaws(steps: readonly ScoreStep[], key: string): readonly Flaw[] {
  const isComplete =
    steps[0]?.start === 0 &&
    isRising(steps.map(({ start }) => start)) &&
    isRising(steps.map(({ level }) => level));
  if (isComplete) return SOUND;
  const message =
    "Start at 0 and rise: each step starts higher and gives a higher level than the one before.";
  return [{ rule: "scored-choices", at: [key], message }];
}

export function optionFlaws(options: readonly { readonly level: number }[]): readonly Flaw[] {
  if (isRising(options.map(({ level }) => level))) return SOUND;
  const message = "List the options from the lowest level to the highest, each with its own level.";
  return [{ rule: "scored-choices", at: ["options"], message }];
}

export function isRising(numbers: readonly number[]): boolean {
  return numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? Number.NEGATIVE_INFINITY),
  );
}
