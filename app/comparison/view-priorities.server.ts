// A published result in the order of dimensions that a reader chose. Nothing is computed, and nothing is kept of the choice.
import { readOrder } from "../domain/comparison/read-order.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import type { PublishedAnswer } from "../public-site/published-answer.view.ts";
import { viewPublished } from "../public-site/view-published.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { PrioritiesView } from "./priorities.view.ts";

interface AskedPriorities {
  readonly slug: string;
  readonly edition: string;
  readonly locale: Locale;
  /** As the address has them. */
  readonly asked: readonly string[];
}

/** Not found, and withdrawn, as the page itself. */
export function viewPriorities(
  deps: Deps,
  { asked, ...place }: AskedPriorities,
): Result<PublishedAnswer<PrioritiesView>, "NOT_FOUND"> {
  const answer = viewPublished(deps, { ...place, number: null });
  if (!answer.ok) return answer;
  if (answer.value.kind === "withdrawn") return accepted(answer.value);
  const { view } = answer.value;
  const dimensions = view.content.model.dimensions.map(({ id }) => id);
  return accepted({ kind: "online", view: { ...view, own: readOrder(asked, dimensions) } });
}
