import { describe, expect, it } from "vitest";
import { isFromHere } from "./is-from-here.http.server.ts";

function asked(headers: Record<string, string>): boolean {
  return isFromHere(new Request("http://127.0.0.1/", { headers }));
}

describe("isFromHere", () => {
  it.each(["127.0.0.1:3000", "localhost:3000", "localhost", "[::1]:3000"])("knows %s", (host) => {
    expect(asked({ Host: host })).toBe(true);
  });
  it.each(["barometre.example.org", "evil.example:3000", "127.0.0.1.evil.example", ""])(
    "refuses %j",
    (host) => {
      expect(asked({ Host: host })).toBe(false);
    },
  );
  it.each(["X-Forwarded-For", "X-Forwarded-Proto", "Forwarded", "Via"])(
    "refuses a proxy that says %s",
    (name) => {
      expect(asked({ Host: "127.0.0.1:3000", [name]: "1.2.3.4" })).toBe(false);
    },
  );
});
