import type { Response as ExpressResponse } from "express";

/**
 * When the answer is decided, not when it has been read: who reads slowly, or sends more before, would keep what is spent in
 * vain, and who breaks off would have back what was done all the same.
 */
export function onceAnswered(response: ExpressResponse, tell: () => void): void {
  const end = response.end.bind(response);
  response.end = ((...given: Parameters<typeof end>) => {
    response.end = end;
    tell();
    return end(...given);
  }) as typeof end;
}
