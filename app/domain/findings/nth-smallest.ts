// The value that would stand at a place if all were sorted, without sorting them (Hoare’s selection): of tens of thousands, asked once a
// question, sorting was most of what findings cost.

/** `place` from 0; reorders `values`. NaN where there is no such place. */
export function nthSmallest(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const [left, right] = parted(values, low, high);
    if (place >= left && place <= right) break;
    if (place < left) high = left - 1;
    else low = right + 1;
  }
  return values[place] ?? Number.NaN;
}

/** Smaller ones to the left, larger ones to the right; gives from where to where the ones between stand, which are all equal. */
function parted(values: Float64Array, low: number, high: number): readonly [number, number] {
  const pivot = values[(low + high) >> 1] ?? 0;
  let [left, right, at] = [low, high, low];
  while (at <= right) {
    const value = values[at] ?? 0;
    if (value < pivot) swap(values, at++, left++);
    else if (value > pivot) swap(values, at, right--);
    else at += 1;
  }
  return [left, right];
}

function swap(values: Float64Array, one: number, other: number): void {
  const moved = values[one] ?? 0;
  values[one] = values[other] ?? 0;
  values[other] = moved;
}
