import type { Context } from "@/lib/data/context";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import type { Botsing, ConflictVeld, Gezien, Mijn, Waarde } from "@/lib/domain/samen/conflict";
import { KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";
import type { GebeurtenisSoort } from "@/lib/domain/melding/gebeurtenis";
import type { StandNu } from "./get-stand-nu";

export type Wie = { readonly naam: string; readonly op: Date };
/** One field on which two people differ; `mijn` is null where I chose nothing and only have to look. */
export type ConflictRij = { readonly veld: ConflictVeld; readonly mijn: string | null; readonly was: string; readonly ander: string; readonly wie: Wie | null };

/** Both values of every field of a collision, in words, with who changed it and when. Words of closed lists are the caller's. */
export async function describeBotsing(ctx: Context, { kies, kijk }: Botsing, { stand, gezien, mijn }: { stand: StandNu; gezien: Gezien; mijn: Mijn }): Promise<readonly ConflictRij[]> {
  const velden = [...kies, ...kijk];
  const [namen, wie] = await Promise.all([nameWaarden(ctx, velden.flatMap((veld) => [[veld, mijn[veld]], [veld, gezien[veld]], [veld, stand.gezien[veld]]] as const)), listWie(ctx, stand.rij.id)]);
  return velden.map((veld) => ({
    veld, was: namen(veld, gezien[veld]), ander: veld === "klantbericht" ? stand.klantTekst ?? "" : namen(veld, stand.gezien[veld]),
    mijn: kies.includes(veld) ? namen(veld, mijn[veld] ?? null) : null, wie: wie(veld),
  }));
}

type Paar = readonly [ConflictVeld, Waarde | undefined];

/** The names of what is only an id or a code. */
async function nameWaarden({ db }: Context, paren: readonly Paar[]): Promise<(veld: ConflictVeld, waarde: Waarde | undefined) => string> {
  const ids = (veld: ConflictVeld) => paren.flatMap(([een, waarde]) => (een === veld && typeof waarde === "string" && waarde.length === 36 ? [waarde] : []));
  const [personen, plekken, stam] = await Promise.all([
    db.persoon.findMany({ where: { id: { in: ids("eigenaarId") } }, select: { id: true, naam: true } }),
    db.locatie.findMany({ where: { id: { in: ids("locatieId") } }, select: { id: true, pad: true } }), loadStamgegevens(db),
  ]);
  return (veld, waarde) => {
    if (waarde === null || waarde === undefined || waarde === "") return veld === "eigenaarId" ? "niemand" : "niet ingevuld";
    if (veld === "eigenaarId") return personen.find(({ id }) => id === waarde)?.naam ?? "";
    if (veld === "locatieId") return plekken.find(({ id }) => id === waarde)?.pad ?? "";
    if (veld === "productCode") return stam.productByCode.get(String(waarde))?.naam ?? String(waarde);
    if (veld === "kwis") return KWIS_NAMEN[waarde as Kwis];
    return typeof waarde === "boolean" ? (waarde ? "ja" : "nee") : String(waarde);
  };
}

const SOORTEN: Readonly<Partial<Record<ConflictVeld, readonly GebeurtenisSoort[]>>> = {
  eigenaarId: ["melding.in_behandeling_genomen", "melding.toegewezen", "melding.uitgezet", "melding.gevraagd"],
  klantbericht: ["melding.gereageerd", "melding.beantwoord", "melding.nagevraagd", "melding.verergerd", "melding.meegemeld"],
};
const GEEN_STATUS: readonly string[] = ["melding.ingedeeld", "melding.genoteerd", "melding.klant_gesproken", "melding.geinformeerd", "melding.gereageerd", "melding.toegewezen"];

/** Per field the newest event that can have changed it. */
async function listWie({ db }: Context, meldingId: string): Promise<(veld: ConflictVeld) => Wie | null> {
  const rows = await db.gebeurtenis.findMany({ where: { meldingId }, orderBy: { id: "desc" }, take: 30, select: { soort: true, op: true, doorNaam: true, door: { select: { naam: true } } } });
  return (veld) => {
    const past = (soort: string): boolean => SOORTEN[veld]?.some((een) => een === soort) ?? (veld === "status" ? soort.startsWith("melding.") && !GEEN_STATUS.includes(soort) : soort === "melding.ingedeeld");
    const rij = rows.find(({ soort }) => past(soort));
    return rij ? { naam: rij.door?.naam ?? rij.doorNaam ?? "Serviceplein", op: rij.op } : null;
  };
}
