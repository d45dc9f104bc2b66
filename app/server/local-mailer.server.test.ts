import { expect, it, vi } from "vitest";
import { createLocalMailer } from "./local-mailer.server.ts";

const mail = {
  publicId: "id",
  to: "ada@metropole.fr",
  subject: "Votre lien",
  text: "https://exemple.fr/secret",
};

it("createLocalMailer prints mails and lists the last fifty, newest first", async () => {
  const print = vi.fn();
  const { mailer, list } = createLocalMailer(print);
  for (let number = 1; number <= 51; number += 1) await mailer.send({ ...mail, subject: String(number) });
  expect(print).toHaveBeenCalledTimes(51);
  expect(print).toHaveBeenLastCalledWith("\nMail to ada@metropole.fr: 51\n\nhttps://exemple.fr/secret\n");
  expect(list().map(({ subject }) => subject)).toEqual(
    Array.from({ length: 50 }, (_, index) => String(51 - index)),
  );
  expect(list()[0]).toEqual({ to: mail.to, subject: "51", text: mail.text });
});
