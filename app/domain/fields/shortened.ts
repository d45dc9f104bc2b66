// The beginning of a text, for where it stands beside others and is read whole elsewhere.

/** As it is where it is short enough; else cut before the word that is too long, with three dots. Lines become one. `most` characters. */
export function shortened(text: string, most: number): string {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const line = words.join(" ");
  if ([...line].length <= most) return line;
  const cut = [...line].slice(0, most).join("");
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
