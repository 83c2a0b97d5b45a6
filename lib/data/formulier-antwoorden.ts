import type { RegisterMeldingInput } from "@/lib/contracts/melding/submit-melding";
import { judgeAntwoorden } from "@/lib/domain/formulier/judge-antwoorden";
import { isGenoemd, type Antwoord, type Antwoorden, type FormulierVersie, type Genoemd, type Vraag } from "@/lib/domain/formulier/vraag";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import type { Tx } from "./client";
import { findFormulierVersie } from "./read-formulieren";
import { sql, steady } from "./sql";
import type { StamProduct, Stamgegevens } from "./stamgegevens";

type Omstandigheid = { readonly product: StamProduct | null; readonly stam: Stamgegevens; readonly now: Date; readonly verplicht: boolean };
export type TeBewaren = { readonly formulierVersieId: string; readonly antwoorden: Antwoorden };

/**
 * Judges answers by the form of the product, in the version that was on the screen. What is required is only required of
 * the portal: the desk, a mail or another system may know less, and a melding is never refused for that.
 */
export async function decideAntwoorden(tx: Tx, { antwoorden: invoer, formulierVersieId }: RegisterMeldingInput, { product, stam, now, verplicht }: Omstandigheid): Promise<Result<TeBewaren | null, AppError>> {
  const isLeeg = !invoer || Object.keys(invoer).length === 0;
  if (isLeeg && !(verplicht && product && stam.formulieren.has(product.id))) return ok(null);
  const formulier = product ? await findVersie(tx, { product, stam, formulierVersieId }) : null;
  if (!formulier) return err(ongeldig("antwoorden", product ? "Dit product stelt geen vragen." : "Geef bij antwoorden ook het product."));
  const { antwoorden, fouten } = judgeAntwoorden(formulier.vragen, invoer ?? {}, { vandaag: formatDatum(toDag(now.getTime())), verplicht });
  if (fouten.length > 0) return err({ code: "ongeldig", fouten: fouten.map(({ veld, reden }) => ({ veld: `antwoorden.${veld}`, reden })) });
  if (Object.keys(antwoorden).length === 0) return ok(null);
  return ok({ formulierVersieId: formulier.id, antwoorden: await nameAll(tx, formulier.vragen, antwoorden) });
}

type Welke = { readonly product: StamProduct; readonly stam: Stamgegevens; readonly formulierVersieId: string | undefined };

async function findVersie(tx: Tx, { product, stam, formulierVersieId }: Welke): Promise<FormulierVersie | null> {
  const nu = stam.formulieren.get(product.id) ?? null;
  if (formulierVersieId === undefined || nu?.id === formulierVersieId) return nu;
  return (await findFormulierVersie(tx, { id: formulierVersieId, productId: product.id })) ?? nu;
}

/** An id that is known becomes the name it has now; an unknown one leaves the words that were typed. */
async function nameAll(tx: Tx, vragen: readonly Vraag[], antwoorden: Antwoorden): Promise<Antwoorden> {
  const genoemd = vragen.flatMap(({ sleutel, soort }) => { const antwoord = antwoorden[sleutel]; return antwoord !== undefined && isGenoemd(antwoord) && antwoord.id ? [{ sleutel, soort, antwoord }] : []; });
  if (genoemd.length === 0) return antwoorden;
  const namen = await Promise.all(genoemd.map(async ({ sleutel, soort, antwoord }) => ({ sleutel, antwoord: await nameOne(tx, soort, antwoord) })));
  const leeg = namen.flatMap(({ sleutel, antwoord: { id, naam } }) => (id === null && naam === "" ? [sleutel] : []));
  const alle: Record<string, Antwoord> = { ...antwoorden, ...Object.fromEntries(namen.map(({ sleutel, antwoord }) => [sleutel, antwoord])) };
  return Object.fromEntries(Object.entries(alle).filter(([sleutel]) => !leeg.includes(sleutel)));
}

async function nameOne(tx: Tx, soort: Vraag["soort"], { id, naam }: Genoemd): Promise<Genoemd> {
  const where = { id: id ?? "", actief: true };
  if (soort === "persoon") {
    const persoon = await tx.persoon.findFirst({ where, select: { naam: true } });
    return persoon ? { id, naam: persoon.naam } : { id: null, naam };
  }
  const plek = await tx.locatie.findFirst({ where, select: { pad: true } });
  return plek ? { id, naam: plek.pad.split(" › ").slice(-1)[0] ?? naam } : { id: null, naam };
}

/** Keeps the answers beside the melding, with the version that asked them. */
export async function insertAntwoorden(tx: Tx, meldingId: string, { formulierVersieId, antwoorden }: TeBewaren): Promise<void> {
  await tx.$executeRaw(steady(sql`INSERT INTO melding_antwoord (melding_id, formulier_versie_id, antwoorden) VALUES (${meldingId}::uuid, ${formulierVersieId}::uuid, ${JSON.stringify(antwoorden)}::jsonb)`));
}
