import { OptionChoices } from "./option-choices.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { useControl } from "./use-control.ts";

export function YesnoAnswer() {
  const { sheet } = useAskedQuestion();
  return <OptionChoices type="radio" control={useControl("answer")} options={sheet.options} />;
}
