import type { ReactNode } from "react";
import { useWords } from "../../i18n/words-context.ts";
import { Details } from "../../kit/details.tsx";
import { OptionChoices } from "../option-choices.tsx";
import { useAskedQuestion } from "../question-context.ts";
import { useControl } from "../use-control.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import type { FieldProps } from "./field-props.ts";

/** Above this, the options are folded: ninety communes would hide the rest of the form. */
const MOST_BOXES = 12;

export function ChoicesControl(props: FieldProps) {
  const control = useControl(props.name);
  const { options } = props.sheet;
  const boxes = <OptionChoices type="checkbox" control={control} options={options} />;
  return (
    <ChoiceGroup {...props} control={control}>
      {options.length > MOST_BOXES ? (
        <FoldedBoxes name={props.name} count={options.length}>
          {boxes}
        </FoldedBoxes>
      ) : (
        boxes
      )}
    </ChoiceGroup>
  );
}

interface FoldedBoxesProps {
  readonly name: string;
  readonly count: number;
  readonly children: ReactNode;
}

function FoldedBoxes({ name, count, children }: FoldedBoxesProps) {
  const { values } = useAskedQuestion();
  const { t } = useWords();
  const ticked = [values[name] ?? []].flat().length;
  return <Details summary={t("questions.field.ticked", { ticked, count })}>{children}</Details>;
}
