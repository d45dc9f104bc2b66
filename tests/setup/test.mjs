// `npm test` on a machine that may have nothing yet: packages first, then every check, the browser tests included.
import { runProject } from "../../app/commands/bootstrap.mjs";

runProject([["tests/setup/run-checks.ts", "--with-browser"]]);
