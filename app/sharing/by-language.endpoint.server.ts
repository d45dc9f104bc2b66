// The address of a frame without a language leads to the one that the browser asks for.
import { askedLocale } from "../http/asked-locale.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { pathTo } from "../kit/path-to.ts";

export const embedByLanguage: Endpoint = ({ incoming, params, response }) => {
  const { slug = "", edition = "" } = params;
  response.vary("Accept-Language");
  response.redirect(302, pathTo("embed", { locale: askedLocale(incoming), slug, edition }));
  return null;
};
