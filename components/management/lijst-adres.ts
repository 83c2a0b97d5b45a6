import type { SelectieCode } from "@/lib/domain/kpi/selectie";
import { formatDatum } from "@/lib/domain/sla/amsterdam";

export type Dagen = { readonly van: number; readonly tot: number };
export type LijstAdres = { readonly lijst: SelectieCode; readonly periode: Dagen; readonly groep?: string | undefined; readonly kwis?: string | undefined; readonly kanaal?: string | undefined; readonly na?: string | undefined };

function queryOf({ lijst, periode, groep, kwis, kanaal, na }: LijstAdres): string {
  const vraag = new URLSearchParams({ lijst, van: formatDatum(periode.van), tot: formatDatum(periode.tot) });
  for (const [naam, waarde] of Object.entries({ groep, kwis, kanaal, na })) if (waarde !== undefined) vraag.set(naam, waarde);
  return vraag.toString();
}

/** The address of the list behind a number. */
export const lijstHref = (adres: LijstAdres): string => `/sturen/lijst?${queryOf(adres)}`;
/** The same list as a file. */
export const exportHref = (adres: LijstAdres): string => `/sturen/export?${queryOf(adres)}`;
