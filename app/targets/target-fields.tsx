import type { ProfileRow } from "../charts/profile-row.ts";
import { type DimensionTarget, targetControls } from "../domain/targets/dimension-target.ts";
import { useWords } from "../i18n/words-context.ts";
import { Fieldset } from "../kit/fieldset.tsx";
import { SelectField } from "../kit/select-field.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import type { TargetsPageProps, TypedTarget } from "./targets.view.ts";

interface TargetFieldsProps extends Pick<TargetsPageProps, "model" | "texts"> {
  readonly row: ProfileRow;
  readonly target: DimensionTarget | undefined;
  /** Undefined unless it was just sent. */
  readonly typed: TypedTarget | undefined;
  readonly errorOf: (name: string) => string | undefined;
}

/** One dimension: where it stands, then the level, the month and the reason. */
export function TargetFields({ row, target, typed, errorOf, model, texts }: TargetFieldsProps) {
  const { t } = useWords();
  const names = targetControls(row.id);
  const levelName = surveyNames(model, texts).level;
  const values = typed ?? {
    ...{ level: String(target?.level ?? ""), month: target?.month ?? "", reason: target?.reason ?? "" },
  };
  const field = (name: keyof typeof names) => ({
    ...{ id: names[name], name: names[name], error: errorOf(names[name]), defaultValue: values[name] },
  });
  return (
    <Fieldset id={row.id} legend={row.label} heading="h2" hint={standing(row, t)}>
      <SelectField
        {...field("level")}
        label={t("targets.level.label")}
        options={[
          { value: "", label: t("targets.level.none") },
          ...model.survey.maturityLevels.map(({ level }) => ({
            ...{ value: String(level), label: `${level} – ${levelName(level)}` },
          })),
        ]}
      />
      <TextField
        {...field("month")}
        type="month"
        label={t("targets.month.label")}
        hint={t("targets.month.hint")}
      />
      <TextareaField {...field("reason")} rows={2} label={t("targets.reason.label")} />
    </Fieldset>
  );
}

function standing(
  { levelText, scoreText, boundsText }: ProfileRow,
  t: ReturnType<typeof useWords>["t"],
): string {
  if (scoreText === null) return t("targets.now.open", { level: levelText });
  const values = { level: levelText, score: scoreText };
  return boundsText === null
    ? t("targets.now", values)
    : t("targets.now.between", { ...values, bounds: boundsText });
}
