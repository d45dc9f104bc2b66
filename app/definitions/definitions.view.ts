import type { Locale } from "../domain/fields/id.schema.ts";
import type { DifferentItem } from "../domain/survey/compare-definitions.ts";
import type { Finding } from "../domain/survey/finding.ts";

/** A questionnaire as it was served under one number. */
export interface VersionLine {
  readonly version: string;
  /** SHA-256 of its content, in hexadecimal. */
  readonly hash: string;
  readonly firstServedAt: Date;
  /** What is started in no edition begins with it. */
  readonly isCurrent: boolean;
  /** Names of those that pin it. */
  readonly editions: readonly string[];
  /** Of teams. */
  readonly drafts: number;
  readonly finalised: number;
}
export interface ListedDefinition {
  readonly id: string;
  readonly title: string;
  /** The newest number first. */
  readonly versions: readonly VersionLine[];
}
export interface DefinitionsView {
  readonly surveys: readonly ListedDefinition[];
}

export type ItemNames = Readonly<Record<Locale, string>>;
/** `names` as the version says that has it last; the ids where it says nothing. */
export interface NamedItem extends DifferentItem {
  readonly names: ItemNames;
}
export interface ComparedVersions {
  readonly from: string;
  readonly to: string;
  /** Null where one of them does not fit the format of today. */
  readonly items: readonly NamedItem[] | null;
}

/** How many answers of an assessment are kept, have to be confirmed again, or are left behind. */
export interface MoveCounts {
  readonly kept: number;
  readonly toConfirm: number;
  readonly dropped: number;
}
export interface BodyImpact extends MoveCounts {
  readonly name: string;
}
/** A question of which answers have to be confirmed or are left behind, of however many bodies. */
export interface QuestionImpact {
  readonly id: string;
  readonly name: string;
  readonly outcome: "to-confirm" | "dropped";
  readonly answers: number;
  /** As the author of the migration says; empty where nothing was said. */
  readonly because: string;
}
export interface EditionImpact {
  readonly key: string;
  readonly name: string;
  /** That its assessments begin with; null where nobody chose one. */
  readonly pinned: string | null;
  /** Where its drafts stand that would move. */
  readonly from: readonly string[];
  /** Those stay as they are. */
  readonly finalised: number;
  /** Those that would move, by name. */
  readonly bodies: readonly BodyImpact[];
  readonly questions: readonly QuestionImpact[];
  /** Why it cannot move; null when it can. */
  readonly refusal: MoveObstacle | null;
}
export interface MoveObstacle {
  /** NOTHING: everything that is open stands there already. NEWER: a draft is already past it. */
  readonly code: "NOTHING" | "NEWER" | "NO_MIGRATION" | "INVALID_MIGRATION";
  /** What is to be mended in the migration. */
  readonly findings: readonly Finding[];
}

export interface DefinitionView extends ListedDefinition {
  readonly compared: ComparedVersions | null;
  /** Of each open edition, what moving it to `compared.to` would do. */
  readonly impacts: readonly EditionImpact[];
}
