import { hash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { zipOf } from "./zip-of.http.server.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("an archive", () => {
  // The second one stands in the hour that Paris leaves out in spring.
  it.each(["2026-11-28T22:30:40Z", "2027-03-28T02:30:00Z"])(
    "of %s is the same bytes in every time zone",
    async (at) => {
      const hours: number[] = [];
      const hashes = new Set<string>();
      for (const name of ["UTC", "Europe/Paris", "Pacific/Auckland", "America/New_York"]) {
        process.env["TZ"] = name;
        hours.push(new Date(at).getHours());
        const files = [{ path: "a.txt", read: () => "a" }];
        hashes.add(hash("sha256", await buffer(zipOf({ name: "folder", at: new Date(at), files }))));
      }
      expect(new Set(hours).size).toBe(4);
      expect(hashes.size).toBe(1);
    },
  );
});

it("is broken off by a file that cannot be read, which is a fault of it alone", async () => {
  function* unreadable() {
    yield "begun";
    throw new Error("it cannot be read");
  }
  const zip = zipOf({ name: "x", at: new Date(0), files: [{ path: "a.csv", read: unreadable }] });
  await expect(buffer(zip)).rejects.toThrow("it cannot be read");
});
