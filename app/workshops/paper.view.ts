// What is printed for a room without network, or without phones.
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { LevelChoice } from "../domain/opinions/opinion-page.types.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";

export interface PaperView {
  readonly publicId: string;
  readonly title: string;
  readonly body: BodyHeading;
  readonly mode: WorkshopMode;
  readonly day: string | null;
  /** In two halves, and as it stands in addresses; null while nobody may come in. */
  readonly code: { readonly spaced: string; readonly plain: string } | null;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly levels: readonly LevelChoice[];
  }[];
}
