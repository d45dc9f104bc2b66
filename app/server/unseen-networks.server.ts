import type { Settings } from "./env.server.ts";

const OF_THIS_MACHINE = ["127.0.0.1", "::1", "localhost", "[::1]"];

/**
 * What to say at the start where somebody must stand in front whom nobody names: the site is called by another address than it
 * listens on, and TRUST_PROXY is 0. Every reader then has the address of that proxy, so that all of them share one counter. Null
 * where nothing tells of a proxy.
 */
export function unseenNetworks({
  BASE_URL,
  HOST,
  TRUST_PROXY,
}: Pick<Settings, "BASE_URL" | "HOST" | "TRUST_PROXY">): string | null {
  if (BASE_URL === undefined || TRUST_PROXY > 0) return null;
  const { protocol, hostname } = new URL(BASE_URL);
  const isElsewhere = OF_THIS_MACHINE.includes(HOST) && !OF_THIS_MACHINE.includes(hostname);
  if (protocol !== "https:" && !isElsewhere) return null;
  return "BASE_URL tells of a reverse proxy in front, and TRUST_PROXY is 0: all readers are counted as one network, who share what one may read and send (60 reads of the API a minute). Set TRUST_PROXY to the number of proxies.";
}
