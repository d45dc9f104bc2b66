const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;
/** A proxy that nobody told us of says so itself. */
const OF_A_PROXY = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "via"];

/** Whether a browser of this very machine asks, by an address of this machine and through no proxy. */
export function isFromHere(request: Request): boolean {
  return (
    LOOPBACK.test(request.headers.get("Host") ?? "") && !OF_A_PROXY.some((name) => request.headers.has(name))
  );
}
