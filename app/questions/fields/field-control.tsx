import { Fieldset } from "../../kit/fieldset.tsx";
import { controlId } from "../control-id.ts";
import { useAskedQuestion } from "../question-context.ts";
import { Rows } from "../rows.tsx";
import { FieldLabel } from "./field-label.tsx";
import type { FieldProps } from "./field-props.ts";
import { SimpleFieldControl } from "./simple-field-control.tsx";

/** Any field of a question: a simple one, or one that holds simple ones. */
export function FieldControl(props: FieldProps) {
  const { prefix } = useAskedQuestion();
  const { sheet, name } = props;
  const { field } = sheet;
  if (field.type !== "group" && field.type !== "list") return <SimpleFieldControl {...props} />;
  return (
    <Fieldset id={controlId(prefix + name)} legend={<FieldLabel sheet={sheet} />} hint={sheet.help}>
      {field.type === "list" ? (
        <Rows
          name={name}
          fields={sheet.fields}
          max={field.max}
          title={field.fields[0]?.id ?? ""}
          control={SimpleFieldControl}
        />
      ) : (
        sheet.fields.map((part) => (
          <SimpleFieldControl key={part.field.id} sheet={part} name={`${name}.${part.field.id}`} />
        ))
      )}
    </Fieldset>
  );
}
