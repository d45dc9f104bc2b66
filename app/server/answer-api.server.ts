// What the API does not answer is said as a problem: nobody who reads it with a program is shown a page.
import type { RequestHandler } from "express";
import { addresses } from "../addresses.ts";
import { replyTo } from "../http/reply.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { sendProblem } from "../open-data/problem.http.server.ts";
import { type Visit, visitOf } from "./visit.server.ts";

/** Of every address of the API, and of what does not exist below. */
const [, API = ""] = addresses["api-document"].path.split("/");

/** Stands behind whatever answers without a page. */
export const answerApi: RequestHandler = (request, response, next) => {
  const [path = ""] = request.originalUrl.split("?");
  if (path.split("/")[1] !== API) return next();
  const visit = visitOf(response);
  const words = wordsOf(visit.locale);
  response.vary("Accept-Language");
  sendProblem(response, words, problemOf(visit, words)).catch(next);
};

function problemOf({ refusal }: Visit, { t }: ReturnType<typeof wordsOf>) {
  const reason = refusal ?? "NOT_FOUND";
  const { status, topic } = replyTo(reason);
  if (reason === "NOT_FOUND")
    return { status, title: t("data.problem.absent"), detail: t("data.problem.absent.what") };
  if (reason === "TOO_MANY_REQUESTS")
    return { status, title: t("errors.TOO_MANY_REQUESTS.title"), detail: t("data.problem.often") };
  return { status, title: t(`errors.${topic}.title`), detail: t(`errors.${topic}.what`) };
}
