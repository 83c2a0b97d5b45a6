import type { Tx } from "@/lib/data/client";

/**
 * A gebeurtenis with what the letters need, read at the moment of telling: a klacht that was recognised late is
 * then already guarded. Notities are not read here, so no letter can hold one.
 */
export async function loadGebeurtenis(tx: Tx, id: bigint) {
  const row = await tx.gebeurtenis.findUnique({
    where: { id },
    select: {
      id: true, soort: true, op: true, doorId: true, gegevens: true,
      melding: {
        select: {
          id: true, nummer: true, onderwerp: true, status: true, kwis: true, spoed: true, direct: true, dienstdomeinCode: true, plaatsTekst: true, vraag: true, oplossing: true,
          uiterlijkReactie: true, uiterlijkGereed: true, opschortReden: true, hervatOp: true, annuleerReden: true, annuleerNaar: true,
          melderId: true, eigenaarId: true, betreftPersoonId: true, betreftTeamId: true, betreftLeverancierId: true, ontvangenOp: true,
          zonderAccount: true, ouderId: true, contactNaam: true, contactEmail: true,
          locatie: { select: { pad: true } }, product: { select: { naam: true } }, eigenaar: { select: { naam: true } },
          melder: { select: { id: true, naam: true, email: true, actief: true } },
        },
      },
      opdracht: {
        select: {
          id: true, nummer: true, toelichting: true, uiterlijk: true, geplandVan: true, geplandTot: true, weigerReden: true, resultaat: true,
          teamId: true, team: { select: { naam: true } },
          leverancier: { select: { id: true, naam: true, email: true, contactpersoon: true, actief: true } },
        },
      },
    },
  });
  return row?.melding ? { ...row, melding: row.melding } : null;
}

export type Geladen = NonNullable<Awaited<ReturnType<typeof loadGebeurtenis>>>;

const BERICHTEN: Readonly<Record<string, { richting: string; soort?: string }>> = {
  "melding.gevraagd": { richting: "naar_klant", soort: "vraag" },
  "melding.herinnerd": { richting: "naar_klant", soort: "vraag" },
  "melding.geinformeerd": { richting: "naar_klant", soort: "bericht" }, "melding.gesplitst": { richting: "naar_klant", soort: "bericht" },
  "melding.gereed_gemeld": { richting: "naar_klant", soort: "gereedmelding" },
  "melding.beantwoord": { richting: "van_klant", soort: "antwoord" },
  "melding.gereageerd": { richting: "van_klant" },
  "melding.heropend": { richting: "van_klant" },
  "melding.verergerd": { richting: "van_klant" },
};

/** The words between desk and klant that belong to this gebeurtenis; null when it has none. */
export async function findTekst(tx: Tx, { soort, op, melding, opdracht, gegevens }: Geladen): Promise<string | null> {
  if (soort === "opdracht.bericht_gestuurd" && opdracht) {
    const { berichtId } = (gegevens ?? {}) as { readonly berichtId?: string };
    return (await tx.opdrachtbericht.findFirst({ where: { id: berichtId ?? "", opdrachtId: opdracht.id }, select: { tekst: true } }))?.tekst ?? null;
  }
  const where = BERICHTEN[soort];
  if (!where) return null;
  const bericht = await tx.bericht.findFirst({ where: { meldingId: melding.id, op: { lte: op }, ...where }, orderBy: [{ op: "desc" }, { id: "desc" }], select: { tekst: true } });
  return bericht?.tekst ?? null;
}
