import { isIPv6 } from "node:net";

/** A household or an office has 2^64 addresses of IPv6, so they count as one. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes(".")) return address;
  const [start = "", end = ""] = address.split("::");
  const [first, last] = [start.split(":"), end === "" ? [] : end.split(":")];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return [...first, ...zeros, ...last].slice(0, 4).join(":");
}
