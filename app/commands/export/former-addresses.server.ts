// Where the pages of a renamed body stood: lines of `_redirects`, which many hosts of static files read.

import { addresses } from "../../addresses.ts";
import { localeSchema } from "../../domain/fields/id.schema.ts";
import { fillPath } from "../../kit/path-to.ts";
import { standingsOfAll } from "../../publication/published-everywhere.server.ts";
import type { Deps } from "../../wiring/deps.server.ts";

/** Of bodies that something was ever published of, both the address of the body and whatever stands below it. */
export function formerAddresses(deps: Deps): readonly string[] {
  const bodies = new Map([...standingsOfAll(deps)].map(({ published: { body } }) => [body.id, body.slug]));
  return [...bodies].flatMap(([id, slug]) =>
    deps.bodies.formerSlugs(id).flatMap((former) =>
      localeSchema.options.flatMap((locale) => {
        const at = (one: string) => fillPath(addresses["public-body"].path, { locale, slug: one });
        return [`${at(former)} ${at(slug)} 301`, `${at(former)}/* ${at(slug)}/:splat 301`];
      }),
    ),
  );
}
