// Which routes an address may mean. Remix flattens and ranks all routes anew, twice, at every request; handed only those
// that can match, it finds the same one (measured: a fifth of the time of a save). Never leaves out a route that Remix
// would match; one too many does no harm, for Remix still decides.
import type { ServerBuild } from "@remix-run/node";

export type Routes = ServerBuild["routes"];
type Route = NonNullable<Routes[string]>;

/** Gives a function from the path of an address to the ids of the routes that are its own shape, in their order. */
export function likelyRoutes(routes: Routes): (pathname: string) => readonly string[] {
  const known = knownRoutes(routes).map((route) => ({ id: route.id, pattern: patternOf(routes, route) }));
  return (pathname) => {
    const asked = segmentsOf(pathname);
    return known.filter(({ pattern }) => mayMatch(pattern, asked)).map(({ id }) => id);
  };
}

/** These routes and what they lie in, in the order of `routes`. */
export function withTheirParents(routes: Routes, ids: readonly string[]): readonly string[] {
  const known = knownRoutes(routes);
  const kept = new Set(known.filter(({ id }) => ids.includes(id)).flatMap((one) => lineOf(routes, one)));
  return known.map(({ id }) => id).filter((id) => kept.has(id));
}

function knownRoutes(routes: Routes): readonly Route[] {
  return Object.values(routes).filter((route) => route !== undefined);
}

/** A route and those it lies in, outermost first. */
function lineOf(routes: Routes, route: Route): readonly string[] {
  const parent = route.parentId === undefined ? undefined : routes[route.parentId];
  return parent === undefined ? [route.id] : [...lineOf(routes, parent), route.id];
}

function patternOf(routes: Routes, route: Route): readonly string[] {
  return lineOf(routes, route).flatMap((id) => segmentsOf(routes[id]?.path ?? ""));
}

function mayMatch(pattern: readonly string[], asked: readonly string[]): boolean {
  const open = pattern.some((segment) => segment === "*" || segment.endsWith("?"));
  if (!open && pattern.length !== asked.length) return false;
  return open || pattern.every((segment, place) => segment.startsWith(":") || segment === asked[place]);
}

/** As Remix compares them: decoded, in whatever case. */
function segmentsOf(path: string): readonly string[] {
  return path
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => decodeURIComponent(segment).toLowerCase());
}
