// Gives a body another address, and notes it in the journal of the site. Its former ones lead there for good (a trigger notes them), and are never another body's.
import { slugOf } from "../domain/directory/slug-of.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface RenameBody {
  /** As in its address now. */
  readonly slug: string;
  readonly to: string;
}
/** BAD_SLUG: not as addresses are written. TAKEN: it is, or was, the address of another body. */
export type RenameRefusal = "NOT_FOUND" | "BAD_SLUG" | "TAKEN";

export function renameBody(
  deps: Pick<Deps, "bodies" | "now" | "siteActs" | "transact">,
  { slug, to }: RenameBody,
): Result<null, RenameRefusal> {
  if (to === "" || slugOf(to) !== to) return refused("BAD_SLUG");
  return deps.transact((): Result<null, RenameRefusal> => {
    const id = deps.bodies.idOf(slug);
    if (id === undefined) return refused("NOT_FOUND");
    const holder = deps.bodies.idOf(to) ?? deps.bodies.formerlyOf(to);
    if (holder !== undefined && holder !== id) return refused("TAKEN");
    if (slug === to) return accepted(null);
    deps.bodies.rename(id, to);
    recordAct(deps, null, { kind: "body-renamed", editionId: null, content: { from: slug, to } });
    return accepted(null);
  });
}
