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
    const begun = await begin(source, response);
    if (begun.isLeft) return null;
    const body = Buffer.concat(begun.bytes);
    if (!begun.isWhole) {
      stored.isMade(response);
      return stream({ first: body, rest: source }, { request, response });
    }
    const page = new Response(null, { status: STATUS, headers: { "Content-Type": type } });
    if (!(await stored.keep({ request, response, page, body }))) await send(response, { type, body });
    return null;
  };
}

/** The same, a moment apart wherever making one took long: in such a moment it is heard that a reader has gone. */
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
  /** Whom it was made for has gone, so that it ended where it was. Who waits for the same makes it themselves. */
  readonly isLeft: boolean;
}

async function begin(source: AsyncGenerator<Buffer>, response: ExpressResponse): Promise<Begun> {
  const bytes: Buffer[] = [];
  let length = 0;
  while (length <= MOST_WHOLE_BYTES) {
    const next = await source.next();
    if (next.done === true) return { bytes, isWhole: true, isLeft: false };
    if (response.destroyed) {
      await source.return(null);
      return { bytes: [], isWhole: false, isLeft: true };
    }
    bytes.push(next.value);
    length += next.value.length;
  }
  return { bytes, isWhole: false, isLeft: false };
}

async function* joined({ first, rest }: Following): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

interface Following {
  readonly first: Buffer;
  readonly rest: AsyncGenerator<Buffer>;
}

/** Whoever goes away before the end ends the making of it. */
async function stream(following: Following, { request, response }: Asked): Promise<null> {
  response.status(STATUS).vary("Accept-Encoding");
  const isDense = DENSE.includes(String(response.getHeader("Content-Type")));
  const isPlain = isDense || request.acceptsEncodings("gzip") === false;
  if (!isPlain) response.setHeader("Content-Encoding", "gzip");
  try {
    if (request.method === "HEAD") response.end();
    else {
      const source = Readable.from(joined(following), { objectMode: false });
      await (isPlain ? pipeline(source, response) : pipeline(source, createGzip(), response));
    }
  } catch (error) {
    unlessLeft(error);
  } finally {
    // What nobody has begun to take is ended by nobody else.
    await following.rest.return(null);
  }
  return null;
}

function unlessLeft(error: unknown): void {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code !== "ERR_STREAM_PREMATURE_CLOSE" && code !== "ERR_STREAM_UNABLE_TO_PIPE") throw error;
}
