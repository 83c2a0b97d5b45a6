import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { KennisForm } from "@/components/artikel/kennis-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Panel } from "@/components/ui/panel";
import { requireScreen } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { kennisAction } from "../actions";
import { readKennisKeuzes, toDatumVeld } from "../kennis-keuzes";

export const metadata: Metadata = { title: "Artikel schrijven" };

const JAAR_MS = 365 * 86_400_000;

export default async function NieuwArtikelPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const ctx = await requireScreen("artikel.write");
  const vraag = (await searchParams)["zoekmis"];
  const zoekmis = typeof vraag === "string" ? vraag.replaceAll("\0", "").trim().slice(0, 80) : "";
  const titel = zoekmis && zoekmis.charAt(0).toUpperCase() + zoekmis.slice(1);
  const waarden = { titel, inleiding: "", tekst: "", groep: "vraag-en-antwoord", zichtbaar: "openbaar", eigenaarId: ctx.actor.id, herzienOp: toDatumVeld(new Date(ctx.now().getTime() + JAAR_MS)), producten: [] };
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <Link href={zoekmis ? "/kennis/zoeken" : "/kennis"} className="inline-flex min-h-8 items-center gap-1.5 self-start text-ink-2 hover:text-ink"><ArrowLeft aria-hidden className="size-4" />{zoekmis ? "Zoeken zonder resultaat" : "Alle artikelen"}</Link>
      <AutoFocusHeading className="text-2xl">Artikel schrijven</AutoFocusHeading>
      {zoekmis ? <p className="max-w-tekst text-ink-2">Klanten zochten op “{zoekmis}” en vonden niets. Gebruik hun woorden in de titel.</p> : null}
      <Panel>
        <KennisForm actie={kennisAction} begin={EMPTY_FORM} waarden={waarden} keuzes={await readKennisKeuzes(ctx)} voorbeeld={[]} zoekmis={zoekmis || undefined} />
      </Panel>
    </div>
  );
}
