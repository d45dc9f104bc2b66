import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vitest/config";
import { browserChunks, oneStylesheet } from "./app/commands/browser-files.ts";
import { flatLayers } from "./app/styles/flat-layers.ts";

// The unit tests read the same file without the Remix compiler, which would take them for routes.
const underTest = process.env["VITEST"] !== undefined;

function suite(name: string, include: readonly string[], options: { readonly isolate?: boolean }) {
  return {
    extends: true as const,
    test: {
      name,
      include: [...include],
      setupFiles: ["tests/setup/fail-on-console.ts"],
      globalSetup: ["tests/setup/require-node.ts"],
      restoreMocks: true,
      // No test measures time: this only ends one that hangs, on a slow machine too.
      testTimeout: 30_000,
      hookTimeout: 30_000,
      ...options,
    },
  };
}

function inFolders(...folders: readonly string[]): readonly string[] {
  return folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`);
}

/** Five years old: what officers of a métropole may have to work with. */
const ENGINES = ["chrome96", "edge96", "firefox94", "ios15", "safari15"];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: underTest
    ? []
    : [
        remix({
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            v3_lazyRouteDiscovery: true,
            v3_routeConfig: true,
          },
        }),
        oneStylesheet(),
      ],
  // Named here because Vite would otherwise meet some of them late and load a second React in development.
  optimizeDeps: {
    include: [
      "react",
      "react/jsx-dev-runtime",
      "react-dom",
      "react-dom/client",
      "@remix-run/react",
      "react-hook-form",
    ],
  },
  // One sheet for all pages: it is fetched once, and later pages paint without a wait.
  build: {
    target: ENGINES,
    cssMinify: "lightningcss",
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rollupOptions: { output: { manualChunks: isSsrBuild ? undefined : browserChunks } },
  },
  css: { lightningcss: { visitor: flatLayers } },
  test: {
    // Nothing of a test outlives it, so files share a process and what it has loaded; but for those that render with
    // React themselves: the variant for production, which the built pages load, would come in its place.
    projects: [
      suite("unit", inFolders("app", "tests/{architecture,definitions,mutation,setup}"), { isolate: false }),
      suite("integration", ["tests/integration/**/*.test.ts"], { isolate: false }),
      suite("integration-react", ["tests/integration/**/*.test.tsx"], {}),
    ],
  },
}));
