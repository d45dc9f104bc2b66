// Which routes an address may mean. Remix compiles and ranks all routes anew, twice, at every request; handed only those
// that can match, it finds the same one (measured: a fifth of the time of a save). Never leaves out the route that Remix
// would choose; one too many does no harm, for Remix still decides.
import type { ServerBuild } from "@remix-run/node";

export type Routes = ServerBuild["routes"];
type Route = NonNullable<Routes[string]>;

/** The route for whatever no other route is for: Remix ranks it below all of them. */
const ANYTHING = /^\*$/;
const OPEN_END = /[*?]/;
const SIGNS = /[\\.*+^${}|()[\]]/g;

/** The whole path of a route, without slashes around it: ":lang/t/:slug". */
export function pathOf(routes: Routes, route: Route): string {
  return lineOf(routes, route)
    .map((id) => routes[id]?.path ?? "")
    .filter((path) => path !== "")
    .join("/");
}

/** Gives a function from the path of an address to the ids of the routes that are its own shape, in their order. */
export function likelyRoutes(routes: Routes): (pathname: string) => readonly string[] {
  const known = knownRoutes(routes)
    .filter(({ path, index }) => path !== undefined || index === true)
    .map((route) => ({ id: route.id, path: pathOf(routes, route) }));
  const shapes = known
    .filter(({ path }) => !ANYTHING.test(path))
    .map(({ id, path }) => ({ id, shape: shapeOf(path) }));
  const rest = known.filter(({ path }) => ANYTHING.test(path)).map(({ id }) => id);
  return (pathname) => {
    const asked = decodedSegments(pathname);
    const likely = shapes.filter(({ shape }) => shape.test(asked)).map(({ id }) => id);
    return likely.length > 0 ? likely : rest;
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

/** As Remix compares a path: whatever its case, slashes at its end left aside. An open end matches everything. */
function shapeOf(path: string): RegExp {
  if (OPEN_END.test(path)) return /^/;
  const segments = path
    .split("/")
    .map((segment) => (segment.startsWith(":") ? "[^/]+" : segment.replace(SIGNS, "\\$&")));
  return new RegExp(`^/${segments.join("/")}/*$`, "i");
}

/** A slash that is written as %2F separates nothing. */
export function decodedSegments(pathname: string): string {
  return pathname
    .split("/")
    .map((segment) => decodeURIComponent(segment).replaceAll("/", "%2F"))
    .join("/");
}
