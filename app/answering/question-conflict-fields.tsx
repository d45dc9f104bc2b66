import type { AnswerContent } from "../domain/answers/answer-content.ts";
import { answerFormValues } from "../domain/answers/answer-form-values.ts";
import { type ContentPart, combine } from "../domain/answers/compare-answers.ts";
import { COMBINED, KEEP, STALE, THEIRS } from "../domain/answers/resolve-conflict.ts";
import { useWords } from "../i18n/words-context.ts";
import { byText } from "../kit/by-text.ts";
import { Choice } from "../kit/choice.tsx";
import { ConflictPanel } from "../kit/conflict-panel.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { ContentPartValue } from "../questions/content-part-value.tsx";
import { controlId } from "../questions/control-id.ts";
import { HiddenPairs } from "../questions/hidden-pairs.tsx";
import type { Conflicting } from "../questions/sent-page.ts";

type CombinedPart = "publicText" | "workingNote";

/** Each part that differs, both versions in full, mine first. Whatever is not shown is sent along unchanged. */
export function QuestionConflictFields({ sheet, prefix, conflict }: Conflicting) {
  const fields = sheet.fields.map(({ field }) => field);
  const valuesOf = (content: AnswerContent) => answerFormValues(sheet.question, fields, content);
  return (
    <section className="flow">
      <h2>{sheet.words.question}</h2>
      <input type="hidden" name={`${prefix}version`} value={conflict.version} />
      <input type="hidden" name={prefix + STALE} value={conflict.staleVersion} />
      <HiddenPairs prefix={prefix} values={valuesOf(conflict.mine)} />
      <HiddenPairs prefix={prefix + THEIRS} values={valuesOf(conflict.theirs)} />
      {conflict.changed.map((part) => (
        <PartConflict key={part} part={part} sheet={sheet} prefix={prefix} conflict={conflict} />
      ))}
    </section>
  );
}

function PartConflict({ part, sheet, prefix, conflict }: Conflicting & { readonly part: ContentPart }) {
  const words = useWords();
  const { t, time } = words;
  const { mine, theirs, by } = conflict;
  const name = prefix + KEEP + part;
  const id = controlId(name);
  const chosen = isText(part) || part === "evidence" ? "both" : "mine";
  return (
    <ConflictPanel
      id={id}
      name={name}
      legend={t(`questions.conflict.part.${part}`)}
      chosen={chosen}
      sides={[
        {
          heading: t("questions.conflict.mine"),
          content: <ContentPartValue part={part} sheet={sheet} content={mine} />,
          keep: { value: "mine", label: t("questions.conflict.keepMine") },
        },
        {
          heading: t("questions.conflict.theirs", {
            who: byText(by, words),
            time: time(new Date(conflict.savedAt)),
          }),
          content: <ContentPartValue part={part} sheet={sheet} content={theirs} />,
          keep: { value: "theirs", label: t("questions.conflict.keepTheirs") },
        },
      ]}
      combine={
        chosen === "both" && (
          <>
            <Choice
              type="radio"
              id={`${id}-both`}
              name={name}
              value="both"
              defaultChecked
              label={t("questions.conflict.combine")}
            />
            {isText(part) && (
              <CombinedText
                name={prefix + COMBINED + part}
                text={combine(mine, theirs, { [part]: "both" })[part]}
              />
            )}
          </>
        )
      }
    />
  );
}

function CombinedText({ name, text }: { readonly name: string; readonly text: string }) {
  const { t } = useWords();
  return (
    <TextareaField
      id={controlId(name)}
      name={name}
      label={t("questions.conflict.combined")}
      defaultValue={text}
      rows={6}
    />
  );
}

function isText(part: ContentPart): part is CombinedPart {
  return part === "publicText" || part === "workingNote";
}
