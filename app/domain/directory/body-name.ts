const MIN_LENGTH = 2;
const MAX_LENGTH = 120;
/** UTF-16 units, with the spaces that are joined. */
const MOST_TYPED = 1_000;

/** A name as it is stored: spaces trimmed and joined. Null when it has fewer than 2 or more than 120 characters, or a control character. */
export function bodyName(typed: string): string | null {
  if (typed.length > MOST_TYPED) return null;
  const name = typed
    .normalize("NFC")
    .trim()
    .replace(/[\p{Zs}\t]+/gu, " ");
  const length = [...name].length;
  const writable = !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(name) && /[\p{L}\p{N}]/u.test(name);
  return writable && length >= MIN_LENGTH && length <= MAX_LENGTH ? name : null;
}
