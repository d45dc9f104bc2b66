// Somebody who follows a room, and what is known of a room that is followed.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Board } from "./board.view.ts";

export interface Listener {
  /** In the address of the workshop. */
  readonly room: string;
  readonly locale: Locale;
  /** Leads, or hangs on the wall: few, who hear each count at once. */
  readonly isNear: boolean;
  /** The same for all streams of one browser. */
  readonly who: string;
  /** Sits there or leads it; false for who looks on by the code, and may be the same browser each time. */
  readonly isKnown: boolean;
  /** False for who may follow no more. */
  readonly mayStay: () => boolean;
  /** The board as it stands; null once there is none. */
  readonly look: () => Board | null;
  /** False where too much waits to be read. */
  readonly send: (text: string) => boolean;
  readonly end: (last: string) => void;
}

export interface Told {
  readonly board: Board;
  /** That those in the room were not told of yet; null for none. */
  count: string | null;
  countedAt: number;
}

export interface FollowedRoom {
  readonly listeners: Set<Listener>;
  readonly told: Map<Locale, Told>;
  lookedAt: number;
  /** Something was written since the last look. */
  isDue: boolean;
}
