// What other sites show has an address without a language, too: it leads to the one that the browser asks for.
import { askedLocale } from "../http/asked-locale.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { pathTo } from "../kit/path-to.ts";

function byLanguage(id: "embed" | "share-picture"): Endpoint {
  return ({ incoming, params, response }) => {
    const { slug = "", edition = "" } = params;
    response.vary("Accept-Language");
    response.redirect(302, pathTo(id, { locale: askedLocale(incoming), slug, edition }));
    return null;
  };
}

export const embedByLanguage = byLanguage("embed");
export const sharePictureByLanguage = byLanguage("share-picture");
