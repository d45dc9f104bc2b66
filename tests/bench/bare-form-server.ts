// The reference for the first paint, in its own process: a question of the questionnaire as a bare form, without style,
// script or font, compressed as ours are. A phone cannot be shown it sooner.
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { z } from "zod";
import { announce } from "./announce.ts";
import { questionTexts } from "./questionnaire-files.ts";

const { question, why, levels } = z
  .object({ question: z.string(), why: z.string(), levels: z.record(z.string(), z.string()) })
  .parse(questionTexts("metropoles-numeriques", "data.open"));

const choices = [...Object.entries(levels), ["dk", "Je ne sais pas"], ["na", "Non concerné"]];
const radios = choices.map(
  ([value, text]) => `<p><label><input type="radio" name="answer" value="${value}"> ${text}</label>`,
);
const page = `<!DOCTYPE html><html lang="fr"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${question}</title>
<h1>${question}</h1><p>${why}<form method="post"><fieldset><legend>${question}</legend>${radios.join("")}</fieldset>
<p><label>Justification <textarea name="publicText"></textarea></label>
<p><label>Note de travail <textarea name="workingNote"></textarea></label><p><button>Continuer</button></form></html>`;
const body = brotliCompressSync(page);

const server = createServer((_request, response) => {
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Encoding": "br",
    "Content-Length": body.length,
  });
  response.end(body);
});
announce(server.listen(0, "127.0.0.1"));
