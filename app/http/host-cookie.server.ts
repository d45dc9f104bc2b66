// Cookies of this very host: no script reads them, no other site sends them along with a form.

interface HostCookie {
  readonly name: string;
  readonly value: string;
  /** Seconds; 0 takes the cookie away. */
  readonly maxAge: number;
}

/** The `Set-Cookie` header. Over TLS the name begins with `__Host-`, which ties the cookie to this host. */
export function hostCookie(request: Request, { name, value, maxAge }: HostCookie): string {
  const secure = isSecure(request) ? "; Secure" : "";
  return `${cookieName(request, name)}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

/** Null when the browser sent none, or an empty one. */
export function readCookie(request: Request, name: string): string | null {
  const start = `${cookieName(request, name)}=`;
  const pair = (request.headers.get("Cookie") ?? "").split(/;\s*/).find((cookie) => cookie.startsWith(start));
  return pair?.slice(start.length) || null;
}

function cookieName(request: Request, name: string): string {
  return isSecure(request) ? `__Host-${name}` : name;
}

function isSecure(request: Request): boolean {
  return new URL(request.url).protocol === "https:";
}
