import type { Response as ExpressResponse } from "express";
import { send } from "../http/send.server.ts";
import type { Words } from "../i18n/words.ts";

interface Problem {
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** What else a program may read. */
  readonly [more: string]: unknown;
}

/** Says why the API does not answer, RFC 9457: to programs by the status, to their people in words. */
export async function sendProblem(
  response: ExpressResponse,
  { locale }: Words,
  problem: Problem,
): Promise<null> {
  const body = JSON.stringify({ type: "about:blank", ...problem });
  response.setHeader("Content-Language", locale);
  response.setHeader("Access-Control-Allow-Origin", "*");
  await send(response, { type: "application/problem+json; charset=utf-8", body, status: problem.status });
  return null;
}
