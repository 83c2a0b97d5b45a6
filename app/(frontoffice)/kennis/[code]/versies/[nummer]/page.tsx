import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { StapKnop } from "@/components/artikel/stap-knop";
import { VerschilLijst } from "@/components/artikel/verschil-lijst";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { formatDatum } from "@/lib/format/format-moment";
import { getVersie } from "@/lib/queries/artikel/get-versie";
import { requireScreen } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { artikelStapAction } from "../../../actions";

export const metadata: Metadata = { title: "Versie van een artikel" };

export default async function VersiePage({ params }: { params: Promise<{ code: string; nummer: string }> }) {
  const ctx = await requireScreen("artikel.write");
  const { code, nummer } = await params;
  const versie = /^\d{1,7}$/.test(nummer) ? await getVersie(ctx, code, Number(nummer)) : null;
  if (!versie) notFound();
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <Link href={`/kennis/${versie.code}`} className="inline-flex min-h-8 items-center gap-1.5 self-start text-ink-2 hover:text-ink"><ArrowLeft aria-hidden className="size-4" />Terug naar het artikel</Link>
      <div className="flex flex-wrap items-center gap-3"><AutoFocusHeading className="text-2xl break-words">Versie {versie.nummer} van {versie.titel}</AutoFocusHeading>{versie.isLive ? <Badge toon="goed">Te lezen</Badge> : null}</div>
      <p className="text-ink-2">{formatDatum(versie.op)}, {versie.door}{versie.toelichting ? `: ${versie.toelichting}` : ""}. {versie.nummer > 1 ? `Groen kwam erbij, doorgestreept ging weg sinds versie ${versie.nummer - 1}.` : "Dit is de eerste versie."}</p>
      <Panel><VerschilLijst verschillen={versie.verschillen} /></Panel>
      {versie.isLive ? null : <StapKnop actie={artikelStapAction} begin={EMPTY_FORM} velden={{ code: versie.code, versie: versie.versie, nummer: versie.nummer, actie: "terugzetten" }} knop="Deze tekst terugzetten in het concept" bezig="Bezig met terugzetten" />}
    </div>
  );
}
