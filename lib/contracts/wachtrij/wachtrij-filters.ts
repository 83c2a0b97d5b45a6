import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";
import { KANALEN, MELDING_STATUSES, type Kanaal, type MeldingStatus } from "@/lib/domain/melding/status";
import { DICHTHEDEN, GROEPERINGEN, isStandaardKolommen, tidyKolommen, type Dichtheid, type Groepering, type Kolom } from "@/lib/domain/wachtrij/lijst-vorm";
import { SORTERINGEN, WEERGAVEN, type Sortering, type Weergave } from "@/lib/domain/wachtrij/weergave";

export type WachtrijFilters = {
  readonly weergave: Weergave;
  readonly kwis: readonly Kwis[];
  readonly prioriteit: readonly number[];
  readonly status: readonly MeldingStatus[];
  readonly team: readonly string[];
  /** Ids of people, and "geen" for what nobody has yet. */
  readonly eigenaar: readonly string[];
  readonly gebouw: readonly string[];
  readonly product: readonly string[];
  readonly kanaal: readonly Kanaal[];
  readonly zoek: string;
  readonly sorteer: Sortering;
  readonly groep: Groepering | null;
  readonly kolommen: readonly Kolom[];
  readonly dichtheid: Dichtheid;
  /** The saved view that this began as. */
  readonly bewaard: string | null;
};

/** The filters that take several values, in the order in which they stand in an address. */
export const MEERKEUZE = ["kwis", "prioriteit", "status", "team", "eigenaar", "gebouw", "product", "kanaal"] as const;
export type Meerkeuze = (typeof MEERKEUZE)[number];
/** So many of one kind; more than anybody picks by hand. */
const MAX_WAARDEN = 20;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const oneOf = <T extends string>(lijst: readonly T[], waarde: string | null): T | null => lijst.find((item) => item === waarde) ?? null;
const schoon = (waarde: string): string => waarde.replaceAll("\0", "").toWellFormed().trim().slice(0, 200);
const once = (waarden: readonly string[]): string[] => [...new Set(waarden)].slice(0, MAX_WAARDEN);
const idsOf = (waarden: readonly string[]): string[] => once(waarden.filter((waarde) => UUID.test(waarde)).map((waarde) => waarde.toLowerCase()));

/**
 * Reads the filters of the wachtrij from an address. A page must open whatever somebody typed or shortened,
 * so an unknown value is left out instead of refused. Searching without a view looks through everything.
 */
export function readWachtrijFilters(params: URLSearchParams): WachtrijFilters {
  const zoek = schoon(params.get("zoek") ?? "");
  const all = (naam: Meerkeuze) => params.getAll(naam);
  return {
    weergave: oneOf(WEERGAVEN, params.get("weergave")) ?? (zoek ? "alles" : "nieuw"),
    kwis: KWIS.filter((kwis) => all("kwis").includes(kwis)),
    prioriteit: [1, 2, 3, 4].filter((prioriteit) => all("prioriteit").includes(String(prioriteit))),
    status: MELDING_STATUSES.filter((status) => all("status").includes(status)),
    team: idsOf(all("team")), gebouw: idsOf(all("gebouw")),
    eigenaar: [...(all("eigenaar").includes("geen") ? ["geen"] : []), ...idsOf(all("eigenaar"))].slice(0, MAX_WAARDEN),
    product: once(all("product").map((code) => schoon(code).slice(0, 20)).filter(Boolean)), kanaal: KANALEN.filter((kanaal) => all("kanaal").includes(kanaal)),
    zoek, sorteer: oneOf(SORTERINGEN, params.get("sorteer")) ?? "uiterlijk",
    groep: oneOf(GROEPERINGEN, params.get("groep")), kolommen: tidyKolommen((params.get("kolommen") ?? "").split(".")),
    dichtheid: oneOf(DICHTHEDEN, params.get("dichtheid")) ?? "comfortabel", bewaard: idsOf([params.get("bewaard") ?? ""])[0] ?? null,
  };
}

/** The same filters as an address, in one fixed order: equal filters give equal text. */
export function writeWachtrijFilters(filters: WachtrijFilters): string {
  const params = new URLSearchParams();
  params.set("weergave", filters.weergave);
  for (const naam of MEERKEUZE) for (const waarde of filters[naam]) params.append(naam, String(waarde));
  if (filters.zoek) params.set("zoek", filters.zoek);
  if (filters.sorteer !== "uiterlijk") params.set("sorteer", filters.sorteer);
  if (filters.groep) params.set("groep", filters.groep);
  if (!isStandaardKolommen(filters.kolommen)) params.set("kolommen", filters.kolommen.join("."));
  if (filters.dichtheid !== "comfortabel") params.set("dichtheid", filters.dichtheid);
  if (filters.bewaard) params.set("bewaard", filters.bewaard);
  return params.toString();
}

/** What a saved view keeps: everything but which saved view it is. */
export const writeVraag = (filters: WachtrijFilters): string => writeWachtrijFilters({ ...filters, bewaard: null });

/** Whether the list is narrowed, apart from its view and the words that are looked for. */
export const isGefilterd = (filters: WachtrijFilters): boolean => MEERKEUZE.some((naam) => filters[naam].length > 0);

/** The filters with one value of one kind put in or taken out. */
export function withWaarde(filters: WachtrijFilters, { naam, waarde, aan }: { naam: Meerkeuze; waarde: string; aan: boolean }): WachtrijFilters {
  const params = new URLSearchParams(writeWachtrijFilters(filters));
  if (aan) params.append(naam, waarde);
  else params.delete(naam, waarde);
  return readWachtrijFilters(params);
}

/** The same list without any narrowing. */
export const withoutFilters = (filters: WachtrijFilters): WachtrijFilters => ({ ...filters, kwis: [], prioriteit: [], status: [], team: [], eigenaar: [], gebouw: [], product: [], kanaal: [] });
