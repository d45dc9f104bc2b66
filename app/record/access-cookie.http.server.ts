// The keys of the assessments that this browser has opened, in one cookie that no script can read. It is set only when
// someone starts an assessment or opens a secret link; reading the rest of the site sets none.
import { hostCookie, readCookie } from "../http/host-cookie.server.ts";

const NAME = "acces";
const MAX_KEYS = 20;
const SEPARATOR = ".";
const KEY = /^[A-Za-z0-9_-]{1,64}$/;
/**
 * One that this browser made by starting an assessment, or earned by saving something in one: a key that others plant by
 * a link never takes its place.
 */
const OWN = "!";
/** Among the keys: random, opens nothing, tells the browsers apart that one link opened to. */
const MARK = /^~[A-Za-z0-9_-]{1,64}$/;
const HALF_A_YEAR_SECONDS = 15_552_000;

/** Newest first; empty for a browser that has opened none. Anything that is not the shape of a key is left out. */
export function accessTokens(request: Request): readonly string[] {
  return keysOf(request).map(({ token }) => token);
}

/** Those that links have brought and by which nothing was saved yet, newest first. */
export function broughtTokens(request: Request): readonly string[] {
  return keysOf(request).flatMap(({ token, isOwn }) => (isOwn ? [] : [token]));
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
  /** The key of what this browser has just started, or saved something in. */
  readonly isOwn?: true;
}

interface Key {
  readonly token: string;
  readonly isOwn: boolean;
}

/**
 * The `Set-Cookie` that adds a key. Beyond twenty, the one used longest ago is forgotten, of those that links have brought
 * first; one of one’s own gives way to the twenty-first of one’s own alone.
 */
export function accessCookie(request: Request, { token, newToken, isOwn }: NewAccess): string {
  const known = keysOf(request);
  const wasOwn = known.some((key) => key.token === token && key.isOwn);
  const added = { token, isOwn: isOwn === true || wasOwn };
  const keys = withinRoom([added, ...known.filter((key) => key.token !== token)]);
  const mark = browserMark(request) ?? `~${newToken()}`;
  return hostCookie(request, {
    name: NAME,
    value: [mark, ...keys.map((key) => (key.isOwn ? OWN + key.token : key.token))].join(SEPARATOR),
    maxAge: HALF_A_YEAR_SECONDS,
  });
}

/** Newest first. A link that is opened has its place beside twenty of one’s own: it would open nothing otherwise. */
function withinRoom(keys: readonly Key[]): readonly Key[] {
  const own = keys.filter(({ isOwn }) => isOwn).slice(0, MAX_KEYS);
  const brought = keys.filter(({ isOwn }) => !isOwn).slice(0, Math.max(1, MAX_KEYS - own.length));
  return keys.filter((key) => own.includes(key) || brought.includes(key));
}

function keysOf(request: Request): readonly Key[] {
  return partsOf(request)
    .map((part) => ({ token: part.replace(OWN, ""), isOwn: part.startsWith(OWN) }))
    .filter(({ token }) => KEY.test(token))
    .slice(0, MAX_KEYS + 1);
}

function partsOf(request: Request): readonly string[] {
  return readCookie(request, NAME)?.split(SEPARATOR) ?? [];
}
