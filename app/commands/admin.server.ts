// `npm run admin -- add|moderator|investigator|remove <e-mail>`: names who administers the barometer on this server; `rename`
// gives a body another address. Works while the server runs; the person then signs in with a link.
import { existsSync } from "node:fs";
import type { SiteRole } from "../domain/people/role.ts";
import { type RenameRefusal, renameBody } from "../seed/rename-body.server.ts";
import { nameAdministrator } from "../team/name-administrator.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
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
  npm run admin -- remove <e-mail>         takes the role back

What a body is called in addresses:
  npm run admin -- rename <old> <new>      public addresses of before lead to the new ones (301); those of its
                                           team do not, and are to be passed on`;

const REFUSED: Readonly<Record<RenameRefusal, string>> = {
  NOT_FOUND: "there is no body of that name in addresses.",
  BAD_SLUG:
    "the new name is written in small letters without accents, digits and hyphens, as in rennes-metropole.",
  TAKEN: "the new name is, or was, that of another body: a link to that one would lead astray.",
};

process.exitCode = run(process.argv.slice(2));

function run([verb = "", ...rest]: readonly string[]): number {
  const [first = "", second = ""] = rest;
  if (verb === "rename")
    return second === "" ? say(USAGE) : inDatabase((deps) => rename(deps, first, second));
  const role = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (role === undefined || first === "") return say(USAGE);
  return inDatabase((deps, path) => {
    const named = nameAdministrator(deps, { email: first, role });
    if (!named.ok) return say(`"${first}" is not an e-mail address.`);
    process.stdout.write(`${named.value.email}: ${role ?? "no role any more"} (${path})\n`);
    return 0;
  });
}

function inDatabase(act: (deps: Deps, path: string) => number): number {
  const settings = settingsOrExit();
  if (!existsSync(settings.DATABASE_PATH))
    return say(`There is no database at ${settings.DATABASE_PATH}: set DATABASE_PATH as the server has it.`);
  const deps = depsOrExit({ ...settings, DEMO: "off" });
  try {
    return act(deps, settings.DATABASE_PATH);
  } finally {
    deps.close();
  }
}

function rename(deps: Deps, slug: string, to: string): number {
  const renamed = renameBody(deps, { slug, to });
  if (!renamed.ok) return say(`${slug} was not renamed: ${REFUSED[renamed.reason]}`);
  process.stdout.write(`${slug} is ${to}: its public addresses of before lead there.\n`);
  return 0;
}

function say(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
