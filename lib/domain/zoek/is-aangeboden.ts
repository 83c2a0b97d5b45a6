import { DAG_MS } from "../sla/amsterdam";

export type Aanbod = { readonly actief: boolean; readonly kanalen: readonly string[]; readonly geldigVan: Date | null; readonly geldigTot: Date | null };

/** Whether a product can be asked for on the servicepagina on this local day: in use, valid and not kept to other channels. */
export function isAangeboden({ actief, kanalen, geldigVan, geldigTot }: Aanbod, dag: number): boolean {
  const day = (datum: Date) => Math.floor(datum.getTime() / DAG_MS);
  if (!actief || (kanalen.length > 0 && !kanalen.includes("portaal"))) return false;
  return (geldigVan === null || day(geldigVan) <= dag) && (geldigTot === null || dag <= day(geldigTot));
}
