import type { Mailvoorkeur } from "@/lib/domain/melding/mailvoorkeur";
import { OPEN_DOMEINEN } from "@/lib/domain/melding/klant-zicht";
import { findMedewerkers, type Medewerker } from "./medewerker-store";
import type { Tx } from "./client";
import { sql } from "./sql";

/** Where a mail to a klant leads, and which they want. */
export type MailStand = { readonly heeftAccount: boolean; readonly voorkeur: Mailvoorkeur | null };

/** Of these persons whether they can sign in, and which mails they want. */
export async function readMailStanden(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, MailStand>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<(Mailvoorkeur & { id: string; heeftAccount: boolean; gekozen: boolean })[]>(sql`
    SELECT p.id, (p.wachtwoord_hash IS NOT NULL OR EXISTS (SELECT 1 FROM werkaccount w WHERE w.persoon_id = p.id)) AS "heeftAccount",
      v.persoon_id IS NOT NULL AS gekozen, v.ontvangen, v.gewijzigd, v.verschoven, v.afgerond, v.volgen
    FROM persoon p LEFT JOIN mailvoorkeur v ON v.persoon_id = p.id WHERE p.id = ANY (${[...ids]}::uuid[])`);
  return new Map(rows.map(({ id, heeftAccount, gekozen, ...voorkeur }) => [id, { heeftAccount, voorkeur: gekozen ? voorkeur : null }]));
}

type Onderwerp = { readonly id: string; readonly kwis: string; readonly dienstdomeinCode: string };

/** Somebody who follows, and whether they came along by themselves: then they know nothing of the melder. */
export type VolgendeLezer = Medewerker & { readonly vreemd: boolean };

/** Who follows a melding now: the volgers, and the meemelders for as long as it is something that others may know of. */
export async function findVolgers(tx: Tx, { id, kwis, dienstdomeinCode }: Onderwerp): Promise<VolgendeLezer[]> {
  const open = kwis !== "K" && OPEN_DOMEINEN.includes(dienstdomeinCode);
  const rows = await tx.meldingVolger.findMany({ where: { meldingId: id, gestoptOp: null, ...(open ? {} : { soort: "volger" }) }, select: { persoonId: true, soort: true } });
  const soorten = new Map(rows.map(({ persoonId, soort }) => [persoonId, soort]));
  const lezers = rows.length === 0 ? [] : await findMedewerkers(tx, { ids: [...soorten.keys()] });
  return lezers.map((lezer) => ({ ...lezer, vreemd: soorten.get(lezer.id) === "meemelder" }));
}
