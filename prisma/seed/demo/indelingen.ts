import type { Tx } from "@/lib/data/client";
import { readBasisModel } from "@/lib/data/read-basis-model";
import { sql } from "@/lib/data/sql";
import { encodeModel } from "@/lib/domain/kwis/leren/encode-model";
import type { KandidaatCijfers } from "@/lib/domain/kwis/leren/judge-kandidaat";
import { persoonId } from "./organisatie/personen";

const UUR_MS = 60 * 60 * 1000;
const DAG_MS = 24 * UUR_MS;
/** Nothing was decided after the latest version: else the demo would start by learning. */
const LAATSTE_DAGEN = 0.25;

type Versie = { readonly versie: number; readonly status: "afgewezen" | "actief"; readonly aanleiding: "nacht" | "knop"; readonly dagenTerug: number; readonly uitkomst: string; readonly cijfers: KandidaatCijfers };

/** Two versions that were turned down and one that proposes now. */
const VERSIES: readonly Versie[] = [
  {
    versie: 3, status: "afgewezen", aanleiding: "nacht", dagenTerug: 61, uitkomst: "Niet in gebruik genomen: deze versie doet het even goed, niet beter.",
    cijfers: { geleerdVan: 214, achtergehouden: 71, lopend: { kwis: 60, product: 58, spoed: 70 }, nieuw: { kwis: 60, product: 58, spoed: 70 } },
  },
  {
    versie: 4, status: "afgewezen", aanleiding: "knop", dagenTerug: 33, uitkomst: "Niet in gebruik genomen: bij spoed had deze versie het vaker mis.",
    cijfers: { geleerdVan: 486, achtergehouden: 158, lopend: { kwis: 133, product: 127, spoed: 156 }, nieuw: { kwis: 138, product: 131, spoed: 154 } },
  },
  {
    versie: 5, status: "actief", aanleiding: "nacht", dagenTerug: LAATSTE_DAGEN, uitkomst: "In gebruik genomen: de soort klopt vaker dan bij de vorige versie.",
    cijfers: { geleerdVan: 731, achtergehouden: 240, lopend: { kwis: 203, product: 194, spoed: 237 }, nieuw: { kwis: 211, product: 202, spoed: 237 } },
  },
];

/**
 * What the desk of the demo made of the proposals, and the versions that were learned from it. The version in use has the
 * weights of the shipped one: learning takes longer than filling the demo.
 */
export async function seedIndelingen(tx: Tx, nu: Date): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO kwis_verbetering (melding_id, door_id, op, model_versie, voorgesteld_kwis, kwis, voorgesteld_product_id, product_id, voorgesteld_spoed, spoed)
    SELECT m.id, ${persoonId("frontoffice")}::uuid, m.ontvangen_op + make_interval(mins => 5 + m.nummer % 50), 2, m.kwis_voorstel->>'kwis', m.kwis, m.product_id, m.product_id,
      COALESCE((m.kwis_voorstel->>'spoed')::boolean, m.spoed) AND m.kwis = 'S', m.spoed
    FROM melding m WHERE m.status NOT IN ('nieuw', 'geannuleerd') AND NOT m.triage AND m.kwis_voorstel->>'kwis' IS NOT NULL AND m.nummer % 3 <> 0
      AND m.ontvangen_op < ${new Date(nu.getTime() - LAATSTE_DAGEN * DAG_MS - UUR_MS)}::timestamptz`);
  for (const { versie, status, aanleiding, dagenTerug, uitkomst, cijfers } of VERSIES) {
    const begonnenOp = new Date(nu.getTime() - dagenTerug * DAG_MS);
    const klaarOp = new Date(begonnenOp.getTime() + 60_000);
    await tx.kwisModel.create({
      data: {
        versie, status, aanleiding, begonnenOp, klaarOp, uitkomst, cijfers: { v: 1, ...cijfers }, actiefOp: status === "actief" ? klaarOp : null,
        doorId: aanleiding === "knop" ? persoonId("beheerder") : null, gewichten: status === "actief" ? Uint8Array.from(encodeModel(readBasisModel())) : null,
      },
    });
  }
}
