// Answers with what an endpoint makes. As long as it is short it is made whole, kept where its address is stored, and sent with a
// tag; what is longer is sent while it is made, so that however much is published none of it stands in memory at once.

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { createGzip } from "node:zlib";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { attachment } from "../http/attachment.server.ts";
import type { Given } from "../http/endpoint.server.ts";
import { send } from "../http/send.server.ts";
import type { Answered } from "./remix-handler.server.ts";
import { DENSE } from "./stored-forms.server.ts";

interface Asked {
  readonly request: ExpressRequest;
  readonly response: ExpressResponse;
}
export type Give = (given: Given, asked: Asked) => Promise<null>;

const MOST_WHOLE_BYTES = 4 * 1024 * 1024;
/** What is made in one piece; then others have their turn. */
const ONE_TURN_MS = 8;
const STATUS = 200;

export function giver(stored: {
  readonly keep: (answered: Answered) => boolean | Promise<boolean>;
  readonly isMade: (response: ExpressResponse) => void;
}): Give {
  return async ({ type, name, chunks }, { request, response }) => {
    response.setHeader("Content-Type", type);
    if (name !== undefined) response.setHeader("Content-Disposition", attachment(name));
    const source = inTurns(chunks);
    const begun = await begin(source);
    const body = Buffer.concat(begun.bytes);
    if (!begun.isWhole) {
      stored.isMade(response);
      return stream(joined(body, source), { request, response });
    }
    const page = new Response(null, { status: STATUS, headers: { "Content-Type": type } });
    if (!(await stored.keep({ request, response, page, body }))) await send(response, { type, body });
    return null;
  };
}

/** The same, a moment apart wherever making one took long. */
async function* inTurns(chunks: Given["chunks"]): AsyncGenerator<Buffer> {
  let since = performance.now();
  for await (const chunk of chunks) {
    yield typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk);
    if (performance.now() - since < ONE_TURN_MS) continue;
    await nextTurn();
    since = performance.now();
  }
}

interface Begun {
  readonly bytes: readonly Buffer[];
  /** Nothing follows. */
  readonly isWhole: boolean;
}

async function begin(source: AsyncGenerator<Buffer>): Promise<Begun> {
  const bytes: Buffer[] = [];
  let length = 0;
  while (length <= MOST_WHOLE_BYTES) {
    const next = await source.next();
    if (next.done === true) return { bytes, isWhole: true };
    bytes.push(next.value);
    length += next.value.length;
  }
  return { bytes, isWhole: false };
}

async function* joined(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** Whoever goes away before the end ends the making of it. */
async function stream(chunks: AsyncGenerator<Buffer>, { request, response }: Asked): Promise<null> {
  response.status(STATUS).vary("Accept-Encoding");
  if (request.method === "HEAD") {
    await chunks.return(null);
    response.end();
    return null;
  }
  const source = Readable.from(chunks, { objectMode: false });
  const isDense = DENSE.includes(String(response.getHeader("Content-Type")));
  if (isDense || request.acceptsEncodings("gzip") === false)
    await pipeline(source, response).catch(unlessLeft);
  else {
    response.setHeader("Content-Encoding", "gzip");
    await pipeline(source, createGzip(), response).catch(unlessLeft);
  }
  return null;
}

function unlessLeft(error: unknown): void {
  const isLeft = error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
  if (!isLeft) throw error;
}
