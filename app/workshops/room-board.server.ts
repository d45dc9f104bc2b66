import type { Locale } from "../domain/fields/id.schema.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Board } from "./board.view.ts";
import { boardOf } from "./board-of.server.ts";
import { questionnaireOf } from "./find-workshop.server.ts";

/** For those who were let in: it does not ask who they are. Null for a workshop that there is no more. */
export function roomBoard(deps: Deps, publicId: string, locale: Locale): Board | null {
  const workshop = deps.workshops.get(publicId);
  return workshop === undefined
    ? null
    : boardOf(deps, { workshop, ...questionnaireOf(deps, workshop) }, locale);
}
