import { LevelChoices } from "./level-choices.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { useControl } from "./use-control.ts";

/** Five levels, each with what can be observed at it. */
export function LadderAnswer() {
  const { sheet } = useAskedQuestion();
  return <LevelChoices control={useControl("answer")} levels={sheet.levels} />;
}
