import { CONFIDENCES } from "../domain/questions/answer.ts";
import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { CountedTextarea } from "./counted-textarea.tsx";
import { EvidenceRows } from "./evidence-rows.tsx";
import { useControl } from "./use-control.ts";

/** In characters, as the answer schema has them. */
const PUBLIC_TEXT_MAX = 1_000;
const WORKING_NOTE_MAX = 2_000;

/** What surrounds an answer and never changes its level. All of it may be left out. */
export function Justification() {
  const { t } = useWords();
  return (
    <>
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
    </>
  );
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
