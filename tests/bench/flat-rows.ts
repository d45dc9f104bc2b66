// What has to cost the same however many bodies take part: a search among them, and what is stored about one person. Of two
// sizes in the same run the greater may cost at most 35^0.2 times the smaller: an exponent of a fifth.
import { createPersonalDataStore } from "../../app/account/personal-data.store.server.ts";
import { closeDatabase, type Database } from "../../app/database/open-database.server.ts";
import type { Body } from "../../app/domain/directory/body.ts";
import { indexDirectory } from "../../app/domain/directory/index-directory.ts";
import { searchDirectory, searchNearly } from "../../app/domain/directory/search-directory.ts";
import { openStores } from "../../app/wiring/open-stores.server.ts";
import { ratesOf } from "./measure.ts";
import { type Row, rowAtMost } from "./row.ts";

const FEW = 1_000;
const MANY = 35_000;
const GOAL = (MANY / FEW) ** 0.2;
/** Entries of the history that others wrote, of each body. */
const ENTRIES = 10;
const HISTORY_ENTRY = `INSERT INTO history (assessment_id, position, kind, survey_version, question_id, version, at, author_id,
  author_key, source, new_content, previous_hash, hash)
  VALUES (@assessmentId, @version, 'answer', '1.0.0', 'q', @version, 1, @id, @authorKey, 'entry', '{}',
    printf('%064d', 0), printf('%064d', 0))`;
const SYLLABLES =
  "ba be bo cha co de du fon gra la li lo ma mon na no pa por que ra re ro sa san tar val ver vil".split(" ");

export function flatRows(): readonly Row[] {
  return [searchRow(), personRow()];
}

function searchRow(): Row {
  const [few, many] = [FEW, MANY].map(searching);
  return rowOf("Search: a name, a slip, a postcode, a common beginning", few, many);
}

function personRow(): Row {
  const [few, many] = [FEW, MANY].map(withPerson);
  const row = rowOf("My data: everything stored about one person", few?.task, many?.task);
  for (const one of [few, many]) if (one !== undefined) closeDatabase(one.db);
  return row;
}

function rowOf(name: string, few: (() => void) | undefined, many: (() => void) | undefined): Row {
  if (few === undefined || many === undefined) throw new Error("two sizes are compared");
  const [fewRate = 0, manyRate = 0] = ratesOf([few, many], { runs: 7, milliseconds: 300 });
  return rowAtMost(GOAL, {
    ...{ name: `${name}, among 35,000 bodies`, unit: "ms", against: "among 1,000" },
    ...{ figure: 1_000 / manyRate, reference: 1_000 / fewRate },
  });
}

/** Names as long as those of communes, all different; the same at every run. */
function nameOf(place: number): string {
  const syllable = (step: number) => SYLLABLES[Math.floor(place / step) % SYLLABLES.length] ?? "";
  const word = syllable(1) + syllable(29) + syllable(841) + syllable(7) + syllable(1);
  return place % 9 === 0 ? `Saint-${word}` : word;
}

function aBody(place: number): Body {
  const [name, postcode] = [nameOf(place), String(1_000 + (place % 94_000)).padStart(5, "0")];
  const commune = {
    insee: postcode,
    name: nameOf(place + 400_000),
    population: place,
    postcodes: [postcode],
  };
  const named = { id: place, slug: `body-${place}`, name, kind: "metropole", siren: String(place) } as const;
  return { ...named, population: place, since: null, demonstration: false, communes: [commune] };
}

function searching(size: number): () => void {
  const bodies = Array.from({ length: size }, (_, place) => aBody(place));
  const directory = indexDirectory(bodies);
  const slip = (name: string) => name.slice(0, 3) + name.slice(4);
  const typed = [7, 401, 882].flatMap((place) => [
    nameOf(place),
    slip(nameOf(place)),
    nameOf(place).slice(0, 4),
  ]);
  const queries = [...typed, "saint", "01500", "mairie de saint", "xyzzyqwert"];
  let next = 0;
  return () => {
    const query = queries[next % queries.length] ?? "";
    next += 1;
    if (searchDirectory(directory, query).length === 0) searchNearly(directory, query);
  };
}

interface Person {
  readonly db: Database;
  readonly task: () => void;
}

function withPerson(size: number): Person {
  const now = new Date("2026-11-20T09:00:00Z");
  const stores = openStores(":memory:", now);
  const { db } = stores;
  const ada = { email: "ada@b.example", authorKey: "ada" };
  const id = stores.accounts.create({ ...ada, name: "Ada" }, now);
  stores.definitionVersions.create({ surveyId: "survey", version: "1.0.0", content: {} }, now);
  db.transaction(() => fill(db, { size, id })).immediate();
  const store = createPersonalDataStore(db);
  return { db, task: () => store.get({ id, ...ada }) };
}

/** Bodies with an assessment each, what others wrote in them, and a hundred entries of the person. */
function fill(db: Database, { size, id }: { readonly size: number; readonly id: number }): void {
  const body = db.prepare(
    "INSERT INTO bodies (slug, name, kind, siren, population, demonstration) VALUES (?, ?, 'metropole', ?, 1, 0)",
  );
  const assessment = db.prepare(
    `INSERT INTO assessments (body_id, survey_id, survey_version, edition, open_to_all, of_team, started_at)
     VALUES (?, 'survey', '1.0.0', '2026', 0, 1, 1)`,
  );
  const entry = db.prepare(HISTORY_ENTRY);
  for (let place = 0; place < size; place += 1) {
    const bodyId = body.run(`body-${place}`, nameOf(place), String(200_000_000 + place)).lastInsertRowid;
    const assessmentId = assessment.run(bodyId).lastInsertRowid;
    for (let version = 1; version <= ENTRIES; version += 1)
      entry.run({ assessmentId, version, id: null, authorKey: `somebody-${place}` });
    if (place < 100) entry.run({ assessmentId, version: ENTRIES + 1, id, authorKey: "ada" });
  }
}
