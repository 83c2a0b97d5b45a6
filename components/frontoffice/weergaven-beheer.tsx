"use client";

import { ArrowDown, ArrowUp, Pencil, Trash2 } from "lucide-react";
import { startTransition, useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { TextInput } from "@/components/ui/text-input";
import type { BewaardeWeergave } from "@/lib/queries/wachtrij/list-weergaven";
import type { FormulierActie } from "./formulier";
import { useActie } from "./use-actie";
import { loadWeergaven, useWeergaven } from "./use-weergaven";

const KNOP = "grid size-9 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-sunken hover:text-ink disabled:opacity-30 max-lg:size-11 [&_svg]:size-4";
type RegelProps = { weergave: BewaardeWeergave; plek: "eerste" | "midden" | "laatste" | "enige"; magDelen: boolean; serverActie: FormulierActie };

function IcoonKnop({ naam, uit, onDoe, children }: { naam: string; uit?: boolean; onDoe: () => void; children: ReactNode }) {
  return <button type="button" className={KNOP} disabled={uit} onClick={onDoe}>{children}<span className="sr-only">{naam}</span></button>;
}

/** One saved view: up and down, another name, shared or not, and away. */
function Regel({ weergave, plek, magDelen, serverActie }: RegelProps) {
  const { id, versie, naam, vraag, gedeeld } = weergave;
  const [open, setOpen] = useState<"naam" | "weg" | null>(null);
  const [stand, stuur, bezig] = useActie(serverActie, { vertelFout: true, onKlaar: () => { setOpen(null); void loadWeergaven(); } });
  const doe = (velden: Record<string, string>) => {
    const form = new FormData();
    for (const [veld, waarde] of Object.entries({ id, versie: String(versie), ...velden })) form.set(veld, waarde);
    startTransition(() => stuur(form));
  };
  const move = (stap: "-1" | "1") => { const form = new FormData(); for (const [veld, waarde] of [["actie", "verplaats"], ["id", id], ["stap", stap]] as const) form.set(veld, waarde); startTransition(() => stuur(form)); };
  if (open === "naam") {
    const bewaar = (form: FormData) => doe({ actie: "bewaar", vraag, naam: String(form.get("naam") ?? ""), gedeeld: form.get("gedeeld") === "ja" ? "ja" : "nee" });
    return (
      <li className="py-2"><form action={bewaar} noValidate className="grid gap-2">
        <TextInput naam="naam" label="Naam" maxLength={60} defaultValue={stand.waarden["naam"] ?? naam} fout={stand.fouten.find(({ veld }) => veld === "naam")?.reden} autoFocus />
        {magDelen ? <Checkbox naam="gedeeld" value="ja" label="Voor de hele servicedesk" defaultChecked={gedeeld} /> : null}
        <div className="flex gap-2"><Button type="submit" kind="vol" size="klein" aria-disabled={bezig || undefined}>Bewaren</Button><Button size="klein" onClick={() => setOpen(null)}>Annuleren</Button></div>
      </form></li>
    );
  }
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-1">
      <span className="min-w-0 flex-1 break-words">{naam}</span>
      {open === "weg" ? <span className="flex gap-2"><Button kind="gevaar" size="klein" onClick={() => doe({ actie: "verwijder" })}>Ja, verwijderen</Button><Button size="klein" onClick={() => setOpen(null)}>Nee</Button></span> : (
        <>
          <IcoonKnop naam={`${naam} omhoog`} uit={plek === "eerste" || plek === "enige"} onDoe={() => move("-1")}><ArrowUp aria-hidden /></IcoonKnop>
          <IcoonKnop naam={`${naam} omlaag`} uit={plek === "laatste" || plek === "enige"} onDoe={() => move("1")}><ArrowDown aria-hidden /></IcoonKnop>
          <IcoonKnop naam={`${naam} wijzigen`} onDoe={() => setOpen("naam")}><Pencil aria-hidden /></IcoonKnop>
          <IcoonKnop naam={`${naam} verwijderen`} onDoe={() => setOpen("weg")}><Trash2 aria-hidden /></IcoonKnop>
        </>
      )}
    </li>
  );
}

const plekOf = (index: number, aantal: number): RegelProps["plek"] => (aantal === 1 ? "enige" : index === 0 ? "eerste" : index === aantal - 1 ? "laatste" : "midden");

/** All saved views that somebody may change, in their order. */
export function WeergavenBeheer({ serverActie, onClose }: { serverActie: FormulierActie; onClose: () => void }) {
  const { lijst, magDelen } = useWeergaven();
  const mijn = lijst.filter(({ magWijzigen }) => magWijzigen);
  const delen = [{ kop: "Mijn weergaven", rijen: mijn.filter(({ gedeeld }) => !gedeeld) }, { kop: "Gedeeld", rijen: mijn.filter(({ gedeeld }) => gedeeld) }].filter(({ rijen }) => rijen.length > 0);
  return (
    <Dialog open onClose={onClose} titel="Weergaven beheren">
      {delen.length === 0 ? <p className="text-ink-2">U hebt nog geen weergaven. Kies filters in de lijst en bewaar die.</p> : null}
      {delen.map(({ kop, rijen }) => (
        <section key={kop} aria-label={kop}>
          <h3 className="text-sm font-semibold text-ink-2">{kop}</h3>
          <ul className="divide-y divide-line">{rijen.map((weergave, index) => <Regel key={weergave.id} weergave={weergave} plek={plekOf(index, rijen.length)} magDelen={magDelen} serverActie={serverActie} />)}</ul>
        </section>
      ))}
    </Dialog>
  );
}
