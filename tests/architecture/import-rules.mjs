// Who may import whom, as rules for dependency-cruiser: the order of the rooms, and within a room the layer that the
// suffix of a file names. app/README.md shows both. Tests beside a module may import anything.
import rooms from "./rooms.json" with { type: "json" };

/** The rooms of `app/`, lowest first. Ground: what every capability stands on. Roof: puts the rooms together. */
const { ground: GROUND, capabilities: CAPABILITIES, roof: ROOF } = rooms;
const ROOMS = [...GROUND, ...CAPABILITIES, ...ROOF];

const TEST = "\\.test\\.tsx?$";
const SCRIPT = "\\.(tsx?|mjs)$";
/** Named where it stands above: the type of what a use case is given. */
const WIRING = "^app/wiring/";
const anyOf = (names) => `^app/(${names.join("|")})/`;
const PACKAGE_PATH = (name) => `node_modules/(@types/)?${name}(/|$)`;

/** A room never looks up. */
const order = ROOMS.slice(0, -1).map((room, place) => ({
  name: `${room}-looks-down`,
  comment: `${room} may use the rooms before it in tests/architecture/rooms.json, and none after it.`,
  severity: "error",
  from: { path: `^app/${room}/`, pathNot: TEST },
  to: { path: anyOf(ROOMS.slice(place + 1)), pathNot: ROOF.includes(room) ? [] : [WIRING] },
}));

const roomsAreListed = {
  name: "rooms-are-listed",
  comment: "A new folder of app/ takes its place in tests/architecture/rooms.json.",
  severity: "error",
  from: { path: "^app/[^/]+/", pathNot: anyOf(ROOMS) },
  to: {},
};

const onlyTheTypeOfDeps = {
  name: "wiring-by-type-alone",
  comment: "Use cases are handed what they need; below the roof only the type of it may be named.",
  severity: "error",
  from: { path: anyOf([...GROUND, ...CAPABILITIES]), pathNot: TEST },
  to: { path: WIRING, dependencyTypesNot: ["type-only"] },
};

const ownStores = {
  name: "own-stores",
  comment:
    "The SQL of a room is its own; others ask its use cases. Only record is shared, and wiring opens them all.",
  severity: "error",
  from: { path: anyOf([...GROUND, ...CAPABILITIES]), pathNot: TEST },
  to: { path: "\\.store\\.server\\.ts$", pathNot: ["^app/$1/", "^app/record/"] },
};

