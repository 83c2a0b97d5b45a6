import { Checkbox } from "@/components/ui/checkbox";

const TOETSEN = [
  ["J en K", "volgende en vorige melding"], ["Enter", "melding openen"], ["Esc", "terug naar de lijst"], ["/", "zoeken"], ["C", "nieuwe melding"],
  ["I", "in behandeling nemen"], ["A", "eigenaar wijzigen"], ["T", "soort en product indelen"], ["P", "prioriteit kiezen"], ["O", "opdracht uitzetten"],
  ["U", "bericht aan de klant"], ["N", "notitie schrijven"], ["E", "gereed melden"], ["Ctrl en Enter", "versturen wat u typte"], ["G en dan Q", "naar de wachtrij"], ["G en dan I", "naar intake"], ["G en dan K", "naar de klachten"], ["?", "dit overzicht"],
] as const;

/** What every key does, and the switch that turns them off. */
export function ToetsenLijst({ aan, onAan }: { aan: boolean; onAan: (aan: boolean) => void }) {
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 sm:grid-cols-[auto_1fr_auto_1fr]">
        {TOETSEN.map(([toets, doet]) => (
          <div key={toets} className="contents"><dt><kbd className="rounded-xs border border-b-2 border-line-strong px-1.5 font-sans text-sm whitespace-nowrap">{toets}</kbd></dt><dd className="text-ink-2">{doet}</dd></div>
        ))}
      </dl>
      <Checkbox naam="sneltoetsen" label="Sneltoetsen gebruiken" hint="Zet ze uit als u uw computer met spraak bedient." checked={aan} onChange={(event) => onAan(event.target.checked)} />
    </>
  );
}
