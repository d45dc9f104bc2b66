import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { spacedCode } from "../domain/workshops/join-code.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { boardOf } from "./board-of.server.ts";
import { findLedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import type { ScreenView } from "./screen.view.ts";

export interface ViewScreen {
  readonly ref: WorkshopRef;
  readonly locale: Locale;
}

/** For whoever leads, who has it thrown on the wall. */
export function viewScreen(deps: Deps, { ref, locale }: ViewScreen): Result<ScreenView, "NOT_FOUND"> {
  const found = findLedWorkshop(deps, ref);
  if (!found.ok) return found;
  const { workshop, opened } = found.value;
  const told = { workshop, body: opened.assessment.body, model: opened.model };
  const { code } = workshop;
  return accepted({
    board: boardOf(deps, told, locale),
    code: code === null ? null : { plain: code, spaced: spacedCode(code) },
    now: deps.now().getTime(),
  });
}
