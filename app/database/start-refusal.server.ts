/** The server must not start: the message is for the person who starts it, and a stack would not help them. */
export class StartRefusal extends Error {
  readonly code = "START_REFUSED";
}
