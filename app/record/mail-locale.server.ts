// In which language somebody is written to: their own, where they have an account that says so; else that of who asked.
import type { Locale } from "../domain/fields/id.schema.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** `email` in lower case; `asked` is the language of the page that the mail comes from. */
export function mailLocale(deps: Pick<Deps, "accounts">, email: string, asked: Locale): Locale {
  return deps.accounts.getByEmail(email)?.locale ?? asked;
}
