// Which options and fields of a question are gone in another version of it, and does its migration say what becomes of what
// was chosen and written there?

import type { Field } from "../fields/field.schema.ts";
import type { Question } from "../questions/question.schema.ts";
import { typeOf } from "../questions/question-types.ts";
import { fieldsOf } from "./fields-of.ts";
import type { QuestionMove } from "./migration.schema.ts";
import type { SurveyModel } from "./survey-model.ts";

/** What a question offers, as far as its definition writes it down. */
export interface QuestionShape {
  readonly options: readonly string[];
  /** Path of a field -> its options; undefined for a field that has none, or takes them from elsewhere. */
  readonly fields: ReadonlyMap<string, readonly string[] | undefined>;
}
export interface Change {
  /** Inside of the move of the question. */
  readonly path: readonly string[];
  readonly message: string;
}
type OptionMap = NonNullable<QuestionMove["options"]>;

export function questionShape(model: SurveyModel, question: Question): QuestionShape {
  const type = typeOf(question);
  const own = type.ownFields(question);
  if (own.kind === "one") return { options: writtenOptions(own.field) ?? [], fields: new Map() };
  const given = type.fieldOptions(question);
  const fields = new Map(fieldsOf(model, question).flatMap((field) => fieldShapes(field, "")));
  for (const [id, options] of Object.entries(given)) if (fields.has(id)) fields.set(id, options);
  return { options: type.options(question), fields };
}

/** What nobody has said yet, and what leads nowhere; empty when the migration covers it. */
export function optionChanges(
  [before, after]: readonly [QuestionShape, QuestionShape],
  { options = {}, fields = {} }: QuestionMove,
): readonly Change[] {
  return [
    ...mapFaults({ before: before.options, after: after.options, map: options }, ["options"]),
    ...Object.keys(fields)
      .filter((path) => !before.fields.has(path))
      .map((path) => ({ path: ["fields", path], message: `The older question has no field "${path}".` })),
    ...[...before.fields].flatMap(([path, held]) => fieldFaults(path, [held ?? [], after], fields)),
  ];
}

/** What leads nowhere in the newer question; the older one need not be known. */
export function leadsNowhere(
  after: QuestionShape,
  { options = {}, fields = {} }: QuestionMove,
): readonly Change[] {
  const ofFields = Object.entries(fields).flatMap(([path, move]) => {
    if (move.drop === true) return [];
    const offered = after.fields.get(path);
    if (!after.fields.has(path)) return [gone(path)];
    return offered === undefined ? [] : nowhere(offered, move.options ?? {}, ["fields", path, "options"]);
  });
  return [...nowhere(after.options, options, ["options"]), ...ofFields];
}

function gone(path: string): Change {
  return { path: ["fields", path], message: `The field "${path}" is gone; say so with "drop" in "fields".` };
}

function fieldFaults(
  path: string,
  [before, after]: readonly [readonly string[], QuestionShape],
  fields: NonNullable<QuestionMove["fields"]>,
): readonly Change[] {
  const move = Object.hasOwn(fields, path) ? fields[path] : undefined;
  if (move?.drop === true) return [];
  if (!after.fields.has(path)) return [gone(path)];
  const offered = after.fields.get(path);
  if (offered === undefined) return [];
  return mapFaults({ before, after: offered, map: move?.options ?? {} }, ["fields", path, "options"]);
}

interface Mapped {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly map: OptionMap;
}

function mapFaults({ before, after, map }: Mapped, path: readonly string[]): readonly Change[] {
  const left = before.filter((id) => !after.includes(id) && !Object.hasOwn(map, id));
  const unknown = Object.keys(map).filter((id) => !before.includes(id));
  return [
    ...left.map((id) => ({
      path,
      message: `The option "${id}" is gone; say which one takes its place, or null.`,
    })),
    ...unknown.map((id) => ({ path: [...path, id], message: `The older question has no option "${id}".` })),
    ...nowhere(after, map, path),
  ];
}

function nowhere(after: readonly string[], map: OptionMap, path: readonly string[]): readonly Change[] {
  return Object.entries(map)
    .filter(([, next]) => next !== null && !after.includes(next))
    .map(([id, next]) => ({ path: [...path, id], message: `The newer question has no option "${next}".` }));
}

function fieldShapes(
  field: Field,
  parent: string,
): readonly (readonly [string, readonly string[] | undefined])[] {
  const path = parent === "" ? field.id : `${parent}.${field.id}`;
  const inside = "fields" in field ? field.fields.flatMap((one) => fieldShapes(one, path)) : [];
  return [[path, writtenOptions(field)], ...inside];
}

function writtenOptions(field: Field): readonly string[] | undefined {
  return (field.type === "choice" || field.type === "choices") && Array.isArray(field.options)
    ? field.options
    : undefined;
}
