// The reference for autosave, in its own process: the least that keeps the same promise with Express. One form, one
// check with zod, one commit that is on the disk before the reply.
import Database from "better-sqlite3";
import express from "express";
import { z } from "zod";
import { announce } from "./announce.ts";

const answerForm = z.object({
  form: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  seq: z.coerce.number().int().min(0),
  version: z.coerce.number().int().min(0),
  was: z.string().max(20),
  answer: z.enum(["0", "1", "2", "3", "4", "dk", "na"]),
  confidence: z.enum(["", "estimate", "known", "proven"]),
  publicText: z.string().max(2_000),
  workingNote: z.string().max(2_000),
});

const db = new Database(process.env["DATABASE_PATH"]);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec(`CREATE TABLE answers (question_id TEXT PRIMARY KEY, version INTEGER NOT NULL, answer TEXT NOT NULL,
  confidence TEXT NOT NULL, public_text TEXT NOT NULL, working_note TEXT NOT NULL, form TEXT NOT NULL,
  seq INTEGER NOT NULL, saved_at INTEGER NOT NULL) STRICT, WITHOUT ROWID`);
const save = db
  .prepare<[Record<string, string | number>], number>(
    `INSERT INTO answers VALUES (@question, 1, @answer, @confidence, @publicText, @workingNote, @form, @seq, @savedAt)
     ON CONFLICT (question_id) DO UPDATE SET version = version + 1, answer = excluded.answer,
       confidence = excluded.confidence, public_text = excluded.public_text, working_note = excluded.working_note,
       form = excluded.form, seq = excluded.seq, saved_at = excluded.saved_at
     RETURNING version`,
  )
  .pluck();

const app = express();
app.post("*/q/:question/enregistrer", express.urlencoded({ extended: false }), (request, response) => {
  const parsed = answerForm.safeParse(request.body);
  if (!parsed.success) return void response.status(422).json({});
  const savedAt = Date.now();
  const version = save.get({ ...parsed.data, question: request.params["question"] ?? "", savedAt });
  response.json({ version, savedAt: new Date(savedAt) });
});
announce(app.listen(0, "127.0.0.1"));
