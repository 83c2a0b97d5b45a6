import { enqueueAttenties, type NieuweAttentie } from "@/lib/data/enqueue-attentie";
import { enqueueMail } from "@/lib/data/enqueue-mail";
import { readMailStanden, type MailStand } from "@/lib/data/mail-lezers";
import { readVeiligeOnderwerpen } from "@/lib/data/veilige-onderwerpen";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import { wantsMail } from "@/lib/domain/melding/mailvoorkeur";
import { SYSTEEM } from "@/lib/domain/authz/actor";
import { claimVertellen, saidSomething } from "@/lib/data/herstelpunt-store";
import { recordEvent } from "@/lib/data/record-event";
import type { Tx } from "@/lib/data/client";
import { learnZoekwoorden } from "@/lib/data/zoekwoorden";
import { createBewijs, GELDIG_MS, revokeBewijzen } from "@/lib/data/toegangsbewijs";
import { BRIEVEN } from "@/lib/mail/brieven";
import { readAfzender } from "@/lib/mail/read-afzender";
import { renderBrief } from "@/lib/mail/render-brief";
import { formatMeldingNummer, formatOpdrachtNummer } from "@/lib/format/nummer";
import { findLezers, type Lezer } from "../find-lezers";
import type { JobContext } from "../job-context";
import { findTekst, loadGebeurtenis, type Geladen } from "../load-gebeurtenis";
import { toFeiten } from "../to-feiten";
import { toVoorval } from "../to-voorval";
import { regelsVan, type Regel, type Voorval } from "../wie-hoort-wat";
import { enqueueDagcijfers } from "./enqueue-dagcijfers";

/** What brings new words to search by. */
const MET_WOORDEN: ReadonlySet<string> = new Set<GebeurtenisSoort>(["melding.ontvangen", "melding.geinformeerd", "melding.gereageerd", "melding.gevraagd", "melding.beantwoord", "melding.gereed_gemeld", "melding.genoteerd", "melding.klant_gesproken"]);

/**
 * Tells one gebeurtenis to whom it concerns, in one transaction: mails, bells and the figures to count again.
 * Each mail and bell has a sleutel of its own, so a job that ran twice tells once. What was undone in its seconds is
 * told to nobody.
 */
export async function tellGebeurtenis(job: JobContext, id: bigint, herstelpunt?: string): Promise<void> {
  const meldingId = await job.db.$transaction(async (tx) => {
    if (herstelpunt && !(await claimVertellen(tx, herstelpunt))) return null; // undone: nobody hears of it
    const feit = await loadGebeurtenis(tx, id);
    if (!feit) return null; // beheer and toegang tell nobody
    const voorval = toVoorval(feit);
    const bekend = await findSleutels(tx, feit);
    const bellen: NieuweAttentie[] = [];
    for (const regel of regelsVan(feit.soort, voorval)) {
      const lezers = await findLezers(tx, regel, feit);
      const standen = await readMailStanden(tx, regel.brief ? lezers.filter(({ soort }) => soort === "klant").map(({ id: lezerId }) => lezerId) : []);
      for (const lezer of lezers) {
        const sleutel = `${prefixOf(feit)}${regel.brief ?? "bel"}:${lezer.id}`;
        const stand = standen.get(lezer.id) ?? null;
        if (regel.bel && lezer.soort === "medewerker") bellen.push(toBel(feit, { regel, voorval, lezer }));
        if (regel.brief && !bekend.has(sleutel) && wantsMail(regel.brief, stand?.voorkeur ?? null)) await writeMail(job, tx, { feit, brief: regel.brief, lezer, stand, sleutel });
      }
    }
    await enqueueAttenties(tx, bellen);
    if (feit.soort === "opdracht.ingetrokken" && feit.opdracht) await revokeBewijzen(tx, feit.opdracht.id); // the work is no longer theirs
    await enqueueDagcijfers(job, tx, feit);
    if (herstelpunt && WOORDEN.includes(feit.soort) && (await saidSomething(tx, herstelpunt))) await recordEvent({ ...job, actor: SYSTEEM }, tx, { soort: "melding.verzonden", op: job.now(), meldingId: feit.melding.id });
    return MET_WOORDEN.has(feit.soort) ? feit.melding.id : null;
  }, { timeout: 30_000 });
  if (meldingId) await learnZoekwoorden(job.db, meldingId);
}

