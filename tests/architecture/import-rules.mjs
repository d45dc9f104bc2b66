// Who may import whom: the table of app/README.md as rules for dependency-cruiser. Each room lists the rooms and the
// packages it may use; everything else is refused with the room's sentence. Tests beside a module may import anything.

const TEST = "\\.test\\.tsx?$";

/** Rooms of `app/` with the rooms and packages open to each. `types` are rooms of which only types may be used. */
const rooms = [
  {
    name: "domain",
    uses: ["domain"],
    packages: ["zod"],
    why: "The domain decides with values alone: no React, Remix, Node, SQL, clock or random.",
  },
  {
    name: "charts",
    uses: ["charts"],
    packages: ["react"],
    why: "Charts are geometry and SVG; numbers and labels reach them as props.",
  },
  {
    name: "i18n",
    uses: ["i18n"],
    packages: ["i18next", "react"],
    why: "Words know nothing of what they are used for.",
  },
  {
    name: "components",
    uses: ["domain", "charts", "i18n", "components", "styles"],
    packages: ["react", "react-dom", "react-hook-form", "@remix-run/react"],
    why: "Components show what they are given: they reach no use case, no storage and no request.",
  },
  {
    name: "styles",
    uses: ["styles"],
    packages: ["@fontsource-variable"],
    why: "Styles stand on their own.",
  },
  {
    name: "storage",
    uses: ["domain", "storage"],
    packages: ["better-sqlite3", "zod"],
    node: true,
    why: "Storage turns rows and files into domain types and knows no use case.",
  },
  {
    name: "usecases",
    uses: ["domain", "storage", "usecases"],
    packages: [],
    why: "A use case loads, asks the domain, saves: no package and no request comes in between.",
  },
  {
    name: "http",
    uses: ["domain", "i18n", "http"],
    packages: [
      "@remix-run/node",
      "express",
      "nodemailer",
      "openid-client",
      "pino",
      "rate-limiter-flexible",
      "sirv",
      "zod",
    ],
    types: ["usecases"],
    node: true,
    why: "HTTP glue translates requests and answers; what they mean is decided in use cases.",
  },
  {
    name: "commands",
    uses: ["domain", "storage", "usecases", "http", "i18n", "commands"],
    packages: ["@remix-run/node", "vite"],
    node: true,
    why: "Commands put the rooms together for one run; no page is among them.",
  },
  {
    name: "routes",
    uses: ["domain", "charts", "i18n", "components", "usecases", "http", "styles"],
    packages: ["@remix-run", "react"],
    files: ["document\\.tsx", "page-handle\\.ts", "page-view\\.ts", "refuse-locked\\.server\\.ts"],
    why: "A route parses, calls one use case and renders: no storage, and never another route.",
  },
];

const PACKAGE_PATH = (name) => `node_modules/${name}(/|$)`;

function roomRules({ name, uses, packages, why, types = [], files = [], node = false }) {
  const from = { path: `^app/${name}/`, pathNot: TEST };
  const open = [...uses.map((room) => `^app/${room}/`), ...files.map((file) => `^app/${file}$`)];
  const external = packages.flatMap((one) => [PACKAGE_PATH(one), PACKAGE_PATH(`@types/${one}`)]);
  return [
    {
      name: `${name}-rooms`,
      comment: why,
      severity: "error",
      from,
      to: { path: "^app/", pathNot: [...open, ...types.map((room) => `^app/${room}/`)] },
    },
    ...types.map((room) => ({
      name: `${name}-only-types-of-${room}`,
      comment: why,
      severity: "error",
      from,
      to: { path: `^app/${room}/`, dependencyTypesNot: ["type-only"] },
    })),
    {
      name: `${name}-packages`,
      comment: why,
      severity: "error",
      from,
      to: {
        dependencyTypesNot: ["local", "type-only", ...(node ? ["core"] : [])],
        couldNotResolve: false,
        pathNot: ["^(app|survey-definitions|db)/", ...external],
      },
    },
  ];
}

export default {
  forbidden: [
    ...rooms.flatMap(roomRules),
    {
      name: "no-route-in-a-route",
      comment: "What two routes share belongs in a component or a use case.",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^app/routes/" },
    },
    {
      name: "nothing-imports-tests",
      comment: "What runs in production stands without the tests.",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { path: [TEST, "^tests/"] },
    },
    {
      name: "the-document-knows-no-storage",
      comment: "root, entries and the document count as routes.",
      severity: "error",
      from: { path: "^app/[^/]+\\.tsx?$", pathNot: "\\.d\\.ts$" },
      to: { path: "^app/(storage|commands)/" },
    },
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one module, or need a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Code that nothing reaches is removed.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^app/(commands|routes)/",
          "^app/(root|routes|entry\\.[a-z]+)\\.tsx?$",
          "^tests/",
        ],
      },
      to: {},
    },
    {
      name: "pure-rooms-are-tested",
      comment: "A decision that no test reaches is only believed.",
      severity: "error",
      from: { path: TEST },
      to: { path: "^app/(domain|charts)/.*\\.tsx?$", pathNot: TEST, reachable: false },
    },
    {
      name: "every-import-resolves",
      comment: "An import that leads nowhere breaks on a fresh machine.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^virtual:", "\\?url$"] },
    },
    {
      name: "no-development-package-in-production",
      comment: "The server runs without the packages that only build and test need.",
      severity: "error",
      from: { path: "^app/", pathNot: [TEST, "^app/commands/dev\\.", "^app/routes\\.ts$", "\\.d\\.ts$"] },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: ["node_modules/@types/"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|\\.cache)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".d.ts", ".json"],
    },
    detectProcessBuiltinModuleCalls: true,
  },
};
