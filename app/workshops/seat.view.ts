import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { WorkshopMode } from "../domain/workshops/workshop-mode.ts";

/** Who sits there. */
export interface SeatLine {
  /** Empty in an anonymous workshop. */
  readonly name: string;
  /** Null where none was said. */
  readonly role: string | null;
  /** As "K7-PT"; null where nothing leads back to a seat. */
  readonly code: string | null;
}

/** What somebody who takes part has on their phone. */
export interface SeatView {
  readonly body: BodyHeading;
  readonly title: string;
  readonly mode: WorkshopMode;
  readonly seat: SeatLine;
}
