import type { Findings, ToldFindings } from "../domain/findings/findings.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";
import type { Locale } from "../i18n/locale.ts";

/** What an edition says, and the words that it is said in. */
export interface FindingsView {
  /** Key. */
  readonly edition: string;
  readonly name: string;
  /** In the addresses of what its bodies have published, such as 2026. */
  readonly published: string;
  /** Its bodies do not exist. */
  readonly isDemonstration: boolean;
  readonly findings: Findings;
  /** Slug -> name. */
  readonly bodies: Readonly<Record<string, string>>;
  /** Slug of the document -> slug of today, where they differ. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly model: SurveyModel;
  readonly texts: Texts;
  /** Of the texts. */
  readonly language: Locale;
}

/** For a part of the page. */
export interface PartProps
  extends Pick<FindingsView, "published" | "bodies" | "renamed" | "model" | "texts" | "language"> {
  /** Bodies that it could have been: the N beside each n. */
  readonly all: number;
  readonly told: ToldFindings;
}
