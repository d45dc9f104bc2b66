// The mail that tells of a finalisation, where a test is about something else.
import type { ComposeFinalisation } from "../../app/finalisation/tell-readers.server.ts";

export const finalisationWords: ComposeFinalisation = (_locale, { kind, body, version }) => ({
  subject: `${body}: ${kind} ${version}`,
  text: `Version ${version} of ${body} was ${kind}.`,
});
