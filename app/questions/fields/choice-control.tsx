import { useWords } from "../../i18n/words-context.ts";
import { SelectField } from "../../kit/select-field.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { Clearable } from "../clearable.tsx";
import { OptionChoices } from "../option-choices.tsx";
import { useControl } from "../use-control.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";

/** Above this, a select is easier to scan than a column of radios. */
const MOST_RADIOS = 7;

/** One option among several; one of them may ask for a text or a number more. */
export function ChoiceControl(props: FieldProps) {
  return (
    <>
      {props.sheet.options.length > MOST_RADIOS ? <OptionSelect {...props} /> : <OptionRadios {...props} />}
      {props.sheet.followUp !== undefined && <FollowUp {...props} />}
    </>
  );
}

function OptionRadios(props: FieldProps) {
  const control = useControl(props.name);
  return (
    <ChoiceGroup {...props} control={control}>
      <Clearable name={props.name} of={props.sheet.label}>
        <OptionChoices type="radio" control={control} options={props.sheet.options} />
      </Clearable>
    </ChoiceGroup>
  );
}

function OptionSelect({ sheet, name, alone }: FieldProps) {
  const { t } = useWords();
  const control = useControl(name);
  const options = sheet.options.map(({ id, label }) => ({ value: id, label }));
  return (
    <SelectField
      {...control.input()}
      id={control.id}
      label={<FieldLabel sheet={sheet} alone={alone} />}
      hint={sheet.help}
      error={control.error}
      options={[{ value: "", label: t("questions.field.choose") }, ...options]}
    />
  );
}

/** Names the option that it belongs to, since without script it is there whatever is chosen. */
function FollowUp({ sheet, name }: FieldProps) {
  const { t } = useWords();
  const control = useControl(`${name}.more`);
  const { field, options, followUp = "" } = sheet;
  const asking = field.type === "choice" ? field.followUp?.option : undefined;
  const option = options.find(({ id }) => id === asking)?.label ?? "";
  return (
    <TextField
      {...control.input()}
      id={control.id}
      label={t("questions.field.followUp", { option, label: followUp })}
      error={control.error}
    />
  );
}
