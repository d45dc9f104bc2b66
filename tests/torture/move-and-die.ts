// Moves an edition to another version of its questionnaire, and is killed at the step that was asked for: before its transaction is
// committed, or right after. Without a step it moves to the end. Started by `moves-of-killed-servers.test.ts` as a process of its own.
import { moveEdition } from "../../app/definitions/move-edition.server.ts";
import { aServer } from "../builders/a-running-server.ts";

export interface MoveAndDie {
  readonly database: string;
  readonly definitions: string;
  readonly session: string;
  readonly key: string;
  readonly surveyId: string;
  readonly to: string;
  /** Counted from 1: the transaction that it dies in, or after; null: none. */
  readonly step: number | null;
  readonly when: "inside" | "after";
}

const [asked = "{}"] = process.argv.slice(2);
const { database, definitions, step, when, ...move } = JSON.parse(asked) as MoveAndDie;
const deps = aServer({ DATABASE_PATH: database, DEFINITIONS_PATH: definitions });
let steps = 0;

/** A process that is killed says nothing any more. */
function die(at: MoveAndDie["when"], number: number): void {
  if (number === step && at === when) process.kill(process.pid, "SIGKILL");
}

async function run<T>(job: () => T): Promise<T> {
  steps += 1;
  const number = steps;
  const done = await deps.writer.run(() => {
    const result = job();
    die("inside", number);
    return result;
  });
  die("after", number);
  return done;
}

const moved = await moveEdition({ ...deps, writer: { ...deps.writer, run } }, { ...move, isConfirmed: true });
deps.close();
process.stdout.write(JSON.stringify({ moved, steps }));
