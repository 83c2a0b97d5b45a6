"use client";

import Link from "next/link";
import { useState } from "react";
import { formatTabelMoment } from "@/lib/format/format-moment";
import type { Opgegaan } from "@/lib/queries/samen/list-opgegaan";
import type { FormulierActie } from "../formulier";
import { Losmaken } from "./samen-knoppen";

type Props = { nummer: number; aantal: number; mag: boolean; serverActie: FormulierActie };

function Een({ melding, mag, serverActie }: { melding: Opgegaan; mag: boolean; serverActie: FormulierActie }) {
  const nu = new Date();
  return (
    <li className="flex flex-col items-start gap-1.5 py-2.5 first:pt-1.5">
      <Link prefetch={false} href={`/wachtrij/M${melding.nummer}`} className="font-semibold break-words hover:underline">{melding.onderwerp}</Link>
      <p className="text-ink-2">M{melding.nummer} · {melding.klant} · samengevoegd {formatTabelMoment(new Date(melding.sinds), nu)}</p>
      <p className="max-w-full break-words whitespace-pre-line">“{melding.omschrijving}”</p>
      {melding.berichten.map(({ id, tekst, op, door, vanKlant }) => <p key={id} className="max-w-full break-words whitespace-pre-line"><span className="text-ink-2">{vanKlant ? melding.klant : door ?? "Servicedesk"}, {formatTabelMoment(new Date(op), nu)}: </span>{tekst}</p>)}
      {melding.bijlagen.length > 0 ? <ul className="flex flex-col gap-0.5">{melding.bijlagen.map(({ id, naam }) => <li key={id}><a href={`/bijlagen/${id}`} className="inline-flex min-h-6 items-center break-words underline underline-offset-2">{naam}</a></li>)}</ul> : null}
      {mag ? <Losmaken zaak={melding} label="Losmaken" serverActie={serverActie} /> : null}
    </li>
  );
}

/** What went up in this melding, with the words and files of every klant; fetched when somebody wants to read them. */
export function OpgegaanLijst({ nummer, aantal, mag, serverActie }: Props) {
  const [stand, setStand] = useState<readonly Opgegaan[] | "fout" | null>(null);
  async function load() {
    try {
      const answer = await fetch(`/api/wachtrij/opgegaan?nummer=${nummer}`);
      setStand(answer.ok ? ((await answer.json()) as { meldingen: readonly Opgegaan[] }).meldingen : "fout");
    } catch { setStand("fout"); }
  }
  return (
    <section aria-labelledby="samengevoegd">
      <h2 id="samengevoegd" className="mb-1.5 text-xs font-semibold text-ink-2">Samengevoegd ({aantal})</h2>
      <details onToggle={(event) => { if (event.currentTarget.open) void load(); }}>
        <summary className="min-h-6 w-fit underline underline-offset-2 hover:text-petrol">Lees wat de klanten schreven</summary>
        {stand === "fout" ? <p role="alert" className="mt-1 text-koper">Ophalen lukte niet. Sluit dit en open het opnieuw.</p> : null}
        {stand === null ? <p className="mt-1 text-ink-2">Bezig met ophalen …</p> : null}
        {Array.isArray(stand) ? <ul className="divide-y divide-line">{(stand as readonly Opgegaan[]).map((melding) => <Een key={melding.nummer} melding={melding} mag={mag} serverActie={serverActie} />)}</ul> : null}
      </details>
    </section>
  );
}
