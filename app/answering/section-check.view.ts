// What is shown where one section is read over.
import type { CheckedSection } from "../domain/answers/checked-section.ts";
import type { CheckView } from "./check.view.ts";

export interface SectionCheckView extends Omit<CheckView, "sections"> {
  readonly section: CheckedSection;
  /** Its people said so. */
  readonly finished: boolean;
}
