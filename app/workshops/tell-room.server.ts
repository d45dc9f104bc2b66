// What those who follow a room are sent: the board whenever it changes, and how many have voted, at once or now and then.
import type { Locale } from "../domain/fields/id.schema.ts";
import { boardFrame, countFrame } from "./board-frames.server.ts";
import type { FollowedRoom, Listener } from "./listener.view.ts";

/** Between two looks at one room. */
const LOOK_EVERY_MS = 100;
/** Between two counts for who sits there: hundreds of phones need not be told of each vote of the others. */
const COUNT_EVERY_MS = 1_000;
const GONE = "event: gone\ndata: {}\n\n";
/** Says nothing: proxies cut what is silent. */
const BEAT = ":\n\n";

/** Takes somebody out of their room. */
export type Leave = (one: Listener) => void;

/** `now`: milliseconds of a clock that only goes on. */
export function tellWhatChanged(room: FollowedRoom, now: number, leave: Leave): void {
  if (room.isDue && now - room.lookedAt >= LOOK_EVERY_MS) {
    room.isDue = false;
    room.lookedAt = now;
    for (const locale of new Set([...room.listeners].map((one) => one.locale)))
      lookIn(room, { locale, now, leave });
  }
  tellCounts(room, now, leave);
}

export function beat({ listeners }: FollowedRoom, leave: Leave): void {
  for (const one of [...listeners]) {
    if (one.mayStay()) tell(one, BEAT, leave);
    else dismiss(one, leave);
  }
}

/** They are told that nothing follows. */
export function dismiss(one: Listener, leave: Leave): void {
  leave(one);
  one.end(GONE);
}

interface Look {
  readonly locale: Locale;
  readonly now: number;
  readonly leave: Leave;
}

function lookIn(room: FollowedRoom, { locale, now, leave }: Look): void {
  const hearing = [...room.listeners].filter((one) => one.locale === locale);
  const board = hearing[0]?.look() ?? null;
  const before = room.told.get(locale);
  if (board === null || before?.board.stamp === board.stamp) return;
  const count = before === undefined ? null : countFrame(before.board, board);
  if (before === undefined || count === null) {
    room.told.set(locale, { board, count: null, countedAt: now });
    tellAll(hearing, boardFrame(board), leave);
    letGo(hearing, leave);
    return;
  }
  room.told.set(locale, { board, count, countedAt: before.countedAt });
  tellAll(near(hearing), count, leave);
  // Somebody was removed, or left.
  if (board.here < before.board.here) letGo(hearing, leave);
}

function tellAll(hearing: readonly Listener[], frame: string, leave: Leave): void {
  for (const one of hearing) tell(one, frame, leave);
}

function near(hearing: readonly Listener[]): readonly Listener[] {
  return hearing.filter(({ isNear }) => isNear);
}

function letGo(hearing: readonly Listener[], leave: Leave): void {
  for (const one of hearing) if (!one.mayStay()) dismiss(one, leave);
}

function tellCounts({ listeners, told }: FollowedRoom, now: number, leave: Leave): void {
  for (const [locale, known] of told) {
    if (known.count === null || now - known.countedAt < COUNT_EVERY_MS) continue;
    const far = [...listeners].filter((one) => one.locale === locale && !one.isNear);
    for (const one of far) tell(one, known.count, leave);
    known.count = null;
    known.countedAt = now;
  }
}

function tell(one: Listener, text: string, leave: Leave): void {
  if (!one.send(text)) leave(one);
}
