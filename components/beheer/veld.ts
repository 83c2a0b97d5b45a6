export type Keuze = { readonly waarde: string; readonly label: string };
type Basis = { readonly naam: string; readonly label: string; readonly hint?: string; readonly optioneel?: boolean; /** Half as wide on a large screen. */ readonly smal?: boolean };

/** A field of a form of beheer, as plain data from server to browser. */
export type Veld =
  | (Basis & { readonly soort: "tekst" | "email" | "tel" | "getal" | "datum" | "datumtijd" | "tekstvak"; readonly waarde: string; readonly vast?: boolean })
  | (Basis & { readonly soort: "keuze"; readonly waarde: string; readonly opties: readonly Keuze[]; readonly leeg?: string })
  | (Basis & { readonly soort: "vinkje"; readonly aan: boolean })
  | (Basis & { readonly soort: "vinkjes"; readonly gekozen: readonly string[]; readonly opties: readonly Keuze[] })
  /** Type and choose from a long list; `bron` answers suggestions. */
  | (Basis & { readonly soort: "zoek"; readonly bron: string; readonly start: Keuze | null });

export type VeldGroep = { readonly kop?: string; readonly uitleg?: string; readonly velden: readonly Veld[] };
