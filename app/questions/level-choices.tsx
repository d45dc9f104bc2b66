import type { OptionWords } from "../domain/survey/field-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import { LevelRadio } from "../kit/level-radio.tsx";
import type { Control } from "./use-control.ts";

/** One card a level; the first one carries the id that an error link leads to. */
export function LevelChoices({
  control,
  levels,
}: {
  readonly control: Control;
  readonly levels: readonly OptionWords[];
}) {
  const { t } = useWords();
  return levels.map((level, index) => (
    <LevelRadio
      key={level.id}
      {...control.box(level.id)}
      id={index === 0 ? control.id : `${control.id}-${level.id}`}
      title={t("questions.level", { level: level.id })}
      sentence={level.label}
    />
  ));
}
