// `npm start` and `npm run dev` on a machine that may have nothing yet: runs on any Node since 18 and needs no package.
import { runProject } from "./bootstrap.mjs";

const DEV_RESTARTS_ON = [
  "app/commands",
  "app/domain",
  "app/http",
  "app/storage",
  "app/usecases",
  "survey-definitions",
];

if (process.argv[2] === "dev") {
  const watch = DEV_RESTARTS_ON.flatMap((folder) => ["--watch-path", folder]);
  runProject([["--watch", "--watch-preserve-output", ...watch, "app/commands/dev.server.ts"]]);
} else {
  runProject([["app/commands/build.server.ts"], ["app/commands/serve.server.ts"]]);
}
