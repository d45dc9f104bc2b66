// The door of a room: who types its code is shown what is going on in there, and how what they say will be kept.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { readJoinCode } from "../domain/workshops/join-code.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { questionnaireOf } from "./find-workshop.server.ts";
import type { EntryView } from "./join.view.ts";

export interface Room {
  readonly publicId: string;
  /** In its one spelling. */
  readonly code: string;
}

/** `code`: as typed. */
export function findRoom(deps: Deps, code: string): Result<Room, "NO_CODE"> {
  const read = readJoinCode(code);
  const workshop = read === null ? undefined : deps.workshops.getByCode(read);
  if (read === null || workshop === undefined) return refused("NO_CODE");
  return accepted({ publicId: workshop.publicId, code: read });
}

export interface ViewEntry {
  /** Of the workshop, in the address; another one than the code is of is none. */
  readonly publicId: string;
  readonly code: string;
  readonly locale: Locale;
}

export function viewEntry(
  deps: Deps,
  { publicId, code, locale }: ViewEntry,
): Result<Omit<EntryView, "wayBack">, "NO_CODE"> {
  const room = findRoom(deps, code);
  const workshop = deps.workshops.get(publicId);
  if (!room.ok || workshop === undefined || room.value.publicId !== publicId) return refused("NO_CODE");
  const { body, model } = questionnaireOf(deps, workshop);
  const texts = surveyTexts(model, locale);
  const roles = MODES[workshop.mode].asksRole ? model.survey.roles : [];
  const { title, mode, namesKept, isLocked } = workshop;
  return accepted({
    ...{ body: bodyHeading(body, texts), title, mode, namesKept, isLocked, publicId },
    roles: roles.map(({ id }) => ({ id, label: texts.roles[id]?.label ?? id })),
    roomCode: room.value.code,
    form: deps.newToken(),
  });
}
