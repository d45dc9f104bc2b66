import { type RouteConfig, route } from "@remix-run/route-config";
import { addresses } from "./addresses.ts";

/** Remix wants paths without the slash in front. */
export default Object.entries(addresses).map(([id, { path, page }]) =>
  route(path.replace(/^\//, ""), page, { id }),
) satisfies RouteConfig;
