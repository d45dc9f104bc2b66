// The page of a seat: what its holder may see now, and nothing of anybody else.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { spacedCode } from "../domain/workshops/join-code.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findSeat, type SeatRef } from "./find-workshop.server.ts";
import type { SeatView } from "./seat.view.ts";

export function viewSeat(
  deps: Deps,
  { ref, locale }: { readonly ref: SeatRef; readonly locale: Locale },
): Result<SeatView, "NOT_FOUND"> {
  const found = findSeat(deps, ref);
  if (!found.ok) return found;
  const { workshop, body, model, seat } = found.value;
  const texts = surveyTexts(model, locale);
  const { name, role, code } = seat;
  return accepted({
    ...{ body: bodyHeading(body, texts), title: workshop.title, mode: workshop.mode },
    seat: {
      name,
      role: role === null ? null : (texts.roles[role]?.label ?? role),
      code: code === null ? null : spacedCode(code),
    },
  });
}
