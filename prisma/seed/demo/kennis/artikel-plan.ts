import type { ArtikelGroep, Zichtbaar } from "@/lib/domain/artikel/artikel";

/** An article of the demo organisation. */
export type ArtikelPlan = {
  readonly titel: string; readonly groep: ArtikelGroep; readonly inleiding: string; readonly tekst: string;
  readonly producten?: readonly string[]; readonly zichtbaar?: Zichtbaar;
  /** Account of who keeps it. */
  readonly eigenaar?: string;
  /** Days from now on which it must be looked at; in the past it stands in the list. */
  readonly nakijken?: number;
  /** What was published first, where it was improved later. */
  readonly eerder?: { readonly tekst: string; readonly toelichting: string };
  /** Readers in a usual week, and how many of ten find it useful. */
  readonly lezers?: number; readonly nuttig?: number;
};
