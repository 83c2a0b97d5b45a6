"use client";

import clsx from "clsx";
import { useRouter } from "next/navigation";
import { useRef, useState, type KeyboardEvent } from "react";
import { Dialog } from "@/components/ui/dialog";
import { controlClass } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormulierActie } from "./formulier";
import { MacroPlan } from "./macro-plan";
import { useActie } from "./use-actie";
import { useMacros, type Macro } from "./use-macros";

type Props = { nummer: number; actie: FormulierActie; onClose: () => void };

/** The address of the row behind the open one, as the list stands now. */
function findVolgende(): string | null {
  const rijen = [...document.querySelectorAll<HTMLAnchorElement>("a[data-rij]")];
  const open = rijen.findIndex((rij) => rij.getAttribute("aria-current") !== null);
  return (open >= 0 ? rijen[open + 1] : undefined)?.getAttribute("href") ?? null;
}

/** Choose a macro, see at once what it will do here, and do it with Enter. */
export function MacroVenster({ nummer, actie, onClose }: Props) {
  const router = useRouter();
  const { stand, fout, search } = useMacros(nummer);
  const [actief, setActief] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const macros = stand?.items ?? [];
  const gekozen: Macro | undefined = macros[actief];
  const [uitkomst, doe] = useActie(actie, { onKlaar: () => {
    const verder = gekozen?.daarna === "volgende" ? findVolgende() : gekozen?.daarna === "terug" ? "/wachtrij" : null;
    onClose();
    if (gekozen?.daarna === "terug" && document.querySelector<HTMLElement>('[data-bediening="terug"]')) document.querySelector<HTMLElement>('[data-bediening="terug"]')?.click();
    else if (verder) router.push(verder);
  } });
  const kan = gekozen !== undefined && gekozen.plan.every(({ reden }) => reden === null);
  function press(event: KeyboardEvent) {
    const stap = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (stap !== 0 && macros.length > 0) setActief((nu) => (nu + stap + macros.length) % macros.length);
    else if (event.key === "Enter") { if (kan) form.current?.requestSubmit(); }
    else return;
    event.preventDefault();
  }
  const reden = uitkomst.status === "fout" ? uitkomst.fouten[0]?.reden ?? uitkomst.melding : null;
  return (
    <Dialog open breed onClose={onClose} titel="Welke stappen wilt u doen?">
      <form ref={form} action={doe} className="flex flex-col gap-3">
        <input type="hidden" name="nummer" value={nummer} /><input type="hidden" name="versie" value={stand?.versie ?? 0} /><input type="hidden" name="macro" value={gekozen?.id ?? ""} />
        <input
          data-begin type="text" role="combobox" autoComplete="off" aria-label="Zoek een macro of standaardoplossing" placeholder="Zoek een macro of standaardoplossing" aria-autocomplete="list" aria-expanded={macros.length > 0}
          aria-controls="macro-lijst" aria-activedescendant={gekozen ? `macro-${actief}` : undefined} className={controlClass(undefined, "min-h-11")} onChange={(event) => { setActief(0); search(event.target.value); }} onKeyDown={press}
        />
        <ul id="macro-lijst" role="listbox" aria-label="Macro's" className={clsx("flex max-h-48 flex-col overflow-y-auto", macros.length === 0 && "hidden")}>
          {macros.map(({ id, titel, kort, past, eigen, soort }, index) => (
            <li
              key={id} id={`macro-${index}`} role="option" aria-selected={index === actief} onClick={() => setActief(index)} ref={(element) => { if (element && index === actief) element.scrollIntoView({ block: "nearest" }); }}
              className={clsx("flex min-h-9 shrink-0 cursor-pointer flex-wrap items-center gap-x-3 rounded-md px-3 py-1", index === actief && "bg-petrol-soft")}
            >
              <span className="min-w-0 flex-1 font-medium wrap-anywhere">{titel}</span><span className="text-sm text-ink-2">{soort === "oplossing" ? "oplossing" : kort} · {eigen ? "van mij, " : ""}{past}</span>
            </li>
          ))}
        </ul>
        {gekozen ? <MacroPlan key={gekozen.id} macro={gekozen} /> : <p role="status" className="text-ink-2">{fout ? "De macro's komen nu niet. Probeer het zo weer." : stand ? "Niets gevonden. Onder Teksten maakt u zelf een macro." : "Bezig met zoeken."}</p>}
        {reden ? <p role="alert" className="font-medium text-koper">{reden}</p> : null}
        {gekozen ? (
          <div className="flex flex-wrap items-center gap-3">
            {kan ? <SubmitButton bezig="Bezig">Alles doen</SubmitButton> : <p className="font-medium text-koper">Dit kan hier nu niet. Er is niets gewijzigd.</p>}
            {kan ? <span className="text-sm text-ink-2 max-sm:hidden">of druk op Enter</span> : null}
          </div>
        ) : null}
      </form>
    </Dialog>
  );
}
