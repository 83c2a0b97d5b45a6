"use client";

import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { BulkVelden } from "./bulk-velden";
import type { BulkWoord } from "./bulk-woorden";
import type { BulkStand } from "./use-bulk";
import type { LijstRij } from "./use-lijst";

type Props = { woord: BulkWoord; rijen: readonly LijstRij[]; stand: BulkStand; onDoe: (form: FormData) => void; onSluit: () => void };

const tel = (aantal: number): string => (aantal === 1 ? "1 melding" : `${aantal} meldingen`);

/** How far it is, in numbers and as a bar. */
function Voortgang({ stand }: { stand: BulkStand }) {
  const klaar = stand.uitslag.length;
  return (
    <div role="status" className="flex flex-col gap-2">
      <p className="tabular-nums">{klaar} van {stand.totaal} meldingen</p>
      <progress value={klaar} max={stand.totaal} aria-label="Voortgang" className="h-2 w-full appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-petrol [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-petrol" />
    </div>
  );
}

/** What did not go, each with its reason; the rest is done. */
function Uitkomst({ stand, onSluit }: Pick<Props, "stand" | "onSluit">) {
  const niet = stand.uitslag.filter(({ uitkomst }) => uitkomst !== "gedaan");
  return (
    <div role="alert" className="flex flex-col gap-3">
      <p>{tel(stand.uitslag.length - niet.length)} gelukt{niet.length > 0 ? `, ${niet.length} niet. Die blijven gekozen.` : "."}</p>
      {stand.fout ? <Notice kind="let-op">{stand.fout}</Notice> : null}
      <ul className="flex max-h-80 flex-col gap-1.5 overflow-y-auto text-sm">
        {niet.map(({ nummer, reden }) => <li key={nummer}><a href={`/wachtrij/M${nummer}`} className="font-semibold tabular-nums underline underline-offset-2">M{nummer}</a> {reden}</li>)}
      </ul>
      <div><Button kind="vol" onClick={onSluit}>Sluiten</Button></div>
    </div>
  );
}

/** One action for the whole selection: what it asks, how far it is, and how it went with each. */
export function BulkVenster({ woord, rijen, stand, onDoe, onSluit }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => { event.preventDefault(); onDoe(new FormData(event.currentTarget)); };
  const sluit = () => { if (stand.fase !== "bezig") onSluit(); };
  return (
    <Dialog open onClose={sluit} titel={`${woord.knop}: ${tel(stand.fase === "rust" ? rijen.length : stand.totaal)}`} breed={woord.velden === "indelen"}>
      {stand.fase === "rust" ? (
        <form onSubmit={submit} className="flex flex-col gap-4" onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit(); }}>
          <BulkVelden welke={woord.velden ?? "notitie"} rijen={rijen} />
          <div><Button type="submit" kind="vol">{woord.verstuur}</Button></div>
        </form>
      ) : stand.fase === "bezig" ? <Voortgang stand={stand} /> : <Uitkomst stand={stand} onSluit={onSluit} />}
    </Dialog>
  );
}
