/** The number in the address of a version, in its one spelling; 0, which no version has, for anything else. */
export function versionOf(text: string | undefined): number {
  return /^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : 0;
}
