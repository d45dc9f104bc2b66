/** A copy is not made, or not put in place: the message is a sentence for the person at the terminal. */
export class CopyRefusal extends Error {
  readonly code = "COPY_REFUSED";
}
