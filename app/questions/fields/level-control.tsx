import { useWords } from "../../i18n/words-context.ts";
import { Choice } from "../../kit/choice.tsx";
import { Clearable } from "../clearable.tsx";
import { LevelChoices } from "../level-choices.tsx";
import { useControl } from "../use-control.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import type { FieldProps } from "./field-props.ts";

/** Steps numbered from 0, each with its words. */
export function LevelControl(props: FieldProps) {
  const { t } = useWords();
  const control = useControl(props.name);
  const { field, options } = props.sheet;
  return (
    <ChoiceGroup {...props} control={control}>
      <Clearable name={props.name} of={props.sheet.label}>
        <LevelChoices control={control} levels={options} />
        {field.type === "level" && field.dontKnow && (
          <Choice
            {...control.box("dk")}
            type="radio"
            id={`${control.id}-dk`}
            label={t("questions.dontKnow")}
          />
        )}
      </Clearable>
    </ChoiceGroup>
  );
}
