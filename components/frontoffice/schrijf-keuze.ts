import type { Teken } from "./schrijf-trigger";

/** One choice behind a sign: what one sees, and what is put into the text. */
export type SchrijfKeuze = { readonly id: string; readonly label: string; readonly bij: string; readonly invoegen: string; /** Who is called to it. */ readonly collega?: { readonly id: string; readonly naam: string } };
type Vraag = { readonly nummer: number; readonly doel: "klant" | "intern" | "leverancier"; readonly zoek: string };

type Tekst = { readonly id: string; readonly kort: string; readonly titel: string; readonly tekst: string; readonly past: string; readonly eigen: boolean };

async function fetchItems<T>(adres: string, vraag: Record<string, string>, signal: AbortSignal): Promise<readonly T[]> {
  const answer = await fetch(`${adres}?${new URLSearchParams(vraag)}`, { signal, headers: { accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { items: readonly T[] }).items;
}

const toKeuze = ({ id, kort, titel, tekst, past, eigen }: Tekst): SchrijfKeuze => ({ id, label: titel, bij: `//${kort} · ${eigen ? "van mij, " : ""}${past}`, invoegen: tekst });

type Artikel = { readonly code: string; readonly titel: string; readonly inleiding: string };
const toVerwijzing = ({ code, titel, inleiding }: Artikel): SchrijfKeuze => ({ id: code, label: titel, bij: inleiding, invoegen: `${titel}: ${location.origin}/artikelen/${code}` });

const MEEST_COLLEGAS = 6;
/** The people of the desk whose name holds what is typed; who is named hears it when the note is kept. */
async function fetchCollegas(zoek: string, signal: AbortSignal): Promise<readonly SchrijfKeuze[]> {
  const answer = await fetch("/api/wachtrij/keuzes", { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  const { eigenaren } = (await answer.json()) as { eigenaren: readonly { readonly id: string; readonly naam: string }[] };
  const passen = eigenaren.filter(({ naam }) => ` ${naam.toLowerCase()}`.includes(` ${zoek.toLowerCase()}`)).slice(0, MEEST_COLLEGAS);
  return passen.map(({ id, naam }) => ({ id, label: naam, bij: "krijgt een melding bij de bel", invoegen: `@${naam} `, collega: { id, naam } }));
}

/** Asks the server what fits behind a sign, on this melding and for this reader. */
export async function fetchKeuzes(teken: Teken, { nummer, doel, zoek }: Vraag, signal: AbortSignal): Promise<readonly SchrijfKeuze[]> {
  if (teken === "??") return zoek === "" ? [] : (await fetchItems<Artikel>("/api/teksten/artikelen", { doel, zoek }, signal)).map(toVerwijzing);
  if (teken === "@") return fetchCollegas(zoek, signal);
  return (await fetchItems<Tekst>("/api/teksten", { nummer: String(nummer), doel, zoek }, signal)).map(toKeuze);
}
