import type { AnswerContent } from "../domain/answers/answer-content.ts";
import { answerFormValues } from "../domain/answers/answer-form-values.ts";
import { bothEntries, type ContentPart, combine } from "../domain/answers/compare-answers.ts";
import { COMBINED, KEEP, STALE, THEIRS } from "../domain/answers/resolve-conflict.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import { useWords } from "../i18n/words-context.ts";
import { Choice } from "../kit/choice.tsx";
import { ConflictPanel } from "../kit/conflict-panel.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { ContentPartValue } from "../questions/content-part-value.tsx";
import { controlId } from "../questions/control-id.ts";
import { HiddenPairs } from "../questions/hidden-pairs.tsx";
import type { Conflicting } from "../questions/sent-page.ts";
import { PieceConflicts } from "./piece-conflicts.tsx";
import { useSides } from "./use-sides.ts";

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
      {conflict.changed.map((part) =>
        part === "answer" && conflict.pieces.length > 0 ? (
          <PieceConflicts key={part} sheet={sheet} prefix={prefix} conflict={conflict} />
        ) : (
          <PartConflict key={part} part={part} sheet={sheet} prefix={prefix} conflict={conflict} />
        ),
      )}
    </section>
  );
}

function PartConflict({ part, sheet, prefix, conflict }: Conflicting & { readonly part: ContentPart }) {
  const { t } = useWords();
  const { mine, theirs } = conflict;
  const name = prefix + KEEP + part;
  const id = controlId(name);
  const chosen = canStandTogether(part, sheet, conflict) ? "both" : "mine";
  const sides = useSides(conflict, {
    mine: <ContentPartValue part={part} sheet={sheet} content={mine} />,
    theirs: <ContentPartValue part={part} sheet={sheet} content={theirs} />,
  });
  return (
    <ConflictPanel
      id={id}
      name={name}
      legend={t(`questions.conflict.part.${part}`)}
      chosen={chosen}
      sides={sides}
      combine={
        chosen === "both" && <KeepBoth part={part} sheet={sheet} prefix={prefix} conflict={conflict} />
      }
    />
  );
}

/** A third way: both, put together. */
function KeepBoth({ part, sheet, prefix, conflict }: Conflicting & { readonly part: ContentPart }) {
  const { t, number } = useWords();
  const { mine, theirs } = conflict;
  const name = prefix + KEEP + part;
  const entries = part === "answer" ? entriesOfBoth(sheet, conflict) : undefined;
  const label =
    entries === undefined
      ? t("questions.conflict.combine")
      : t("questions.conflict.combineEntries", { total: number(entries) });
  return (
    <>
      <Choice
        type="radio"
        id={`${controlId(name)}-both`}
        name={name}
        value="both"
        defaultChecked
        label={label}
      />
      {isText(part) && (
        <CombinedText
          name={prefix + COMBINED + part}
          text={combine(mine, theirs, { [part]: "both" })[part]}
        />
      )}
    </>
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

function canStandTogether(
  part: ContentPart,
  sheet: QuestionSheet,
  conflict: Conflicting["conflict"],
): boolean {
  if (part === "answer") return entriesOfBoth(sheet, conflict) !== undefined;
  return isText(part) || part === "evidence";
}

/** How many entries both lists have together; undefined where they are no lists, and where that is too many. */
function entriesOfBoth(
  { question }: QuestionSheet,
  { mine, theirs }: Conflicting["conflict"],
): number | undefined {
  const count = bothEntries(mine.answer, theirs.answer)?.length;
  return count !== undefined && "max" in question && count <= question.max ? count : undefined;
}

function isText(part: ContentPart): part is CombinedPart {
  return part === "publicText" || part === "workingNote";
}
