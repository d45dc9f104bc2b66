// A hello-world as the build of Remix would make it: a root with its head and scripts, one page with a loader, the
// whole page collected before it is sent.
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { EntryContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { Links, Meta, Outlet, RemixServer, Scripts, useLoaderData } from "@remix-run/react";
import { createElement as element } from "react";
import { renderToPipeableStream } from "react-dom/server";

function Root() {
  return element(
    "html",
    { lang: "en" },
    element("head", null, element("meta", { charSet: "utf-8" }), element(Meta), element(Links)),
    element("body", null, element(Outlet), element(Scripts)),
  );
}

function Hello() {
  const { greeting } = useLoaderData<{ greeting: string }>();
  return element("h1", null, greeting);
}

// Remix fixes this order of parameters.
// biome-ignore lint/complexity/useMaxParams: see above.
function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext) {
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Promise<Response>((resolve, reject) => {
    const page = element(RemixServer, { context: remix, url: request.url });
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => {
        buffer(pipe(new PassThrough())).then(
          (html) => resolve(new Response(html, { status, headers })),
          reject,
        );
      },
      onShellError: reject,
      onError: reject,
    });
  });
}

const handleError = (error: unknown, { context }: LoaderFunctionArgs) => context.report(error);

const ROUTE = {
  hasAction: false,
  hasErrorBoundary: false,
  hasClientAction: false,
  hasClientLoader: false,
} as const;

export const helloBuild: ServerBuild = {
  entry: { module: { default: handleRequest, handleError, streamTimeout: 5_000 } },
  routes: {
    root: { id: "root", path: "", module: { default: Root } },
    hello: {
      id: "hello",
      parentId: "root",
      path: "*",
      module: { default: Hello, loader: () => ({ greeting: "Hello, world" }) },
    },
  },
  assets: {
    entry: { imports: [], module: "/assets/entry.js" },
    routes: {
      root: { ...ROUTE, id: "root", path: "", hasLoader: false, module: "/assets/root.js" },
      hello: {
        ...ROUTE,
        id: "hello",
        parentId: "root",
        path: "*",
        hasLoader: true,
        module: "/assets/hello.js",
      },
    },
    url: "/assets/manifest.js",
    version: "hello",
  },
  publicPath: "/",
  assetsBuildDirectory: "",
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
  isSpaMode: false,
  basename: "/",
  mode: "production",
};
