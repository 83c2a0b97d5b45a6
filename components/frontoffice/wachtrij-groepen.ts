import { KWIS_NAMEN } from "@/lib/domain/kwis/kwis";
import type { Groepering } from "@/lib/domain/wachtrij/lijst-vorm";
import { toAmsterdam } from "@/lib/format/amsterdam";
import { formatDag } from "@/lib/format/format-moment";
import { MELDING_STATUS, PRIORITEIT } from "@/lib/i18n/teksten";
import type { LijstRij } from "./use-lijst";

/** What the list makes, from top to bottom: a row, or the heading above the rows of a group. */
export type Stuk = { readonly sleutel: string; readonly rij: LijstRij; readonly plek: number } | { readonly sleutel: string; readonly kop: string };

function dagKop({ uiterlijk }: LijstRij, nu: number): string {
  if (uiterlijk === null) return "Geen norm";
  const verschil = toAmsterdam(uiterlijk).dagnummer - toAmsterdam(nu).dagnummer;
  const dag = formatDag(uiterlijk, nu);
  return verschil < 0 ? `${dag}, te laat` : dag.charAt(0).toUpperCase() + dag.slice(1);
}

const KOP: Readonly<Record<Groepering, (rij: LijstRij, nu: number) => string>> = {
  dag: dagKop,
  status: ({ status }) => MELDING_STATUS[status],
  kwis: ({ kwis }) => KWIS_NAMEN[kwis],
  prioriteit: ({ prioriteit }) => (prioriteit === null ? "Nog geen prioriteit" : `${prioriteit} · ${PRIORITEIT[prioriteit as 1 | 2 | 3 | 4]}`),
  eigenaar: ({ eigenaar }) => eigenaar ?? "Nog niemand",
  team: ({ team }) => team ?? "Geen team",
};

/** The rows with a heading wherever the next group begins. The database gives them in the order of the groups. */
export function addKoppen(rijen: readonly LijstRij[], groep: Groepering | null, nu: number): Stuk[] {
  let vorige: string | null = null;
  return rijen.flatMap((rij, plek): Stuk[] => {
    const stuk: Stuk = { sleutel: String(rij.nummer), rij, plek };
    const kop = groep === null ? null : KOP[groep](rij, nu);
    if (kop === null || kop === vorige) return [stuk];
    vorige = kop;
    // A row that changed in its place may make a group begin twice; its number keeps the headings apart.
    return [{ sleutel: `kop-${rij.nummer}`, kop }, stuk];
  });
}
