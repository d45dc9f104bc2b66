// Where the address of a body leads: to the latest edition that was published, or to a page that says that none was.
import { accepted, type Result, refused } from "../domain/result.ts";
import { listedParticipation } from "../publication/listed-participation.server.ts";
import { shownEdition } from "../publication/published-of.server.ts";
import { bodyOf } from "../record/body-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { UnpublishedView } from "./public-page.view.ts";

type PublicBodyAnswer =
  | { readonly kind: "published"; readonly edition: string }
  | { readonly kind: "unpublished"; readonly view: UnpublishedView };

/** Of the directory alone: what visitors named is nobody’s business. */
export function viewPublicBody(deps: Deps, slug: string): Result<PublicBodyAnswer, "NOT_FOUND"> {
  const body = bodyOf(deps, slug);
  if (body === undefined) return refused("NOT_FOUND");
  const shown = shownEdition(deps, body.id);
  const { name } = body;
  return accepted(
    shown === undefined
      ? {
          kind: "unpublished",
          view: { body: { slug, name }, participates: listedParticipation(deps, body.id) },
        }
      : { kind: "published", edition: shown.edition },
  );
}
