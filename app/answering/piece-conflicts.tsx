import { type AnswerPiece, pieceName, pieceValue } from "../domain/answers/answer-pieces.ts";
import { KEEP } from "../domain/answers/resolve-conflict.ts";
import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { FieldRecord, FieldValue } from "../domain/fields/field-value.ts";
import type { Answer } from "../domain/questions/answer.ts";
import { useWords } from "../i18n/words-context.ts";
import { ConflictPanel } from "../kit/conflict-panel.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { AnswerValue } from "../questions/answer-value.tsx";
import { controlId } from "../questions/control-id.ts";
import { fieldText } from "../questions/field-text.ts";
import type { Conflicting } from "../questions/sent-page.ts";
import { useSides } from "./use-sides.ts";

/** Of a list or a group, what both changed: field by field, and entries that one of both removed. */
export function PieceConflicts(conflicting: Conflicting) {
  return conflicting.conflict.pieces.map((piece) => (
    <PieceConflict key={pieceName(piece)} {...conflicting} piece={piece} />
  ));
}

function PieceConflict({ sheet, prefix, conflict, piece }: Conflicting & { readonly piece: AnswerPiece }) {
  const { t } = useWords();
  const { mine, theirs } = conflict;
  const sides = useSides(conflict, {
    mine: <Piece sheet={sheet} answer={mine.answer} piece={piece} />,
    theirs: <Piece sheet={sheet} answer={theirs.answer} piece={piece} />,
  });
  const name = prefix + KEEP + pieceName(piece);
  const field = sheet.fields.find((one) => one.field.id === piece.field)?.label;
  const entry = titleOf(sheet, piece, mine.answer) ?? titleOf(sheet, piece, theirs.answer);
  const legend = [entry, field].filter((part) => part !== undefined).join(" – ");
  return (
    <ConflictPanel
      id={controlId(name)}
      name={name}
      legend={legend || t("questions.conflict.part.answer")}
      chosen="mine"
      sides={sides}
    />
  );
}

/** Undefined in a group, and for an entry that has no title yet. */
function titleOf({ question }: QuestionSheet, { entry }: AnswerPiece, answer: Answer): string | undefined {
  if (question.type !== "list" || entry === null) return undefined;
  const title = pieceValue(question.type, answer, { entry, field: question.title });
  return title === undefined ? undefined : String(title);
}

interface PieceProps {
  readonly sheet: QuestionSheet;
  readonly answer: Answer;
  readonly piece: AnswerPiece;
}

/** What a version says of it, to be read. */
function Piece({ sheet, answer, piece }: PieceProps) {
  const words = useWords();
  const value = pieceValue(sheet.question.type, answer, piece);
  if (value === undefined)
    return words.t(piece.field === null ? "questions.conflict.removed" : "questions.conflict.empty");
  if (piece.field === null)
    return <AnswerValue sheet={sheet} answer={{ state: "answered", value: [value as FieldRecord] }} />;
  const field = sheet.fields.find((one) => one.field.id === piece.field);
  const text = field === undefined ? String(value) : fieldText(field, value as FieldValue, words);
  return (
    <p className="preserved">
      <TypedText text={text} />
    </p>
  );
}
