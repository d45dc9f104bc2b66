// Who follows which room. While anybody does, it is asked some times a second whether anything was written at all, by whatever use
// case and whatever process; only then is a board made, once for everybody in the room.
import { boardFrame } from "./board-frames.server.ts";
import type { FollowedRoom, Listener } from "./listener.view.ts";
import { beat, dismiss, type Leave, tellWhatChanged } from "./tell-room.server.ts";

/** How often it is asked whether this process has written anything. */
const ASKED_EVERY_MS = 25;
/** Whether another process has. */
const OTHERS_EVERY_MS = 1_000;
const BEAT_EVERY_MS = 15_000;
/** In a room, of those who look on there, in the process, and of one browser: whoever has the code takes no place of who sits there. */
export const MOST_STREAMS = { room: 700, lookingOn: 100, process: 4_000, one: 4 } as const;

interface ListenerParts {
  /** Another number after anything was written by this process. */
  readonly writes: () => number;
  /** The same for others. */
  readonly foreignWrites: () => number;
  /** Milliseconds of a clock that only goes on. */
  readonly clock: () => number;
  /** Told of what failed without anybody waiting for it. */
  readonly report: (error: unknown) => void;
}

export interface RoomListeners {
  /** Begins with what is sent `first` and the board; false where too many listen already, or there is no board. */
  readonly follow: (one: Listener, first: string) => boolean;
  readonly leave: Leave;
  /** Of all rooms. */
  readonly size: () => number;
  /** The server stops: each comes back by itself. */
  readonly end: () => void;
}

export function createRoomListeners({ report, ...parts }: ListenerParts): RoomListeners {
  const rooms = new Map<string, FollowedRoom>();
  const notice = noticer(parts);
  let timer: NodeJS.Timeout | undefined;
  const size = () => [...rooms.values()].reduce((sum, { listeners }) => sum + listeners.size, 0);
  const leave: Leave = (one) => {
    const room = rooms.get(one.room);
    room?.listeners.delete(one);
    if (room?.listeners.size === 0) rooms.delete(one.room);
    if (rooms.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  const tick = () => {
    try {
      tellAll(rooms, { ...notice(), leave });
    } catch (error) {
      report(error);
    }
  };
  return {
    size,
    leave,
    follow: (one, first) => {
      const board = one.look();
      if (board === null || isFull(rooms.get(one.room), one) || size() >= MOST_STREAMS.process) return false;
      makeRoom(rooms.get(one.room), one, leave);
      const told = new Map([[one.locale, { board, count: null, countedAt: parts.clock() }]]);
      const room = rooms.get(one.room) ?? { listeners: new Set(), told, lookedAt: 0, isDue: false };
      rooms.set(one.room, room);
      room.listeners.add(one);
      // What was written between this board and the one that the others were told of is looked for.
      room.isDue = true;
      timer ??= setInterval(tick, ASKED_EVERY_MS);
      one.send(first + boardFrame(board));
      return true;
    },
    end: () => {
      const all = [...rooms.values()].flatMap(({ listeners }) => [...listeners]);
      for (const one of all) {
        leave(one);
        one.end("");
      }
    },
  };
}

interface Noticed {
  readonly now: number;
  readonly hasChanged: boolean;
  readonly isBeat: boolean;
}

function noticer({ writes, foreignWrites, clock }: Omit<ListenerParts, "report">): () => Noticed {
  let last = { writes: -1, others: -1, othersAt: Number.NEGATIVE_INFINITY, beatAt: clock() };
  return () => {
    const now = clock();
    const isAsked = now - last.othersAt >= OTHERS_EVERY_MS;
    const isBeat = now - last.beatAt >= BEAT_EVERY_MS;
    const next = {
      writes: writes(),
      others: isAsked ? foreignWrites() : last.others,
      othersAt: isAsked ? now : last.othersAt,
      beatAt: isBeat ? now : last.beatAt,
    };
    const hasChanged = next.writes !== last.writes || next.others !== last.others;
    last = next;
    return { now, hasChanged, isBeat };
  };
}

function tellAll(
  rooms: ReadonlyMap<string, FollowedRoom>,
  { now, hasChanged, isBeat, leave }: Noticed & { readonly leave: Leave },
): void {
  for (const room of [...rooms.values()]) {
    room.isDue ||= hasChanged;
    tellWhatChanged(room, now, leave);
    if (isBeat) beat(room, leave);
  }
}

function isFull(room: FollowedRoom | undefined, { isKnown }: Listener): boolean {
  const all = [...(room?.listeners ?? [])];
  const lookingOn = all.filter((one) => !one.isKnown).length;
  return all.length >= MOST_STREAMS.room || (!isKnown && lookingOn >= MOST_STREAMS.lookingOn);
}

/** Of one browser the streams that were opened longest ago end: a tab that was forgotten. */
function makeRoom(room: FollowedRoom | undefined, { who }: Listener, leave: Leave): void {
  const own = [...(room?.listeners ?? [])].filter((one) => one.who === who);
  for (const oldest of own.slice(0, Math.max(0, own.length - MOST_STREAMS.one + 1))) dismiss(oldest, leave);
}
