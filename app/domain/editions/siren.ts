const NINE_DIGITS = /^\d{9}$/;

/** Nine digits whose Luhn sum is a multiple of ten, as INSEE gives them. Spaces within are let go by. */
export function readSiren(text: string): string | null {
  const digits = text.slice(0, 40).replaceAll(" ", "").replaceAll("\u00a0", "");
  return NINE_DIGITS.test(digits) && luhnSum(digits) % 10 === 0 ? digits : null;
}

/** Of nine digits: every second one is doubled, and counts by its own digits. */
function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
