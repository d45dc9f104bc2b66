// The key of a seat, in a cookie that no script can read, sent to the pages of its workshop alone: in another room, and everywhere
// else on the site, the browser holds nothing.
import { hostCookie, readCookie } from "../http/host-cookie.server.ts";
import { locales } from "../i18n/locale.ts";
import { pathTo } from "../kit/path-to.ts";
import type { Seated } from "./join-workshop.server.ts";

const NAME = "place";

/** Null for a browser that has no seat in the workshop of this address. */
export function seatToken(request: Request): string | null {
  return readCookie(request, NAME, "below");
}

/** A `Set-Cookie` for each language: its pages stand below an address of their own. `maxAge` in seconds. */
export function seatCookies(request: Request, { publicId, token }: Seated, maxAge: number): Headers {
  const headers = new Headers();
  for (const locale of locales) {
    const seat = pathTo("seat", { locale, workshop: publicId });
    const path = seat.slice(0, seat.lastIndexOf("/"));
    const cookie = { name: NAME, value: token, maxAge, path };
    headers.append("Set-Cookie", hostCookie(request, cookie));
  }
  return headers;
}
