import { describe, expect, it } from "vitest";
import { jsonInPage } from "./data-block.tsx";

describe("jsonInPage", () => {
  it.each(["</script><script>alert(1)</script>", "<!--<script>", "<\u2028&amp;\u2029"])(
    "holds %j without ending its element",
    (text) => {
      const json = jsonInPage({ text });
      expect(json).not.toContain("<");
      expect(JSON.parse(json)).toEqual({ text });
    },
  );
});
