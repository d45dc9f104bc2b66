// Every catalogue of the interface. A new namespace is a file in each language and a line in each list below.

import type { Locale } from "./locale.ts";
import enErrors from "./locales/en/errors.json" with { type: "json" };
import enShell from "./locales/en/shell.json" with { type: "json" };
import frErrors from "./locales/fr/errors.json" with { type: "json" };
import frShell from "./locales/fr/shell.json" with { type: "json" };

const fr = { errors: frErrors, shell: frShell };
const en: typeof fr = { errors: enErrors, shell: enShell };

export type Resources = typeof fr;
export type Namespace = keyof Resources;

export const resources: Readonly<Record<Locale, Resources>> = { fr, en };
