// An action whose route has no page, such as the save of a page that saves by itself, called without the router: Remix
// matches the address twice more and wraps the request twice on its way to the same function (measured: a sixth of the
// time of a save). The answer is the one it would have brought.
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { decodedSegments, pathOf } from "./likely-routes.server.ts";

type DataAction = (request: Request, context: AppLoadContext) => Promise<Response>;

/** Undefined where the address may mean several routes, or one that has a page or no action. */
export function dataAction(build: ServerBuild, ids: readonly string[]): DataAction | undefined {
  const [id = "", ...others] = ids;
  const route = build.routes[id];
  if (route === undefined || others.length > 0) return undefined;
  const { action, default: page, ErrorBoundary } = route.module;
  if (action === undefined || page !== undefined || ErrorBoundary !== undefined) return undefined;
  const path = pathOf(build.routes, route);
  return async (request, context) => {
    const params = paramsOf(path, new URL(request.url).pathname);
    try {
      return (await action({ request, params, context })) as Response;
    } catch (thrown) {
      if (thrown instanceof Response) return thrown;
      build.entry.module.handleError?.(thrown, { request, params, context });
      return new Response("Unexpected Server Error", { status: 500 });
    }
  };
}

function paramsOf(path: string, pathname: string): Readonly<Record<string, string>> {
  const segments = decodedSegments(pathname).split("/").slice(1);
  const named = path
    .split("/")
    .map((name, place) => [name, (segments[place] ?? "").replaceAll("%2F", "/")] as const);
  return Object.fromEntries(
    named.filter(([name]) => name.startsWith(":")).map(([name, value]) => [name.slice(1), value]),
  );
}
