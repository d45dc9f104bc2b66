// A list of checksums as `sha256sum -c` reads it.

export interface SummedFile {
  /** Within the folder of the list: letters, digits, `.`, `-`, `_` and `/`, so that nothing has to be escaped. */
  readonly path: string;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** A line a file, in the order of their paths; empty for no file. */
export function checksumList(files: readonly SummedFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, hash }) => `${hash}  ${path}\n`).join("");
}
