// Which languages the questionnaire of a workshop speaks, where it does not speak all of ours. Whoever neither sits there, nor leads, nor
// has the code of the room is not told: for them there is no such workshop.
import { type Locale, localeSchema } from "../domain/fields/id.schema.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { questionnaireOf } from "./find-workshop.server.ts";
import { findRoom } from "./view-entry.server.ts";
import { whoFollows } from "./who-follows.http.server.ts";

interface AskedRoom {
  /** In its address. */
  readonly workshop: string;
  /** Of the room, in the addresses of its entrance; undefined elsewhere. */
  readonly code: string | undefined;
}

/** Null where every language has its words, and for who may not see the workshop. */
export function languagesOfRoom(
  deps: Deps,
  request: Request,
  { workshop: publicId, code }: AskedRoom,
): readonly Locale[] | null {
  const workshop = deps.workshops.get(publicId);
  if (workshop === undefined) return null;
  const spoken = questionnaireOf(deps, workshop).model.survey.locales;
  if (spoken.length === localeSchema.options.length) return null;
  const room = code === undefined ? undefined : findRoom(deps, code);
  const hasCode = room?.ok === true && room.value.publicId === publicId;
  return hasCode || whoFollows(deps, request, publicId).ok ? spoken : null;
}
