import { randomUUID } from "node:crypto";
import { LEGE_WAARDEN, type MeldSoort, type MeldWaarden } from "@/components/portaal/meld-state";
import { findPlek, findPlekByTekst } from "@/lib/queries/portaal/list-plekken";
import type { requireScreen } from "@/lib/web/context";
import type { GevondenVoor } from "./meld-voor";

export type Ctx = Awaited<ReturnType<typeof requireScreen>>;

const SOORTEN: readonly string[] = ["S", "W", "I", "K"] satisfies MeldSoort[];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** One of the four tiles, or nothing. */
export const readSoort = (value: unknown): MeldWaarden["soort"] => (typeof value === "string" && SOORTEN.includes(value) ? (value as MeldSoort) : "");

/** All fields of the form as text; the key is minted once and comes back with every round. */
export function readWaarden(form: FormData): MeldWaarden {
  const text = (naam: string) => { const value = form.get(naam); return typeof value === "string" ? value : ""; };
  const velden = Object.fromEntries(Object.keys(LEGE_WAARDEN).map((naam) => [naam, text(naam)])) as Record<keyof MeldWaarden, string>;
  return { ...velden, soort: readSoort(velden.soort), sleutel: UUID.test(velden.sleutel) ? velden.sleutel : randomUUID() };
}

/** The uploads that came along; what is no id never was one of ours. */
export const readBijlageIds = (form: FormData): string[] => form.getAll("bijlageId").filter((id): id is string => typeof id === "string" && UUID.test(id)).slice(0, 5);

export type GevondenPlek = { readonly locatieId: string | null; readonly plaatsTekst: string | null; readonly label: string | null };

/** Where it is: the tile that was pressed, else what was chosen or typed (a known name counts as chosen). */
export async function resolvePlek(ctx: Ctx, { locatieId, plaats, plek, leesPlek }: MeldWaarden): Promise<GevondenPlek> {
  const typed = plaats.trim().slice(0, 200);
  const id = (UUID.test(leesPlek) ? leesPlek : "") || plek || locatieId || (typed ? await findPlekByTekst(ctx, typed) : null);
  const found = id ? await findPlek(ctx, id) : null;
  if (found) return { locatieId: found.waarde, plaatsTekst: null, label: found.label };
  return { locatieId: null, plaatsTekst: typed || null, label: typed || null };
}

function betreftOf({ betreft }: MeldWaarden): { betreft: { soort: string; id: string } } | undefined {
  const found = /^(team|persoon):([0-9a-f-]{36})$/i.exec(betreft);
  return found ? { betreft: { soort: found[1]!, id: found[2]! } } : undefined;
}

/** The body for submitMelding. A name that is nobody of ours stays in the text, so that it is not lost. */
export function toMelding(waarden: MeldWaarden, { plek, bijlageIds, productNaam = null, voor }: { readonly voor?: GevondenVoor; plek: GevondenPlek; bijlageIds: readonly string[]; productNaam?: string | null }) {
  const betreft = waarden.kwis === "K" ? betreftOf(waarden) : undefined;
  const naam = waarden.kwis === "K" && !betreft && waarden.betreftNaam.trim() ? `\n\nDit gaat over: ${waarden.betreftNaam.trim()}` : "";
  return {
    // Who came for one product and wrote nothing asks for just that.
    omschrijving: `${waarden.omschrijving.trim() || (productNaam ?? "")}${naam}${voor?.tekst ?? ""}`, ...(["S", "W", "I", "K", "compliment"].includes(waarden.kwis) ? { kwis: waarden.kwis } : {}),
    ...(waarden.productCode ? { productCode: waarden.productCode } : {}), ...(plek.locatieId ? { locatieId: plek.locatieId } : {}),
    ...(waarden.artikel ? { artikelCode: waarden.artikel.slice(0, 80) } : {}),
    ...(plek.plaatsTekst ? { plaatsTekst: plek.plaatsTekst } : {}), ...betreft, ...(voor?.voor && waarden.kwis !== "K" ? { voor: voor.voor } : {}), ...(bijlageIds.length > 0 ? { bijlageIds: [...bijlageIds] } : {}),
  };
}
