import { useSyncExternalStore } from "react";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";

type Velden = { readonly status?: MeldingStatus; readonly kwis?: Kwis; readonly prioriteit?: number };
/** What a melding is going to be; it counts for the version that was on screen, so the answer of the server replaces it by itself. */
type Verwacht = { readonly versie: number; readonly velden: Velden };

const STATUS: Readonly<Record<string, MeldingStatus>> = {
  take: "in_behandeling", dispatch: "uitgezet", ask: "wacht_op_klant", pause: "opgeschort", resume: "in_behandeling", answer: "in_behandeling",
  "mark-gereed": "gereed", close: "afgesloten", reopen: "in_behandeling", cancel: "geannuleerd",
};
const stand = new Map<number, Verwacht>();
const luisteraars = new Set<() => void>();
const vertel = () => { for (const hoor of luisteraars) hoor(); };
const luister = (hoor: () => void) => { luisteraars.add(hoor); return () => { luisteraars.delete(hoor); }; };

function veldenOf(form: FormData): Velden {
  const actie = String(form.get("actie") ?? "");
  const [status, kwis, prioriteit] = [STATUS[actie], form.get("kwis"), Number(form.get("prioriteit"))];
  if (actie !== "classify") return status ? { status } : {};
  return { ...(typeof kwis === "string" && kwis ? { kwis: kwis as Kwis } : {}), ...(prioriteit > 0 ? { prioriteit } : {}) };
}

/** Shows at once what an action is going to make of a melding; the answer takes that back when it was refused. */
export function verwachtVan(form: FormData): () => void {
  const [nummer, velden] = [Number(form.get("nummer")), veldenOf(form)];
  if (Object.keys(velden).length === 0) return () => undefined;
  stand.set(nummer, { versie: Number(form.get("versie")), velden });
  vertel();
  return () => { stand.delete(nummer); vertel(); };
}

/** The same for each of a selection; what was refused is taken back by its number. */
export function verwachtVelen(form: FormData, zaken: readonly { readonly nummer: number; readonly versie: number }[]): (nummers: readonly number[]) => void {
  const vergeet = new Map(zaken.map(({ nummer, versie }) => {
    form.set("nummer", String(nummer));
    form.set("versie", String(versie));
    return [nummer, verwachtVan(form)] as const;
  }));
  form.delete("nummer");
  form.delete("versie");
  return (nummers) => { for (const nummer of nummers) vergeet.get(nummer)?.(); };
}

/** A melding as it is going to be, where an own action is under way; else as it is. */
export function useVerwacht<T extends { readonly nummer: number; readonly versie: number }>(zaak: T): T & Velden {
  const anders = useSyncExternalStore(luister, () => stand.get(zaak.nummer) ?? null, () => null);
  return anders && anders.versie >= zaak.versie ? { ...zaak, ...anders.velden } : zaak;
}
