// What differs between two versions of a questionnaire, for who decides to move assessments from one to the other: what was
// added, removed or changed, part by part, in each language. Two definitions that say the same have no difference, and two
// that do not have one at least.
import type { Locale } from "../fields/id.schema.ts";
import { type Leaves, leavesOf } from "./leaves-of.ts";
import { isIndicator, type SurveyModel } from "./survey-model.ts";

export const ITEM_KINDS = ["question", "section", "lever", "rest"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];
/** scale: what an answer is worth. rule: when and of whom it is asked, and all else that is no word. */
export type Aspect = "words" | "weight" | "scale" | "type" | "rule";

export interface DifferentPart {
  readonly aspect: Aspect;
  /** Null for what is no word. */
  readonly locale: Locale | null;
  /** Inside of the item: "levels.3". */
  readonly path: string;
  /** Null where the version does not say it. */
  readonly before: string | null;
  readonly after: string | null;
}
export interface DifferentItem {
  readonly kind: ItemKind;
  /** Empty for the rest, which is one. */
  readonly id: string;
  readonly fate: "added" | "removed" | "changed";
  /** A question that is scored, in the version that has it last. */
  readonly isIndicator: boolean;
  /** None of what was added or removed as a whole. */
  readonly parts: readonly DifferentPart[];
}

const LOCALES = ["fr", "en"] as const satisfies readonly Locale[];
const SCALE = ["levels", "options", "bands", "thresholds", "minAnswers"];

/** Questions first, then sections, levers and the rest; each in the order of the newer version, what is gone at the end. */
export function compareDefinitions(before: SurveyModel, after: SurveyModel): readonly DifferentItem[] {
  const [older, newer] = [itemsOf(before, after), itemsOf(after, before)];
  return ITEM_KINDS.flatMap((kind) => {
    const ids = new Set([...newer[kind].keys(), ...older[kind].keys()]);
    return [...ids].flatMap((id) => {
      const pair = [older[kind].get(id), newer[kind].get(id)] as const;
      const scored = [after, before].map((model) => model.questions.get(id)).find(Boolean);
      const isScored = kind === "question" && scored !== undefined && isIndicator(scored);
      return different({ kind, id, isIndicator: isScored }, pair);
    });
  });
}

interface Item {
  readonly structure: Leaves;
  readonly words: Readonly<Record<Locale, Leaves>>;
}
type Items = Readonly<Record<ItemKind, ReadonlyMap<string, Item>>>;

function different(
  item: Pick<DifferentItem, "kind" | "id" | "isIndicator">,
  [older, newer]: readonly [Item | undefined, Item | undefined],
): readonly DifferentItem[] {
  if (older === undefined) return [{ ...item, fate: "added", parts: [] }];
  if (newer === undefined) return [{ ...item, fate: "removed", parts: [] }];
  const structure = changed(older.structure, newer.structure).map((part) => ({
    ...{ ...part, locale: null, aspect: aspectOf(item.kind, part.path) },
  }));
  const words = LOCALES.flatMap((locale) =>
    changed(older.words[locale], newer.words[locale]).map((part) => ({
      ...{ ...part, locale, aspect: "words" as const },
    })),
  );
  const parts = [...structure, ...words];
  return parts.length === 0 ? [] : [{ ...item, fate: "changed", parts }];
}

function changed(older: Leaves, newer: Leaves): readonly Pick<DifferentPart, "path" | "before" | "after">[] {
  const paths = new Set([...newer.keys(), ...older.keys()]);
  return [...paths].flatMap((path) => {
    const [before, after] = [older.get(path) ?? null, newer.get(path) ?? null];
    return before === after ? [] : [{ path, before, after }];
  });
}

function aspectOf(kind: ItemKind, path: string): Aspect {
  const [part = ""] = path.split(".");
  if (kind !== "question") return "rule";
  if (part === "weight" || part === "type") return part;
  return SCALE.includes(part) ? "scale" : "rule";
}

/** `other` tells what both have: the order of what is in one of them alone is no difference of its own. */
function itemsOf(model: SurveyModel, other: SurveyModel): Items {
  const { survey, levers } = model.definition;
  const { $schema: _schema, version: _version, id: _id, sections, ...general } = survey;
  const both = (known: ReadonlyMap<string, unknown>) => (id: string) => known.has(id);
  const sectionIds = new Map(other.sections.map((section) => [section.id, section]));
  const order = {
    sections: idsOf(sections).filter(both(sectionIds)),
    levers: idsOf(levers).filter(both(other.leverById)),
  };
  const stays = (section: string) => (id: string) => other.sectionOf.get(id)?.id === section;
  return {
    question: new Map(
      [...model.questions].map(([id, question]) => {
        const section = model.sectionOf.get(id)?.id;
        return [id, item(model, { ...question, section }, (texts) => texts.questions[id])];
      }),
    ),
    section: new Map(
      sections.map(({ questions, ...section }) => {
        const kept = idsOf(questions).filter(stays(section.id));
        return [section.id, item(model, { ...section, kept }, (texts) => texts.sections[section.id])];
      }),
    ),
    lever: new Map(levers.map((one) => [one.id, item(model, one, (texts) => texts.levers[one.id])])),
    rest: new Map([["", item(model, { ...general, order }, generalTexts)]]),
  };
}

type ModelTexts = NonNullable<SurveyModel["definition"]["texts"][Locale]>;

function generalTexts(texts: ModelTexts): unknown {
  const { $schema: _s, locale: _l, questions: _q, sections: _sections, levers: _levers, ...rest } = texts;
  return rest;
}

function item(model: SurveyModel, structure: unknown, wordsIn: (texts: ModelTexts) => unknown): Item {
  const words = (locale: Locale): Leaves => {
    const texts = model.definition.texts[locale];
    return texts === undefined ? new Map() : leavesOf(wordsIn(texts));
  };
  return { structure: leavesOf(structure), words: { fr: words("fr"), en: words("en") } };
}

function idsOf(all: readonly { readonly id: string }[]): readonly string[] {
  return all.map(({ id }) => id);
}
