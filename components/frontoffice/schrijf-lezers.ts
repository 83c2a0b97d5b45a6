import { OPEN_OPDRACHT } from "@/lib/domain/opdracht/transitions";
import type { SchrijfTab } from "@/lib/domain/tekst/schrijf-tab";
import type { Zaak } from "@/lib/queries/wachtrij/get-zaak";

type Lezers = { readonly aan: Readonly<Record<SchrijfTab, string>>; readonly leveranciers: readonly { readonly nummer: number; readonly naam: string }[] };
const BIJ_HEN: readonly string[] = [...OPEN_OPDRACHT, "klaar"];

/** Who reads what is written, per tab: always on screen, so that nobody writes to the wrong one. */
export function toSchrijfLezers({ melding, opdrachten, kring, mag }: Pick<Zaak, "melding" | "opdrachten" | "kring" | "mag">): Lezers {
  const leveranciers = mag.notitie ? opdrachten.filter(({ uitvoerderSoort, status }) => uitvoerderSoort === "leverancier" && BIJ_HEN.includes(status)).map(({ nummer, uitvoerder }) => ({ nummer, naam: uitvoerder })) : [];
  const mee = kring.aantal === 0 ? "" : ` · niet aan de ${kring.aantal === 1 ? "meemelder" : `${kring.aantal} meemelders`}`;
  const hoe = melding.zonderAccount && melding.klantEmail === "" ? "zonder e-mailadres: bel" : "per mail en op de servicepagina";
  const klant = `Aan: ${melding.klantNaam} · ${hoe}${mee}`;
  const namen = [...new Set(leveranciers.map(({ naam }) => naam))].join(", ");
  return { leveranciers, aan: { bericht: klant, vraag: klant, notitie: "Alleen voor collega's", leverancier: `Aan: ${namen} · per mail en bij de opdracht` } };
}
