import { Checkbox } from "@/components/ui/checkbox";
import { GROEPEN, listToetsRijen, type Bediening } from "./bediening";

/** What every key does, per subject, and the switch that turns single keys off. */
export function ToetsenLijst({ lijst, aan, onAan }: { lijst: readonly Bediening[]; aan: boolean; onAan: (aan: boolean) => void }) {
  return (
    <>
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {GROEPEN.map((groep) => (
          <section key={groep} aria-label={groep} className="flex flex-col gap-2">
            <h3 className="text-base font-semibold">{groep}</h3>
            <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
              {listToetsRijen(lijst, groep).map(({ toets, doet }) => (
                <div key={toets} className="contents"><dt className="text-ink-2">{doet}</dt><dd className="text-right"><kbd className="rounded-xs border border-b-2 border-line-strong px-1.5 font-sans text-sm whitespace-nowrap">{toets}</kbd></dd></div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p><a href="/toetsen" className="tekstlink">Op papier naast uw scherm</a></p>
      <Checkbox naam="sneltoetsen" label="Sneltoetsen gebruiken" hint="Zet ze uit als u uw computer met spraak bedient. Ctrl K blijft werken." checked={aan} onChange={(event) => onAan(event.target.checked)} />
    </>
  );
}
