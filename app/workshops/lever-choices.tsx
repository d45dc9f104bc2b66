import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import type { LeverChoice } from "./lever-round.view.ts";

interface LeverChoicesProps {
  readonly legend: string;
  readonly levers: readonly LeverChoice[];
  readonly isTicked: (id: string) => boolean;
}

/** Levers to tick, each with what it answers to. */
export function LeverChoices({ legend, levers, isTicked }: LeverChoicesProps) {
  return (
    <Fieldset id="choix" legend={legend}>
      {levers.map(({ id, title, why }) => (
        <Choice
          key={id}
          type="checkbox"
          id={`levier-${id}`}
          name="levier"
          value={id}
          label={title}
          hint={why}
          defaultChecked={isTicked(id)}
        />
      ))}
    </Fieldset>
  );
}
