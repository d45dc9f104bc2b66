import type { Words } from "../i18n/words.ts";

const KB = 1_000;
const MB = 1_000_000;

/** "812 octets", "12 Ko", "1,2 Mo": never "0", and never "1 000 Ko". */
export function sizeText(bytes: number, { t, number }: Pick<Words, "t" | "number">): string {
  if (bytes < KB) return t("kit.size.b", { count: bytes, amount: number(bytes) });
  const kilobytes = Math.round(bytes / KB);
  if (kilobytes < KB) return t("kit.size.kb", { amount: number(kilobytes) });
  return t("kit.size.mb", { amount: number(Math.round((bytes / MB) * 10) / 10) });
}
