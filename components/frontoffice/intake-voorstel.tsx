import { Notice } from "@/components/ui/notice";
import type { ComboOptie } from "@/components/ui/use-opties";
import { KWIS_NAMEN, ONZEKER_ONDER } from "@/lib/domain/kwis/kwis";
import { formatProcent } from "@/lib/format/format-getal";
import type { IntakeVoorstel } from "@/lib/queries/intake/get-voorstel";

const quote = (woorden: readonly string[]) => woorden.map((woord) => `“${woord}”`).join(", ");

/** Danger in the words, and what to do first. */
export function SpoedBericht({ woorden }: { woorden: readonly string[] }) {
  return (
    <Notice kind="let-op" role="status">
      <b className="font-semibold">Dit klinkt als spoed: {quote(woorden)}.</b> Bij gevaar belt u eerst 112. De melding krijgt prioriteit 1.
    </Notice>
  );
}

/** Why this soort is proposed, and whether there seems to be a second matter. */
export function KwisUitleg({ voorstel }: { voorstel: IntakeVoorstel }) {
  return (
    <p className="text-sm text-ink-2">
      {voorstel.zekerheid < ONZEKER_ONDER ? "Wij weten het niet zeker; kies zelf. " : ""}Voorstel: {KWIS_NAMEN[voorstel.kwis].toLowerCase()}, {formatProcent(voorstel.zekerheid)}{voorstel.woorden.length > 0 ? ` door ${quote(voorstel.woorden)}` : ""}.{voorstel.tegen.length > 0 ? ` Daartegen: ${quote(voorstel.tegen)}.` : ""}
      {voorstel.ook ? ` Er lijkt ook een ${KWIS_NAMEN[voorstel.ook].toLowerCase()} in te zitten: registreer die apart.` : ""}
    </p>
  );
}

type KeuzesProps = { label: string; keuzes: readonly ComboOptie[]; gekozen: string | undefined; toets?: boolean; onKies: (keuze: ComboOptie) => void };

/** Proposals as buttons; the digits 1 to 3 take them when Alt is held, so they work while typing too. */
export function VoorstelKnoppen({ label, keuzes, gekozen, toets = false, onKies }: KeuzesProps) {
  if (keuzes.length === 0) return null;
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-1.5 text-sm">
      {keuzes.map((keuze, index) => (
        <button
          key={keuze.waarde} type="button" aria-pressed={gekozen === keuze.waarde} data-voorstel={toets ? index + 1 : undefined} aria-keyshortcuts={toets ? `Alt+${index + 1}` : undefined} onClick={() => onKies(keuze)}
          className="inline-flex min-h-8 max-w-full wrap-anywhere items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 hover:bg-sunken aria-pressed:border-petrol aria-pressed:bg-petrol-soft aria-pressed:font-semibold aria-pressed:text-petrol-strong"
        >
          {toets ? <kbd className="font-sans text-xs text-ink-2">{index + 1}</kbd> : null}{keuze.label}{keuze.uitleg ? <span className="text-ink-2 tabular-nums">{keuze.uitleg}</span> : null}
        </button>
      ))}
    </div>
  );
}
