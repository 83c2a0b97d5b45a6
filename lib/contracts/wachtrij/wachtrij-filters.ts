import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";
import { KANALEN, type Kanaal } from "@/lib/domain/melding/status";
import { SORTERINGEN, WEERGAVEN, type Sortering, type Weergave } from "@/lib/domain/wachtrij/weergave";

export type WachtrijFilters = {
  readonly weergave: Weergave;
  readonly kwis: readonly Kwis[];
  readonly prioriteit: readonly number[];
  readonly team: string | null;
  readonly eigenaar: string | null;
  readonly gebouw: string | null;
  readonly product: string | null;
  readonly kanaal: Kanaal | null;
  readonly zoek: string;
  readonly sorteer: Sortering;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const oneOf = <T extends string>(lijst: readonly T[], waarde: string | null): T | null => lijst.find((item) => item === waarde) ?? null;
const idOf = (waarde: string | null): string | null => (waarde && UUID.test(waarde) ? waarde.toLowerCase() : null);
const schoon = (waarde: string): string => waarde.replaceAll("\0", "").toWellFormed().trim().slice(0, 200);

/**
 * Reads the filters of the wachtrij from an address. A page must open whatever somebody typed or shortened,
 * so an unknown value is left out instead of refused. Searching without a view looks through everything.
 */
export function readWachtrijFilters(params: URLSearchParams): WachtrijFilters {
  const zoek = schoon(params.get("zoek") ?? "");
  return {
    weergave: oneOf(WEERGAVEN, params.get("weergave")) ?? (zoek ? "alles" : "nieuw"),
    kwis: KWIS.filter((kwis) => params.getAll("kwis").includes(kwis)),
    prioriteit: [1, 2, 3, 4].filter((prioriteit) => params.getAll("prioriteit").includes(String(prioriteit))),
    team: idOf(params.get("team")), gebouw: idOf(params.get("gebouw")),
    eigenaar: params.get("eigenaar") === "geen" ? "geen" : idOf(params.get("eigenaar")),
    product: schoon(params.get("product") ?? "").slice(0, 20) || null, kanaal: oneOf(KANALEN, params.get("kanaal")),
    zoek, sorteer: oneOf(SORTERINGEN, params.get("sorteer")) ?? "uiterlijk",
  };
}

/** The same filters as an address, in one fixed order: equal filters give equal text. */
export function writeWachtrijFilters(filters: WachtrijFilters): string {
  const params = new URLSearchParams();
  params.set("weergave", filters.weergave);
  for (const kwis of filters.kwis) params.append("kwis", kwis);
  for (const prioriteit of filters.prioriteit) params.append("prioriteit", String(prioriteit));
  for (const naam of ["team", "eigenaar", "gebouw", "product", "kanaal", "zoek"] as const) if (filters[naam]) params.set(naam, filters[naam]);
  if (filters.sorteer !== "uiterlijk") params.set("sorteer", filters.sorteer);
  return params.toString();
}
