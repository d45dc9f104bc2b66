// What the commands about copies of the database share: parameters, one sentence at the end, exit codes.
import { parseArgs } from "node:util";
import type { RowCounts } from "../database/check-database.server.ts";
import { CopyRefusal } from "../database/copy-refusal.server.ts";

/** `4 answers of 1 assessment` */
export function contentSentence({ answers, assessments }: RowCounts): string {
  return `${counted(answers, "answer")} of ${counted(assessments, "assessment")}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

interface CopyCommand {
  readonly usage: string;
  readonly options: Readonly<Record<string, { readonly type: "string" }>>;
}
interface Given {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** `run` gives the sentence that says what was done; null when the parameters make no sense. */
export function runCopyCommand(command: CopyCommand, run: (given: Given) => string | null): void {
  try {
    const given = readParameters(command);
    const sentence = given === null ? null : run(given);
    if (sentence === null) end(2, command.usage);
    else process.stdout.write(`${sentence}\n`);
  } catch (error) {
    if (!isForThePerson(error)) throw error;
    end(1, error.message);
  }
}

function readParameters({ options }: CopyCommand): Given | null {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { files: positionals, values };
  } catch {
    return null;
  }
}

/** A refusal, or what the system says of a file: no space left, no right to write there. */
function isForThePerson(error: unknown): error is Error {
  return error instanceof CopyRefusal || (error instanceof Error && "syscall" in error);
}

function end(code: number, sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
}
