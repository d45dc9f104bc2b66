import { hash } from "node:crypto";

/** Short, however long the text: what anybody may send fills no memory. */
export function counterKey(spender: string | number): string {
  return hash("sha256", String(spender), "base64url");
}