/** Layers by suffix. What a layer may import of `app/`, and which packages. */
const layers = [
  {
    name: "domain",
    files: { path: "^app/domain/" },
    uses: ["^app/domain/"],
    packages: ["zod", "pure-rand"],
    why: "The domain decides with values alone: no React, Remix, Node, SQL or clock, and no chance but that of a seed.",
  },
  {
    name: "charts",
    files: { path: "^app/charts/" },
    uses: ["^app/charts/"],
    packages: ["react"],
    why: "Charts are geometry and SVG; numbers and labels reach them as props.",
  },
  {
    name: "words",
    files: { path: "^app/i18n/" },
    uses: ["^app/i18n/"],
    packages: ["i18next", "react"],
    why: "Words know nothing of what they are used for.",
  },
  {
    name: "styles",
    files: { path: "^app/styles/" },
    uses: ["^app/styles/"],
    packages: ["@fontsource-variable"],
    why: "Styles stand on their own.",
  },
  {
    name: "view",
    files: { path: "\\.view\\.ts$" },
    uses: [
      "^app/(addresses|address-policy)\\.ts$",
      "^app/(domain|charts|i18n|kit|questions)/",
      "\\.view\\.ts$",
    ],
    notServer: true,
    typesOnly: true,
    packages: [],
    why: "A view is the type that a page and its use case share: it names types and runs nothing.",
  },
  {
    name: "page",
    files: {
      path: "^app/[^/]+/.*\\.(tsx?)$",
      pathNot: [
        "\\.(server|view|route|endpoint)\\.tsx?$",
        "^app/(domain|charts|i18n|styles|commands|shell)/",
        "^app/routes\\.ts$",
      ],
    },
    uses: ["^app/"],
    notServer: true,
    packages: ["react", "react-dom", "react-hook-form", "@remix-run/react"],
    why: "What a page is made of reaches no use case, no store and no request: it also runs in a browser.",
  },
  {
    name: "store",
    files: { path: "\\.store\\.server\\.ts$" },
    uses: ["^app/(domain|database)/", "\\.store\\.server\\.ts$"],
    packages: ["better-sqlite3", "zod"],
    node: true,
    why: "A store turns rows and files into domain types and knows no use case.",
  },
  {
    name: "database",
    files: { path: "^app/database/" },
    uses: ["^app/database/"],
    packages: ["better-sqlite3", "zod"],
    node: true,
    why: "The database knows connections, migrations and copies, and no row of ours.",
  },
  {
    name: "use-case",
    files: {
      path: "\\.server\\.ts$",
      pathNot: [
        "\\.(store|http|endpoint)\\.server\\.ts$",
        "-mails?\\.server\\.ts$",
        "^app/(database|http|i18n|wiring|server|commands)/",
      ],
    },
    uses: [
      "^app/domain/",
      "^app/database/",
      "^app/wiring/",
      "\\.view\\.ts$",
      "(?<!\\.http|\\.endpoint|-mails?)\\.server\\.ts$",
    ],
    not: "^app/(http|i18n)/",
    packages: [],
    why: "A use case loads, asks the domain, saves: no package, no request and no word comes in between.",
  },
  {
    name: "mail",
    files: { path: "-mails?\\.server\\.ts$" },
    uses: ["^app/(domain/|i18n/|wiring/|kit/(path-to|assessment-paths)\\.ts$)", "\\.server\\.ts$"],
    notStore: true,
    packages: [],
    why: "A mail is words around what a use case found.",
  },
  {
    name: "http",
    files: { path: "(^app/http/.*|\\.http\\.server)\\.ts$", pathNot: TEST },
    uses: ["^app/"],
    packages: [
      ...["@myriaddreamin/typst-ts-node-compiler", "@remix-run/node", "@resvg/resvg-js", "csv-parse"],
      ...["express", "feed", "hyparquet-writer", "ical-generator"],
      "openid-client",
      ...["rate-limiter-flexible", "uqr", "yazl", "zod", "zod-openapi"],
    ],
    node: true,
    why: "HTTP glue translates requests and answers; what they mean is decided in use cases.",
  },
  {
    name: "route",
    files: { path: "\\.route\\.tsx?$" },
    uses: ["^app/"],
    notStore: true,
    packages: ["@remix-run", "react"],
    why: "A route parses, calls one use case and renders: no store, and never another route.",
  },
  {
    name: "endpoint",
    files: { path: "\\.endpoint\\.server\\.ts$" },
    uses: ["^app/"],
    notStore: true,
    packages: ["express"],
    node: true,
    why: "An endpoint parses, calls one use case and answers without a page.",
  },
  {
    name: "shell",
    files: { path: "^app/shell/" },
    uses: ["^app/(addresses\\.ts$|address-policy\\.ts$|i18n|kit|styles|shell)"],
    notServer: true,
    packages: ["react", "react-dom", "@remix-run/react"],
    why: "The document knows words and parts of pages, and nothing of what they are about.",
  },
  {
    name: "server",
    files: { path: "^app/server/" },
    uses: ["^app/"],
    packages: ["@remix-run/node", "express", "nodemailer", "pino", "rate-limiter-flexible", "sirv", "zod"],
    node: true,
    why: "The server takes a request to what answers it.",
  },
  {
    name: "wiring",
    files: { path: "^app/wiring/" },
    uses: ["^app/"],
    packages: [],
    why: "The one place where a running program is put together.",
  },
  {
    name: "commands",
    files: { path: "^app/commands/" },
    uses: ["^app/"],
    packages: ["@remix-run/node", "subset-font", "vite"],
    node: true,
    why: "Commands put the rooms together for one run; no page is among them.",
  },
];

