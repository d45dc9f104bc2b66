import { describe, expect, it } from "vitest";
import { topicOfStatus } from "./error-topic.ts";

describe("topicOfStatus", () => {
  it("knows the statuses that have words of their own", () => {
    expect(topicOfStatus(404)).toBe("NOT_FOUND");
    expect(topicOfStatus(413)).toBe("BODY_TOO_LARGE");
  });

  it("blames the request for any other 4xx, and us for all the rest", () => {
    expect(topicOfStatus(418)).toBe("BAD_REQUEST");
    expect(topicOfStatus(500)).toBe("INTERNAL");
    expect(topicOfStatus(0)).toBe("INTERNAL");
  });
});
