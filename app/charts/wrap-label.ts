/**
 * Cuts a label into lines by counting characters, since nothing is measured. A word is never cut: one longer
 * than the limit gets a line of its own. Non-breaking spaces hold. The empty label has no line.
 */
export function wrapLabel(label: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ").filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
