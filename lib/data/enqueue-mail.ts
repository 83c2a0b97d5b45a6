import { enqueue } from "./boss";
import type { Tx } from "./client";
import type { Context } from "./context";
import { newId } from "./new-id";

export type NieuweMail = {
  readonly aan: string;
  readonly aanNaam?: string;
  /** Which text it was made from; shown in the postbus and in beheer. */
  readonly soort: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string;
  /** Reason and reader. The same sleutel never makes a second mail, whatever is retried. */
  readonly sleutel: string;
  readonly meldingId?: string | null;
  readonly opdrachtId?: string | null;
};

/** A header is one line: line breaks of a hostile name or subject must not start a next header. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/**
 * Writes a mail and the job that sends it in the transaction of the change, so that neither exists alone.
 * Answers the id of the mail, or null when this sleutel was written before.
 */
export async function enqueueMail({ db }: Pick<Context, "db">, tx: Tx, mail: NieuweMail): Promise<string | null> {
  const made = await tx.mail.createManyAndReturn({
    skipDuplicates: true,
    select: { id: true },
    data: {
      id: newId(), aan: oneLine(mail.aan), aanNaam: oneLine(mail.aanNaam ?? ""), soort: mail.soort, onderwerp: oneLine(mail.onderwerp),
      tekst: mail.tekst, html: mail.html, sleutel: mail.sleutel, meldingId: mail.meldingId ?? null, opdrachtId: mail.opdrachtId ?? null,
    },
  });
  const id = made[0]?.id;
  if (id === undefined) return null;
  await enqueue(db, tx, { queue: "mail", data: { id } });
  return id;
}
