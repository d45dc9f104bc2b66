// `npm run admin -- add|moderator|investigator|remove <e-mail>`: names who administers the barometer on this server. Works while
// the server runs; the person then signs in with a link.
import { existsSync } from "node:fs";
import type { SiteRole } from "../domain/people/role.ts";
import { nameAdministrator } from "../team/name-administrator.server.ts";
import { depsOrExit, settingsOrExit } from "./start-or-exit.server.ts";

const VERBS: Readonly<Record<string, SiteRole | null>> = {
  add: "administrator",
  moderator: "moderator",
  investigator: "investigator",
  remove: null,
};

const USAGE = `Who administers the barometer on this server:
  npm run admin -- add <e-mail>            invites the métropoles; sees neither answers nor results
  npm run admin -- moderator <e-mail>      reads publications before they go online, and nothing else
  npm run admin -- investigator <e-mail>   sees how far each métropole is, and nothing else
  npm run admin -- remove <e-mail>         takes the role back`;

process.exitCode = run(process.argv.slice(2));

function run([verb = "", email = ""]: readonly string[]): number {
  const role = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (role === undefined || email === "") return say(USAGE);
  const settings = settingsOrExit();
  if (!existsSync(settings.DATABASE_PATH))
    return say(`There is no database at ${settings.DATABASE_PATH}: set DATABASE_PATH as the server has it.`);
  const deps = depsOrExit({ ...settings, DEMO: "off" });
  try {
    const named = nameAdministrator(deps, { email, role });
    if (!named.ok) return say(`"${email}" is not an e-mail address.`);
    process.stdout.write(`${named.value.email}: ${role ?? "no role any more"} (${settings.DATABASE_PATH})\n`);
    return 0;
  } finally {
    deps.close();
  }
}

function say(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
