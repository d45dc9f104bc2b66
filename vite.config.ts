import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vitest/config";

// The unit tests read the same file without the Remix compiler, which would take them for routes.
const underTest = process.env["VITEST"] !== undefined;

function suite(name: string, folders: readonly string[], options: { readonly isolate?: boolean }) {
  return {
    extends: true as const,
    test: {
      name,
      include: folders.map((folder) => `${folder}/*.test.{ts,tsx}`),
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

export default defineConfig({
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
  build: { target: "es2022", assetsInlineLimit: 0 },
  test: {
    // Nothing of a unit test outlives it, so its files share a process and what it has loaded.
    projects: [
      suite("unit", ["app/**", "tests/{architecture,definitions,mutation,setup}/**"], { isolate: false }),
      suite("integration", ["tests/integration/**"], {}),
    ],
  },
});
