import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";

interface Behaviour {
  readonly loader: (parameters: LoaderFunctionArgs) => unknown;
  readonly action: (parameters: ActionFunctionArgs) => unknown;
}

/** The smallest set of pages: one resource at every address, so that a test sees what the server hands on. */
export function aServerBuild(behaviour: Behaviour): ServerBuild {
  const route = { id: "page", path: "*", hasAction: true, hasLoader: true, hasErrorBoundary: false };
  return {
    entry: {
      module: {
        default: () => new Response(null, { status: 500 }),
        handleError: (error: unknown, { context }: LoaderFunctionArgs) => context.report(error),
      },
    },
    routes: { page: { id: "page", path: "*", module: { ...behaviour, default: undefined as never } } },
    assets: {
      entry: { imports: [], module: "" },
      routes: { page: { ...route, module: "", hasClientAction: false, hasClientLoader: false } },
      url: "",
      version: "",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    future: {},
    isSpaMode: false,
    basename: "/",
    mode: "production",
  } as unknown as ServerBuild;
}
