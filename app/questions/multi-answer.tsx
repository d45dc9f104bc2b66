import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { LevelScale } from "./level-scale.tsx";
import { OptionChoices } from "./option-choices.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { useControl } from "./use-control.ts";

/** Tick boxes; "none" is a box of its own, since nothing ticked means unanswered. */
export function MultiAnswer() {
  const { sheet } = useAskedQuestion();
  const { t } = useWords();
  const none = useControl("none");
  return (
    <>
      <OptionChoices type="checkbox" control={useControl("value")} options={sheet.options} />
      <Choice {...none.box("on")} type="checkbox" id={none.id} label={t("questions.none")} />
      <LevelScale />
    </>
  );
}
