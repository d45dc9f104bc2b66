/** The command cannot be carried out as it was given; the message is a sentence for the person who typed it. */
export class CommandRefusal extends Error {
  override readonly name = "CommandRefusal";
}