function layerRules({ name, files, uses, packages, why, ...more }) {
  const from = { path: files.path, pathNot: [TEST, ...[files.pathNot ?? []].flat()] };
  const external = packages.map(PACKAGE_PATH);
  const refusing = (suffix, to) => ({ name: `${name}-${suffix}`, comment: why, severity: "error", from, to });
  return [
    refusing("imports", { path: `^app/.*${SCRIPT}`, pathNot: uses }),
    ...(more.not === undefined ? [] : [refusing("keeps-out", { path: more.not })]),
    ...(more.notServer ? [refusing("runs-anywhere", { path: "\\.server\\.ts$|\\.route\\.tsx?$" })] : []),
    ...(more.notStore ? [refusing("asks-use-cases", { path: "\\.store\\.server\\.ts$" })] : []),
    ...(more.typesOnly ? [refusing("only-types", { path: "^app/", dependencyTypesNot: ["type-only"] })] : []),
    refusing("packages", {
      dependencyTypesNot: ["local", "type-only", ...(more.node ? ["core"] : [])],
      couldNotResolve: false,
      pathNot: ["^(app|survey-definitions|db)/", ...external],
    }),
  ];
}

export default {
  forbidden: [
    ...order,
    roomsAreListed,
    onlyTheTypeOfDeps,
    ownStores,
    ...layers.flatMap(layerRules),
    {
      name: "no-route-in-a-route",
      comment: "What two addresses share belongs in a page or a use case.",
      severity: "error",
      from: { path: "^app/", pathNot: [TEST, "^app/server/"] },
      to: { path: "\\.(route\\.tsx?|endpoint\\.server\\.ts)$" },
    },
    {
      name: "nothing-imports-tests",
      comment: "What runs in production stands without the tests.",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { path: [TEST, "^tests/"] },
    },
    {
      name: "the-document-knows-no-store",
      comment: "root, entries and the document count as routes.",
      severity: "error",
      from: { path: "^app/([^/]+|shell/.*)\\.tsx?$", pathNot: ["\\.d\\.ts$", TEST] },
      to: { path: "^app/(database|commands|server|wiring)/|\\.store\\.server\\.ts$" },
    },
    {
      name: "fields-look-down",
      comment: "A field and its value know no question, no answer as a whole and no questionnaire.",
      severity: "error",
      from: { path: "^app/domain/fields/", pathNot: TEST },
      to: { path: "^app/domain/", pathNot: "^app/domain/fields/" },
    },
    {
      name: "questions-look-down",
      comment: "A type of question knows its fields; questionnaires, paths, answers and scores look it up.",
      severity: "error",
      from: { path: "^app/domain/questions/", pathNot: TEST },
      to: { path: "^app/domain/", pathNot: "^app/domain/(fields|questions)/" },
    },
    {
      name: "no-format-in-a-form",
      comment:
        "What a browser reads and checks a form with names the format of definitions and fetches none of it.",
      severity: "error",
      from: { path: "^app/domain/questions/(.*\\.form|question-forms)\\.ts$" },
      to: { path: "\\.schema\\.ts$", dependencyTypesNot: ["type-only"] },
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
          "^app/commands/",
          "\\.route\\.tsx?$",
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
      from: {
        path: "^app/",
        pathNot: [TEST, "^app/commands/(dev|subset-fonts)\\.", "^app/routes\\.ts$", "\\.d\\.ts$"],
      },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: ["node_modules/@types/"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Words are content of their room, gathered by the engine that reads them: no import goes from one to the other.
    exclude: { path: "^(build|\\.cache)/|words\\.(fr|en)\\.json$" },
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
