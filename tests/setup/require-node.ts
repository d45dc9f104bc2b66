/** better-sqlite3 crashes without a word on an older Node, so an older one is refused with a sentence. */
export default function requireNode(): void {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 22) {
    throw new Error(
      `The tests need Node 22.18 or newer and this is ${process.version}: run them through npm exec or npm test.`,
    );
  }
}
