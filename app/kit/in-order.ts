/** Rows in an order of ids; without one, as they are. What the order does not name comes last, as it was. */
export function inOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  order: readonly string[] | undefined,
): readonly Row[] {
  if (order === undefined) return rows;
  const placeOf = ({ id }: Row) => (order.includes(id) ? order.indexOf(id) : order.length);
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
}
