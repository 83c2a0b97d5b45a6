import { KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { Past, TekstDoel } from "@/lib/domain/tekst/standaardtekst";
import { MELDING_STATUS } from "./teksten";

export const TEKST_DOEL: Readonly<Record<TekstDoel, string>> = { klant: "Klant", intern: "Intern", leverancier: "Leverancier" };

/** Where a text or macro fits, in words for a list. */
export function noemPast({ kwis, statussen, productCode, productNaam }: Past & { readonly productNaam?: string | null }): string {
  const delen = [productNaam ?? productCode ?? "", kwis.map((een) => KWIS_NAMEN[een as Kwis] ?? een).join(", "), statussen.map((een) => (MELDING_STATUS[een as MeldingStatus] ?? een).toLowerCase()).join(", ")];
  return delen.filter(Boolean).join(" · ") || "Alles";
}
