// Who asks to follow a room: somebody who sits there, who leads it, or who looks on by its code. Nobody else is told that it is there.
import { hashToken } from "../database/secret-token.server.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findLedWorkshop, findSeat, questionnaireOf, type ToldWorkshop } from "./find-workshop.server.ts";
import { seatToken } from "./seat-cookie.http.server.ts";
import { findRoom } from "./view-entry.server.ts";

export interface Follower {
  readonly told: ToldWorkshop;
  /** Leads, or is the wall. */
  readonly isNear: boolean;
  /** The same for one browser; opens nothing. */
  readonly who: string;
  /** False for who looks on by the code. */
  readonly isKnown: boolean;
}

export function whoFollows(deps: Deps, request: Request, publicId: string): Result<Follower, "NOT_FOUND"> {
  const token = seatToken(request);
  const seated = findSeat(deps, { publicId, token });
  if (seated.ok && seated.value.seat.isHere)
    return accepted({ told: seated.value, isNear: false, isKnown: true, who: nameOf(token) });
  const session = sessionToken(request);
  const led = findLedWorkshop(deps, { publicId, session, isWatching: true });
  if (led.ok) {
    const { workshop, opened } = led.value;
    const told = { workshop, body: opened.assessment.body, model: opened.model };
    return accepted({ told, isNear: true, isKnown: true, who: nameOf(session) });
  }
  return watcher(deps, publicId, new URL(request.url).searchParams.get("code"));
}

function watcher(deps: Deps, publicId: string, code: string | null): Result<Follower, "NOT_FOUND"> {
  const room = findRoom(deps, code ?? "");
  const workshop = deps.workshops.get(publicId);
  if (!room.ok || workshop === undefined || room.value.publicId !== publicId) return refused("NOT_FOUND");
  // Nobody knows one who looks on from another.
  return accepted({
    told: { workshop, ...questionnaireOf(deps, workshop) },
    ...{ isNear: false, isKnown: false },
    who: deps.newToken(),
  });
}

function nameOf(token: string | null): string {
  return hashToken(token ?? "").toString("base64url");
}
