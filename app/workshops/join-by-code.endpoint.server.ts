// The short address of a room, without a language: it leads to the page where codes are typed, in the one that the browser asks for.
// Nothing is looked up here, so that nobody tries codes past the counter of that page.
import { askedLocale } from "../http/asked-locale.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { pathTo } from "../kit/path-to.ts";

export const joinByCode: Endpoint = ({ incoming, params, response }) => {
  const join = pathTo("join", { locale: askedLocale(incoming) });
  response.vary("Accept-Language");
  response.redirect(302, `${join}?${new URLSearchParams({ code: params["code"] ?? "" })}`);
  return null;
};
