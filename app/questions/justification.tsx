import { EVIDENCE_MAX, rowNames } from "../domain/answers/form-rows.ts";
import { CONFIDENCES } from "../domain/questions/answer.ts";
import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { CountedTextarea } from "./counted-textarea.tsx";
import { EvidenceRows } from "./evidence-rows.tsx";
import { FoldedPart, isFilled } from "./folded-part.tsx";
import { useAskedQuestion } from "./question-context.ts";
import { useControl } from "./use-control.ts";

/** In characters, as the answer schema has them. */
const PUBLIC_TEXT_MAX = 1_000;
const WORKING_NOTE_MAX = 2_000;

/** What surrounds an answer and never changes its step. All of it may be left out, and is folded, saying what it holds. */
export function Justification() {
  const { t } = useWords();
  return (
    <FoldedPart summary={useSummary()} holds={isPart}>
      <ConfidenceChoice />
      <CountedTextarea
        name="publicText"
        label={t("questions.publicText")}
        hint={t("questions.publicTextHint")}
        max={PUBLIC_TEXT_MAX}
      />
      <EvidenceRows />
      <CountedTextarea
        name="workingNote"
        label={t("questions.workingNote")}
        hint={t("questions.workingNoteHint")}
        max={WORKING_NOTE_MAX}
        rows={3}
      />
    </FoldedPart>
  );
}

const TEXTS = ["confidence", "publicText", "workingNote"] as const;

function isPart(name: string): boolean {
  return TEXTS.some((text) => text === name) || name.startsWith("evidence.");
}

function useSummary(): string {
  const { values } = useAskedQuestion();
  const { t, list } = useWords();
  const texts = TEXTS.filter((name) => isFilled(values[name]));
  const links = rowNames(values, "evidence", EVIDENCE_MAX).filter(
    (row) => isFilled(values[`${row}.url`]) || isFilled(values[`${row}.title`]),
  ).length;
  const held = [
    ...texts.map((name) => t(`questions.justified.${name}`)),
    ...(links > 0 ? [t("questions.justified.evidence", { count: links })] : []),
  ];
  if (held.length === 0) return t("questions.justify");
  return t("questions.justifyHeld", { count: texts.length + links, list: list(held) });
}

function ConfidenceChoice() {
  const { t } = useWords();
  const control = useControl("confidence");
  return (
    <Fieldset id={`${control.id}-group`} legend={t("questions.confidence.legend")} error={control.error}>
      {CONFIDENCES.map((step, index) => (
        <Choice
          key={step}
          {...control.box(step)}
          type="radio"
          id={index === 0 ? control.id : `${control.id}-${step}`}
          label={t(`questions.confidence.${step}`)}
          hint={t(`questions.confidence.${step}Hint`)}
        />
      ))}
      <Choice
        {...control.box("")}
        type="radio"
        id={`${control.id}-none`}
        label={t("questions.confidence.none")}
      />
    </Fieldset>
  );
}
