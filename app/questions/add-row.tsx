import { Button } from "../kit/button.tsx";
import { controlId } from "./control-id.ts";
import { useAskedQuestion } from "./question-context.ts";

interface AddRowProps {
  readonly name: string;
  /** Number of the row to come. */
  readonly row: number;
  /** First field of a row, where the page opens. */
  readonly first: string;
  readonly label: string;
}

/** Asks for the same form with one more row; works without script, and saves nothing by itself. */
export function AddRow({ name, row, first, label }: AddRowProps) {
  const { prefix } = useAskedQuestion();
  const target = controlId(`${prefix}${name}.${row}.${first}`);
  return (
    <div>
      <Button kind="secondary" name="intent" value={`add:${prefix}${name}`} formAction={`#${target}`}>
        {label}
      </Button>
    </div>
  );
}
