"use client";

import { useRef, useState } from "react";

type Props = { nummer: number; /** Who may open it: the reader of this tab. */ zichtbaar: "klant" | "intern" };

async function send(bestanden: FileList, { nummer, zichtbaar }: Props): Promise<string> {
  const form = new FormData();
  form.set("nummer", `M${nummer}`);
  form.set("zichtbaar", zichtbaar);
  for (const bestand of bestanden) form.append("bestand", bestand);
  const answer = await fetch("/uploads", { method: "POST", body: form, headers: { accept: "application/json" } });
  if (answer.ok) return bestanden.length === 1 ? "Het bestand staat bij de melding." : `${bestanden.length} bestanden staan bij de melding.`;
  return ((await answer.json().catch(() => ({}))) as { fout?: string }).fout ?? "Toevoegen lukte niet. Probeer het opnieuw.";
}

/** Adds files to the melding from where one writes; the tab decides who may open them. */
export function BestandKnop({ nummer, zichtbaar }: Props) {
  const veld = useRef<HTMLInputElement>(null);
  const [stand, setStand] = useState("");
  async function add(bestanden: FileList | null) {
    if (!bestanden || bestanden.length === 0) return;
    setStand("Bezig met toevoegen.");
    setStand(await send(bestanden, { nummer, zichtbaar }).catch(() => "Toevoegen lukte niet. Controleer uw verbinding."));
    if (veld.current) veld.current.value = "";
  }
  return (
    <>
      <input ref={veld} type="file" multiple hidden aria-hidden="true" tabIndex={-1} onChange={(event) => void add(event.target.files)} />
      <button type="button" onClick={() => veld.current?.click()} className="min-h-8 rounded-sm text-sm text-ink-2 underline underline-offset-2 hover:text-ink max-lg:min-h-11">{zichtbaar === "klant" ? "Bestand voor de klant" : "Bestand voor collega's"}</button>
      <span role="status" className="text-sm text-ink-2">{stand}</span>
    </>
  );
}
