"use client";

import clsx from "clsx";
import { Camera, Check, MapPin, Phone } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { ActieForm, type FormAction } from "@/components/opdracht/actie-form";
import { ActieVelden } from "@/components/opdracht/actie-velden";
import { OpdrachtStatusLabel } from "@/components/melding/status-label";
import { PrioriteitBars } from "@/components/melding/prioriteit-bars";
import { LinkButton } from "@/components/ui/link-button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import { formatUiterlijkKort } from "@/lib/format/format-resterend";
import { formatOpdrachtNummer } from "@/lib/format/nummer";
import type { WerkOverzicht, WerkRow } from "@/lib/queries/werk/list-werk";

type Tijden = "uiterlijk" | "geplandVan" | "geplandTot" | "klaarOp";
export type WerkKaart = Omit<WerkRow, Tijden | "aangebodenOp"> & Record<Tijden, string | null> & { aangebodenOp: string };
type Props = { rows: readonly WerkKaart[]; overzicht: WerkOverzicht; now: string; finishAction: FormAction };

const LEEG: Record<WerkOverzicht, [string, string]> = {
  vandaag: ["Niets meer voor vandaag", "Kijk bij Alles open wat eraan komt."],
  open: ["Er is geen werk", "Nieuwe opdrachten voor uw team komen hier vanzelf bij."],
  klaar: ["Nog niets klaar deze week", "Wat uw team klaar meldt, ziet u hier een week lang."],
};

function kopOf(row: WerkKaart, now: string): string {
  const plaats = row.pad?.split(" › ")[0] ?? "zonder plaats";
  if (row.status === "in_uitvoering" && row.vanMij) return `Nu · ${plaats}`;
  if (row.geplandVan) return `${formatTabelMoment(row.geplandVan, now)} · ${plaats}`;
  return plaats;
}

/** From the door on: the building stands in the heading above the card. */
const plaatsOf = ({ pad, plaats }: WerkKaart): string => {
  const delen = pad?.split(" › ") ?? [];
  return (delen.length > 1 ? delen.slice(1).reverse().join(" · ") : delen[0]) ?? plaats ?? "Plaats onbekend: bel de melder";
};

/** When it is due, or what became of it. */
function Tijd({ row, now }: { row: WerkKaart; now: string }) {
  if (row.klaarOp) return <span className="text-ink-2" title={formatVolledig(row.klaarOp)}>klaar {formatTabelMoment(row.klaarOp, now)}</span>;
  if (!row.uiterlijk) return null;
  const laat = row.uiterlijk < now;
  return <time dateTime={row.uiterlijk} title={formatVolledig(row.uiterlijk)} suppressHydrationWarning className={clsx(laat || row.prioriteit === 1 ? "font-medium text-koper" : "text-ink-2")}>{laat ? formatUiterlijkKort(row.uiterlijk, now) : `uiterlijk ${formatTabelMoment(row.uiterlijk, now)}`}</time>;
}

/** The form exists only while it is open: every card has one, and ids must stay unique. */
function Klaar({ row, finishAction }: { row: WerkKaart; finishAction: FormAction }) {
  const [open, setOpen] = useState(false);
  return (
    <details name="klaar" onToggle={(event) => setOpen(event.currentTarget.open)} className="group rounded open:col-span-2 open:border open:border-line open:p-3">
      <summary className="flex min-h-12 cursor-pointer list-none items-center justify-center gap-2 rounded bg-petrol font-medium text-on-petrol group-open:mb-3 group-open:bg-transparent group-open:text-ink [&::-webkit-details-marker]:hidden">
        <Check aria-hidden className="size-5" /> Klaar<span className="sr-only"> met {formatOpdrachtNummer(row.nummer)}</span>
      </summary>
      {open ? (
        <ActieForm action={finishAction} verborgen={{ nummer: row.nummer, versie: row.versie }} knop="Klaar melden">
          {(state) => <ActieVelden actie="finish" state={state} />}
        </ActieForm>
      ) : null}
    </details>
  );
}

function Kaart({ row, now, finishAction }: { row: WerkKaart; now: string; finishAction: FormAction }) {
  const bezig = row.status === "in_uitvoering" && row.vanMij;
  return (
    <article className={clsx("rounded-xl bg-surface p-4 wrap-anywhere", bezig ? "border-2 border-petrol" : "border border-line")}>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        <PrioriteitBars prioriteit={row.prioriteit} />
        <span className="text-ink-2 tabular-nums">{formatOpdrachtNummer(row.nummer)}</span>
        <span className="ml-auto"><Tijd row={row} now={now} /></span>
      </div>
      <h3 className="text-lg"><Link href={`/werk/${formatOpdrachtNummer(row.nummer)}`} className="block py-1.5 break-words underline-offset-4 hover:underline">{row.onderwerp}</Link></h3>
      <p className="flex items-start gap-2 text-ink-2"><MapPin aria-hidden className="mt-[0.2em] size-4.5 shrink-0" />{plaatsOf(row)}</p>
      <p className="mt-0.5 flex items-center gap-2 text-ink-2">
        <Phone aria-hidden className="size-4.5 shrink-0" />{row.melder}{row.telefoon ? <a href={`tel:${row.telefoon}`} className="inline-flex min-h-11 min-w-11 items-center font-medium text-petrol underline underline-offset-4">{row.telefoon}</a> : null}
      </p>
      {bezig || row.klaarOp ? null : <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2"><OpdrachtStatusLabel status={row.status} />{row.behandelaar && !row.vanMij ? `bij ${row.behandelaar}` : null}</p>}
      {row.klaarOp ? null : (
        <div className="mt-3 grid grid-cols-2 gap-3">
          <LinkButton href={`/werk/${formatOpdrachtNummer(row.nummer)}#bestanden`} size="raak"><Camera aria-hidden />Foto</LinkButton>
          <Klaar row={row} finishAction={finishAction} />
        </div>
      )}
    </article>
  );
}

/** The cards of the day; one heading where time or building changes. */
export function WerkLijst({ rows, overzicht, now, finishAction }: Props) {
  if (rows.length === 0) return <EmptyState kop={LEEG[overzicht][0]}>{LEEG[overzicht][1]}</EmptyState>;
  return (
    <ol className="flex flex-col gap-4">
      {rows.map((row, index) => {
        const kop = kopOf(row, now);
        const vorige = rows[index - 1];
        return (
          <li key={row.nummer} className="flex flex-col gap-2">
            {vorige && kopOf(vorige, now) === kop ? null : <h2 className="mt-2 px-1 text-sm font-semibold text-ink-2">{kop}</h2>}
            <Kaart row={row} now={now} finishAction={finishAction} />
          </li>
        );
      })}
    </ol>
  );
}
