import { describe, expect, it } from "vitest";
import { inTurn } from "./in-turn.server.ts";

/** Jobs that end when they are told to, and how many of them have begun. */
function jobs() {
  const begun: ((end: "well" | "badly") => void)[] = [];
  const job = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push((end) => (end === "well" ? resolve(name) : reject(new Error(name))));
    });
  return { job, begun };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("inTurn", () => {
  it("begins so many jobs and no more, and the next in their order as others end, however they end", async () => {
    const { job, begun } = jobs();
    const run = inTurn(2);
    const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => run(job(name)));
    expect(begun.length).toBe(2);
    begun[0]?.("badly");
    await expect(a).rejects.toThrow("a");
    expect(begun.length).toBe(3);
    await settled();
    expect(begun.length).toBe(3);
    begun[2]?.("well");
    expect(await c).toBe("c");
    await settled();
    begun[3]?.("well");
    expect(await d).toBe("d");
    begun[1]?.("well");
    expect(await b).toBe("b");
  });

  it("has room again for as many once all have ended", async () => {
    const { job, begun } = jobs();
    const run = inTurn(2);
    const first = [run(job("a")), run(job("b")), run(job("c"))];
    begun[0]?.("well");
    begun[1]?.("well");
    await settled();
    begun[2]?.("well");
    expect(await Promise.all(first)).toEqual(["a", "b", "c"]);
    const second = [run(job("d")), run(job("e")), run(job("f"))];
    expect(begun.length).toBe(5);
    for (let at = 3; at < 6; at += 1) {
      begun[at]?.("well");
      await settled();
    }
    expect(await Promise.all(second)).toEqual(["d", "e", "f"]);
  });

  it("makes room after a job that throws before it begins", async () => {
    const run = inTurn(1);
    const thrown = run(() => {
      throw new Error("no job");
    });
    await expect(thrown).rejects.toThrow("no job");
    expect(await run(() => Promise.resolve("next"))).toBe("next");
  });
});
