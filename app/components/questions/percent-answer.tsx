import { useWords } from "../../i18n/words-context.ts";
import { TextField } from "../text-field.tsx";
import { LevelScale } from "./level-scale.tsx";
import { useControl } from "./use-control.ts";

/** A share between 0 and 100; the exact figure is kept, its band gives the level. */
export function PercentAnswer() {
  const { t } = useWords();
  const control = useControl("value");
  return (
    <>
      <TextField
        {...control.input}
        id={control.id}
        label={t("answering.percent.label")}
        hint={t("answering.percent.hint")}
        error={control.error}
        inputMode="decimal"
        size={8}
      />
      <LevelScale />
    </>
  );
}
