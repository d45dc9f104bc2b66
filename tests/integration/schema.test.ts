import { describe, expect, it } from "vitest";
import { someStores } from "../builders/stores.ts";

const HEADER =
  "-- Generated from db/migrations by tests/integration/schema.test.ts; see db/README.md. Never run.\n\n";

describe("db/schema.sql", () => {
  it("is the shape that the migrations make", async () => {
    const { db } = someStores();
    const statements = db
      .prepare<[], string>(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY tbl_name, type DESC, name",
      )
      .pluck()
      .all();
    await expect(`${HEADER}${statements.map((sql) => `${sql};`).join("\n\n")}\n`).toMatchFileSnapshot(
      "../../db/schema.sql",
    );
  });

  it("has only strict tables, each with its types enforced", () => {
    const tables = someStores()
      .db.prepare<[], { name: string; strict: 0 | 1 }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter(({ strict }) => strict === 0)).toEqual([]);
  });
});