/** With these the klant reads something new from now on: their open page looks again. */
const WOORDEN: readonly string[] = ["melding.geinformeerd", "melding.gevraagd", "melding.gereed_gemeld"];

const prefixOf = ({ id }: Geladen): string => `g${id}:`;
const padOf = ({ melding, opdracht }: Geladen, { aan }: Pick<Regel, "aan">): string =>
  aan === "team" && opdracht ? `/werk/${formatOpdrachtNummer(opdracht.nummer)}` : `/wachtrij/${formatMeldingNummer(melding.nummer)}`;

/** What an earlier try already wrote: for those no new secret link is made. */
async function findSleutels(tx: Tx, feit: Geladen): Promise<ReadonlySet<string>> {
  const rows = await tx.mail.findMany({ where: { meldingId: feit.melding.id, sleutel: { startsWith: prefixOf(feit) } }, select: { sleutel: true } });
  return new Set(rows.map(({ sleutel }) => sleutel));
}

function toBel(feit: Geladen, { regel, voorval, lezer }: { regel: Regel; voorval: Voorval; lezer: Lezer }): NieuweAttentie {
  return {
    persoonId: lezer.id, soort: feit.soort, tekst: regel.bel?.(voorval) ?? "", pad: padOf(feit, regel),
    sleutel: `${prefixOf(feit)}bel:${lezer.id}`, op: feit.op, meldingId: feit.melding.id,
  };
}

type Schrijf = { readonly feit: Geladen; readonly brief: keyof typeof BRIEVEN; readonly lezer: Lezer; readonly stand: MailStand | null; readonly sleutel: string };

async function writeMail(job: JobContext, tx: Tx, { feit, brief, lezer, stand, sleutel }: Schrijf): Promise<void> {
  const afzender = await readAfzender(tx);
  const { pad, voorkeuren } = await linkFor(tx, feit, { lezer, stand, brief });
  const { onderwerp, locatie, product } = feit.melding;
  const [veilig = null] = lezer.vreemd ? await readVeiligeOnderwerpen(tx, [{ onderwerp, plek: locatie?.pad ?? null, product: product?.naam ?? null }]) : [];
  const feiten = toFeiten(feit, { veilig, aan: lezer.naam, link: job.appUrl + pad, tekst: await findTekst(tx, feit), noodnummer: afzender.piketnummer || afzender.telefoon, now: job.now() });
  await enqueueMail(job, tx, {
    aan: lezer.email, aanNaam: lezer.naam, soort: brief, sleutel, meldingId: feit.melding.id, opdrachtId: feit.opdracht?.id ?? null,
    ...renderBrief(BRIEVEN[brief](feiten), afzender, { voorkeuren: voorkeuren && job.appUrl + voorkeuren }),
  });
}

type Leidt = { readonly pad: string; readonly voorkeuren: string | null };

/**
 * Who can sign in is led to the own page; a klant without account and a leverancier get a link of their own, which opens
 * one matter only. A klant also hears where to choose which mails to get.
 */
async function linkFor(tx: Tx, feit: Geladen, { lezer, stand, brief }: Pick<Schrijf, "lezer" | "stand" | "brief">): Promise<Leidt> {
  if (lezer.soort === "klant") {
    if (stand?.heeftAccount) return { pad: `/meldingen/${formatMeldingNummer(feit.melding.nummer)}`, voorkeuren: "/profiel/mail" };
    const token = await createBewijs(tx, { soort: "volg", meldingId: feit.melding.id, persoonId: lezer.id, verlooptOp: new Date(Date.now() + GELDIG_MS.volg) });
    return { pad: `/volg/${token}`, voorkeuren: feit.melding.zonderAccount ? null : `/volg/${token}/mail` };
  }
  if (lezer.soort === "leverancier") return { pad: await linkForLeverancier(tx, feit, brief), voorkeuren: null };
  return { pad: padOf(feit, { aan: brief.startsWith("opdracht") ? "team" : "desk" }), voorkeuren: null };
}

async function linkForLeverancier(tx: Tx, feit: Geladen, brief: string): Promise<string> {
  if (!feit.opdracht || brief === "opdracht_ingetrokken") return "/";
  return `/opdracht/${await createBewijs(tx, { soort: "opdracht", opdrachtId: feit.opdracht.id, verlooptOp: new Date(Date.now() + GELDIG_MS.opdracht) })}`;
}
