/** How wide somebody made the column of views and the melding beside the list, in rem; null where nobody did. */
export type Vlakken = { readonly zij: number | null; readonly zaak: number | null };

export const VLAKKEN_COOKIE = "vlakken";
/** From how narrow to how wide each may be. What does not fit on the screen is narrowed by the page itself. */
export const VLAK_GRENZEN = { zij: { min: 10, max: 24, gewoon: 13 }, zaak: { min: 26, max: 90, gewoon: 40 } } as const;
export type Vlak = keyof typeof VLAK_GRENZEN;

/** A width inside its borders, to a quarter of a rem. */
export const clampVlak = (vlak: Vlak, breedte: number): number => Math.round(Math.min(VLAK_GRENZEN[vlak].max, Math.max(VLAK_GRENZEN[vlak].min, breedte)) * 4) / 4;

/** Reads the widths from their cookie; anything else is as if nobody chose. */
export function readVlakken(waarde: string | undefined): Vlakken {
  const [zij, zaak] = (waarde ?? "").split("_").map((deel) => (/^\d{1,2}(\.\d{1,2})?$/.test(deel) ? Number(deel) : null));
  return { zij: zij ? clampVlak("zij", zij) : null, zaak: zaak ? clampVlak("zaak", zaak) : null };
}

export const writeVlakken = ({ zij, zaak }: Vlakken): string => `${zij ?? ""}_${zaak ?? ""}`;
