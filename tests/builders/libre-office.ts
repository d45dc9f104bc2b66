// Whether LibreOffice is on this machine with the part of it that a test asks: packages bring them one by one.
import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const LIBRARY_OF = { calc: "libsclo.so", impress: "libsdlo.so" } as const;

export function hasLibreOffice(part: keyof typeof LIBRARY_OF): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const command = folders.map((folder) => join(folder, "soffice")).find((file) => existsSync(file));
  return command !== undefined && existsSync(join(dirname(realpathSync(command)), LIBRARY_OF[part]));
}
