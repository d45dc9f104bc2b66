// What is far too large is refused before it is taken in, and touches nobody else.
import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { AssessmentRef } from "../../../app/record/find-assessment.server.ts";
import { startAssessment } from "../../../app/start/start-assessment.server.ts";
import { opened, post } from "../../builders/a-running-server.ts";
import { aServedSite, type ServedSite } from "../../builders/a-served-site.ts";

const MB = 1024 * 1024;
const QUESTION = "data.open";
const KEPT = "La réponse d’avant";

let site: ServedSite;
let ref: AssessmentRef;
let address: string;

beforeAll(async () => {
  site = await aServedSite();
  const started = await startAssessment(site.deps, {
    surveyId: "metropoles-numeriques",
    body: { slug: "rennes-metropole" },
    from: "blank",
    form: "",
  });
  if (!started.ok) throw new Error(started.reason);
  const { slug, edition, token } = started.value;
  ref = { slug, edition, tokens: [token] };
  address = `/fr/t/${slug}/e/${edition}/s/data/q/${QUESTION}`;
  await post(site.deps, ref, { question: QUESTION, fields: { answer: "2", publicText: KEPT } });
}, 120_000);
afterAll(() => site?.close());

const form = (fields: Iterable<readonly [string, string]>) =>
  new URLSearchParams([...fields].map(([a, b]) => [a, b]));
const send = (body: URLSearchParams | string, type = "application/x-www-form-urlencoded") =>
  fetch(site.url + address, {
    method: "POST",
    headers: { Cookie: `acces=${ref.tokens[0]}`, "Content-Type": type },
    body,
  });
const stored = () => opened(site.deps, ref).saved.get(QUESTION);

it("scenario 20, oversized payload: 5 MB in a comment, 10,001 fields and deep JSON get a useful page and change nothing", async () => {
  const before = stored();
  const comment = await send(
    form([
      ["answer", "3"],
      ["publicText", "é".repeat((5 * MB) / 2)],
    ]),
  );
  const fields = await send(form(Array.from({ length: 10_001 }, (_, i) => [`f${i}`, "1"] as const)));
  const json = await send("[".repeat(200) + "]".repeat(200), "application/json");
  expect([comment.status, fields.status, json.status]).toEqual([413, 400, 415]);
  for (const response of [comment, fields, json]) {
    const page = await response.text();
    expect(page).toMatch(/^<!DOCTYPE html><html lang="fr">/);
    expect(page).toMatch(/<h1>[^<]+<\/h1><p>[^<]+<\/p><p>[^<]+<\/p>/);
  }
  expect(stored()).toEqual(before);
  expect(stored()?.publicText).toBe(KEPT);
});

it("scenario 20, oversized payload: 300 MB are refused while nearly all of them are still to come, and others go on saving", async () => {
  const { answer, sent } = await sendForEver(300 * MB);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(sent).toBeLessThan(10 * MB);
  const other = await send(
    form([
      ["answer", "4"],
      ["version", String(stored()?.version)],
      ["publicText", KEPT],
    ]),
  );
  expect(other.ok).toBe(true);
  expect(stored()?.answer).toEqual({ state: "answered", value: 4 });
});

/** Announces so many bytes and sends on until it is answered; gives how many were handed to the system until then. */
function sendForEver(announced: number): Promise<{ readonly answer: string; readonly sent: number }> {
  const { hostname, port } = new URL(site.url);
  const piece = Buffer.alloc(64 * 1024, "a");
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let sent = 0;
    const pump = () => {
      while (sent < announced && socket.writable) {
        sent += piece.length;
        if (!socket.write(piece)) return void socket.once("drain", pump);
      }
    };
    socket.once("error", reject);
    socket.once("data", (data) => {
      resolve({ answer: data.toString("latin1"), sent });
      socket.destroy();
    });
    socket.once("connect", () => {
      const head = [
        `POST ${address} HTTP/1.1`,
        `Host: ${hostname}:${port}`,
        `Cookie: acces=${ref.tokens[0]}`,
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${announced}`,
      ];
      socket.write(`${head.join("\r\n")}\r\n\r\n`, pump);
    });
  });
}
