// Which changes does the compiler refuse? What does not compile reaches nobody, whatever the tests say of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Change, Position } from "./changes.ts";

export function refusedByTypes(changes: readonly Change[], root: string): ReadonlySet<string> {
  const strict = compilerOptions(root);
  // A name that a change leaves without a use is a blemish, and no reason to call the change impossible.
  const options = { ...strict, noUnusedLocals: false, noUnusedParameters: false, types: [] };
  const edited = new Map<string, { readonly version: number; readonly text: string }>();
  const textOf = (name: string) => edited.get(name)?.text ?? ts.sys.readFile(name);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [...new Set(changes.map(({ file }) => file))],
    getScriptVersion: (name) => String(edited.get(name)?.version ?? 0),
    getScriptSnapshot: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    readFile: ts.sys.readFile,
    fileExists: ts.sys.fileExists,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const refused = changes.filter((change, place) => {
    const original = readFileSync(change.file, "utf8");
    edited.set(change.file, { version: 2 * place + 1, text: withChange(original, change) });
    const refuses =
      service.getSyntacticDiagnostics(change.file).length +
        service.getSemanticDiagnostics(change.file).length >
      0;
    edited.set(change.file, { version: 2 * place + 2, text: original });
    return refuses;
  });
  return new Set(refused.map(({ id }) => id));
}

function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

export function withChange(text: string, { from, to, replacement }: Change): string {
  return text.slice(0, placeOf(text, from)) + replacement + text.slice(placeOf(text, to));
}

function placeOf(text: string, { line, column }: Position): number {
  const before = text.split("\n").slice(0, line);
  return before.reduce((sum, { length }) => sum + length + 1, column);
}
