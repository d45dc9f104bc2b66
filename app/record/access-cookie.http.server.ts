// The keys of the assessments that this browser has opened, in one cookie that no script can read. It is set only when
// someone starts an assessment or opens a secret link; reading the rest of the site sets none.
import { hostCookie, readCookie } from "../http/host-cookie.server.ts";

const NAME = "acces";
const MAX_KEYS = 20;
const SEPARATOR = ".";
const KEY = /^[A-Za-z0-9_-]{1,64}$/;
/** Among the keys: random, opens nothing, tells the browsers apart that one link opened to. */
const MARK = /^~[A-Za-z0-9_-]{1,64}$/;
const HALF_A_YEAR_SECONDS = 15_552_000;

/** Newest first; empty for a browser that has opened none. Anything that is not the shape of a key is left out. */
export function accessTokens(request: Request): readonly string[] {
  return partsOf(request)
    .filter((part) => KEY.test(part))
    .slice(0, MAX_KEYS);
}

/** Null for a browser that got its keys before there were marks. */
export function browserMark(request: Request): string | null {
  return partsOf(request).find((part) => MARK.test(part)) ?? null;
}

interface NewAccess {
  /** The key. */
  readonly token: string;
  /** Makes the mark of a browser that has none. */
  readonly newToken: () => string;
}

/** The `Set-Cookie` that adds a key; beyond twenty, the one used longest ago is forgotten. */
export function accessCookie(request: Request, { token, newToken }: NewAccess): string {
  const keys = [token, ...accessTokens(request).filter((known) => known !== token)].slice(0, MAX_KEYS);
  const mark = browserMark(request) ?? `~${newToken()}`;
  return hostCookie(request, {
    name: NAME,
    value: [mark, ...keys].join(SEPARATOR),
    maxAge: HALF_A_YEAR_SECONDS,
  });
}

function partsOf(request: Request): readonly string[] {
  return readCookie(request, NAME)?.split(SEPARATOR) ?? [];
}
