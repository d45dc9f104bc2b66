import type { Request as ExpressRequest } from "express";
import { defaultLocale, type Locale, locales } from "../i18n/locale.ts";

/** The language that a browser asks for, among ours; where it asks for none of them, the one of the site. */
export function askedLocale(request: Pick<ExpressRequest, "acceptsLanguages">): Locale {
  const asked = request.acceptsLanguages(...locales);
  return locales.find((locale) => locale === asked) ?? defaultLocale;
}
