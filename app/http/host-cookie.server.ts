// Cookies of this very host: no script reads them, no other site sends them along with a form.

interface HostCookie {
  readonly name: string;
  readonly value: string;
  /** Seconds; 0 takes the cookie away. */
  readonly maxAge: number;
  /** Sent to this address and those below alone; the whole host where it is left out. */
  readonly path?: string;
}

/**
 * The `Set-Cookie` header. Over TLS the name begins with `__Host-`, which ties the cookie to this host, or where it is for some
 * addresses alone with `__Secure-`, since the other one is for a whole host.
 */
export function hostCookie(request: Request, { name, value, maxAge, path }: HostCookie): string {
  const secure = isSecure(request) ? "; Secure" : "";
  const named = cookieName(request, name, path === undefined ? "host" : "below");
  return `${named}=${value}; Path=${path ?? "/"}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

type Scope = "host" | "below";

/** Null when the browser sent none, or an empty one. `scope`: below where it was set for some addresses alone. */
export function readCookie(request: Request, name: string, scope: Scope = "host"): string | null {
  const start = `${cookieName(request, name, scope)}=`;
  const pair = (request.headers.get("Cookie") ?? "").split(/;\s*/).find((cookie) => cookie.startsWith(start));
  return pair?.slice(start.length) || null;
}

function cookieName(request: Request, name: string, scope: Scope): string {
  if (!isSecure(request)) return name;
  return `${scope === "host" ? "__Host-" : "__Secure-"}${name}`;
}

function isSecure(request: Request): boolean {
  return new URL(request.url).protocol === "https:";
}
