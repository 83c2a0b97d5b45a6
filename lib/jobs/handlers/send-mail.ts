import type { JobContext } from "../job-context";
import { tellMislukt } from "./tell-mislukt";

const OPGEVEN_MS = 2 * 24 * 60 * 60 * 1000;

/** Makes the queue try again later, with growing pauses. */
export class LaterOpnieuw extends Error {}

/**
 * Sends one mail that still waits. Refused for good, or not delivered in two days: mislukt, and the
 * owner of the melding hears it. Without SMTP outside the demo it stays waiting, and `requeueMails` takes it up once SMTP is set.
 */
export async function sendMail({ db, now, postbode }: JobContext, id: string): Promise<void> {
  const mail = await db.mail.findUnique({ where: { id } });
  if (!mail || mail.status !== "wacht" || postbode === null) return;
  const bezorging = postbode === "postbus" ? ({ uitkomst: "verzonden" } as const) : await postbode.send(mail);
  const pogingen = { increment: 1 };
  if (bezorging.uitkomst === "verzonden") {
    await db.mail.update({ where: { id }, select: { id: true }, data: { status: "verzonden", verzondenOp: new Date(), fout: null, pogingen, ...(postbode === "postbus" ? {} : withoutLinks(mail)) } });
    return;
  }
  const mislukt = bezorging.uitkomst === "nooit" || Date.now() - mail.createdAt.getTime() > OPGEVEN_MS;
  await db.$transaction(async (tx) => {
    await tx.mail.update({ where: { id }, select: { id: true }, data: { status: mislukt ? "mislukt" : "wacht", fout: bezorging.fout, pogingen } });
    if (mislukt && mail.meldingId) await tellMislukt(tx, { mailId: id, meldingId: mail.meldingId, aan: mail.aan, op: now() });
  });
  if (!mislukt) throw new LaterOpnieuw(bezorging.fout);
}

const GEHEIM = /\/(volg|opdracht|uitnodiging|wachtwoord)\/[\w-]{43}/g;

/** What is kept of a delivered mail: whoever reads the table or a backup cannot use its links. The demo shows its mails, so there they stay. */
const withoutLinks = ({ tekst, html }: { tekst: string; html: string }) => ({ tekst: tekst.replace(GEHEIM, "/$1/…"), html: html.replace(GEHEIM, "/$1/…") });
