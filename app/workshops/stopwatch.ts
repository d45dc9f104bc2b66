/**
 * Gives the milliseconds since it was made. The clock of a page may stand still while its device sleeps, and that of the device may be
 * set back while somebody looks: what has passed is the longer of the two.
 */
export function stopwatch(): () => number {
  const [page, device] = [performance.now(), Date.now()];
  return () => Math.max(performance.now() - page, Date.now() - device);
}
