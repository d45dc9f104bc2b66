import { type RouteConfig, route } from "@remix-run/route-config";
import type { Address } from "./address-policy.ts";
import { addresses } from "./addresses.ts";

/** Remix wants paths without the slash in front. */
export default Object.entries<Address>(addresses).flatMap(([id, { path, page }]) =>
  page === undefined ? [] : [route(path.replace(/^\//, ""), page, { id })],
) satisfies RouteConfig;
