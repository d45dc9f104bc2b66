import { describe, expect, it } from "vitest";
import { loggedError } from "./logger.server.ts";

describe("loggedError", () => {
  it("keeps what mends a fault: name, code, message and where it happened", () => {
    const logged = loggedError(Object.assign(new TypeError("no such column"), { code: "SQLITE_ERROR" }));
    expect(logged).toMatchObject({ name: "TypeError", code: "SQLITE_ERROR", message: "no such column" });
    expect(logged.stack[0]).toContain("logger.server.test.ts");
  });

  it("writes no address, which may hold a secret link", () => {
    const logged = loggedError(new Error("No route matches /fr/lien/s3cr3t-token"));
    expect(JSON.stringify(logged)).not.toContain("s3cr3t-token");
  });

  it("writes no extract of what could not be read, which may be an answer", () => {
    const logged = loggedError(errorOf(() => JSON.parse("my secret answer")));
    expect(JSON.stringify(logged)).not.toContain("secret");
  });

  it("writes nothing of a thrown value that is no error", () => {
    expect(loggedError("my answer")).toEqual({
      name: "string",
      message: "thrown value is not an error",
      stack: [],
    });
  });
});

function errorOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
