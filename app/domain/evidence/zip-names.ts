// The names of what a ZIP archive holds, read off its directory. Nothing is unpacked, so nothing can swell.

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
/** An office document has some dozens. */
const MOST_ENTRIES = 5_000;

/** Null for what is no archive, or not one of the plain kind that office programs write. */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  return count > MOST_ENTRIES ? null : namesIn(view, { start, end, count });
}

/** The last record, which must reach to the very last byte: nothing is hidden behind it. */
function directoryEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (
      view.getUint32(at, true) === DIRECTORY_END &&
      at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return null;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function namesIn(view: DataView, { start, end, count }: Directory): readonly string[] | null {
  const names: string[] = [];
  let at = start;
  for (let read = 0; read < count; read += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    if (name === undefined || extra === undefined || comment === undefined) return null;
    names.push(textAt(view, at + ENTRY_BYTES, Math.min(name, end - at - ENTRY_BYTES)));
    at += ENTRY_BYTES + name + extra + comment;
  }
  return names;
}

function textAt(view: DataView, start: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, length));
}
