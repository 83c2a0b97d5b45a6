import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";
import { formatTijden } from "@/lib/domain/beheer/parse-tijden";

type UitzonderingRow = { readonly id: string; readonly datum: string; readonly tijden: string; readonly omschrijving: string; readonly locatie: string | null };
export type KalenderDetail = {
  readonly code: string; readonly naam: string; readonly altijdOpen: boolean; readonly feestdagen: boolean; readonly goedeVrijdag: boolean; readonly bevrijdingsdag: string;
  readonly actief: boolean; readonly versie: number;
  /** Opening hours per day as text, Monday first. */
  readonly dagen: readonly string[];
  readonly uitzonderingen: readonly UitzonderingRow[];
};

/** One calendar with its week and the dates that are other. */
export async function getKalender({ db, actor }: Context, code: string): Promise<KalenderDetail | null> {
  if (!hasRight(actor, "beheer.kalenders") || !/^[a-z0-9-]{1,40}$/i.test(code)) return null;
  const found = await db.kalender.findUnique({
    where: { code },
    select: {
      code: true, naam: true, altijdOpen: true, feestdagen: true, goedeVrijdag: true, bevrijdingsdag: true, actief: true, versie: true,
      vensters: { select: { weekdag: true, van: true, tot: true } },
      uitzonderingen: { orderBy: [{ datum: "asc" }, { van: "asc" }], take: 1000, select: { id: true, datum: true, van: true, tot: true, omschrijving: true, locatieId: true, locatie: { select: { pad: true } } } },
    },
  });
  if (!found) return null;
  const { vensters, uitzonderingen, ...kalender } = found;
  return { ...kalender, dagen: [1, 2, 3, 4, 5, 6, 7].map((weekdag) => formatTijden(vensters.filter((venster) => venster.weekdag === weekdag))), uitzonderingen: groupUitzonderingen(uitzonderingen) };
}

type Rij = { id: string; datum: Date; van: number | null; tot: number | null; omschrijving: string; locatieId: string | null; locatie: { pad: string } | null };

/** Rows of one date and place are the windows of that day. */
function groupUitzonderingen(rijen: readonly Rij[]): UitzonderingRow[] {
  const groepen = Map.groupBy(rijen, ({ datum, locatieId }) => `${datum.toISOString()} ${locatieId ?? ""}`);
  return [...groepen.values()].flatMap((samen) => {
    const [eerste] = samen;
    if (!eerste) return [];
    const tijden = formatTijden(samen.flatMap(({ van, tot }) => (van === null || tot === null ? [] : [{ van, tot }])));
    return [{ id: eerste.id, datum: eerste.datum.toISOString().slice(0, 10), tijden: tijden || "gesloten", omschrijving: eerste.omschrijving, locatie: eerste.locatie?.pad ?? null }];
  });
}
