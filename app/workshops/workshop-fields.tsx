import { WORKSHOP_MODES } from "../domain/workshops/workshop-mode.ts";
import type { MessageKey, Translate } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { RadioField } from "../kit/radio-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { PreparationValues } from "./preparation.view.ts";

const FAULTS: Readonly<Record<string, { readonly href: string; readonly key: MessageKey }>> = {
  BAD_TITLE: { href: "#title", key: "workshops.fault.title" },
  BAD_DAY: { href: "#day", key: "workshops.fault.day" },
  BAD_MODE: { href: "#mode-pseudonym", key: "workshops.fault.mode" },
  BAD_NAMES_KEPT: { href: "#names-kept", key: "workshops.fault.namesKept" },
  BAD_THRESHOLD: { href: "#threshold", key: "workshops.fault.threshold" },
  BAD_QUESTIONS: { href: "#questions", key: "workshops.fault.questions" },
  BAD_MINUTES: { href: "#questions", key: "workshops.fault.minutes" },
  BAD_PREVOTE: { href: "#prevote-on", key: "workshops.fault.prevote" },
  OUT_PREVOTE: { href: "#prevote-on", key: "workshops.fault.prevoteOut" },
  TODAY_PREVOTE: { href: "#prevote-on", key: "workshops.fault.prevoteToday" },
};

/** What is wrong, each with the field to mend it in. */
export function preparationErrors(
  problems: readonly string[],
  t: Translate,
): readonly { readonly href: string; readonly text: string }[] {
  return problems.flatMap((problem) => {
    const fault = Object.hasOwn(FAULTS, problem) ? FAULTS[problem] : undefined;
    return fault === undefined ? [] : [{ href: fault.href, text: t(fault.key) }];
  });
}

interface WorkshopFieldsProps {
  readonly values: Pick<PreparationValues, "title" | "day" | "mode" | "namesKept" | "threshold">;
  readonly problems: readonly string[];
}

/** What a workshop is called, when it is, how it votes and by which rule: fixed before the first vote. */
export function WorkshopFields({ values, problems }: WorkshopFieldsProps) {
  const { t } = useWords();
  const errors = preparationErrors(problems, t);
  const errorAt = (href: string) => errors.find((one) => one.href === href)?.text;
  return (
    <>
      <TextField
        id="title"
        name="title"
        label={t("workshops.field.title")}
        hint={t("workshops.field.title.hint")}
        error={errorAt("#title")}
        defaultValue={values.title}
        maxLength={120}
      />
      <TextField
        id="day"
        name="day"
        type="date"
        label={t("workshops.field.day")}
        error={errorAt("#day")}
        defaultValue={values.day}
      />
      <RadioField
        name="mode"
        legend={t("workshops.field.mode")}
        error={errorAt("#mode-pseudonym")}
        chosen={values.mode}
        options={WORKSHOP_MODES.map((value) => ({
          value,
          label: t(`workshops.mode.${value}`),
          hint: t(`workshops.mode.${value}.hint`),
        }))}
      />
      <NamesKept value={values.namesKept} error={errorAt("#names-kept")} />
      <TextField
        id="threshold"
        name="threshold"
        label={t("workshops.field.threshold")}
        hint={t("workshops.field.threshold.hint")}
        error={errorAt("#threshold")}
        defaultValue={values.threshold}
        inputMode="numeric"
        size={4}
      />
    </>
  );
}

interface NamesKeptProps {
  readonly value: string;
  readonly error: string | undefined;
}

function NamesKept({ value, error }: NamesKeptProps) {
  const { t } = useWords();
  return (
    <TextField
      id="names-kept"
      name="names-kept"
      label={t("workshops.field.namesKept")}
      hint={t("workshops.field.namesKept.hint")}
      error={error}
      defaultValue={value}
      inputMode="numeric"
      size={4}
    />
  );
}
