import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { LijstTabel } from "@/components/beheer/lijst-tabel";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { momentOf } from "@/lib/domain/mededeling/mededeling";
import { formatTabelMoment } from "@/lib/format/format-moment";
import { MEDEDELING_MOMENT, MEDEDELING_SOORT } from "@/lib/i18n/mededeling";
import { listMededelingen } from "@/lib/queries/mededeling/list-mededelingen";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: { absolute: "Mededelingen – Serviceplein" } };
const KOLOMMEN = [{ label: "Mededeling" }, { label: "Stand" }, { label: "Soort" }, { label: "Waar" }, { label: "Product" }, { label: "Van" }, { label: "Tot" }];

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function MededelingenPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireScreen("mededeling.write");
  const na = (await searchParams)["na"];
  const cursor = typeof na === "string" ? na : undefined;
  const { rijen, volgende } = await listMededelingen(ctx, cursor ? { cursor } : {});
  const nu = ctx.now();
  const cellen = (rij: (typeof rijen)[number]) => [rij.titel, MEDEDELING_MOMENT[momentOf(rij, nu)], MEDEDELING_SOORT[rij.soort], rij.plaats ?? "Overal", rij.product ?? "", formatTabelMoment(rij.van, nu), rij.tot ? formatTabelMoment(rij.tot, nu) : "Nog niet bekend"];
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AutoFocusHeading className="text-2xl">Mededelingen</AutoFocusHeading>
        <LinkButton href="/mededelingen/nieuw" kind="vol"><Plus aria-hidden />Mededeling maken</LinkButton>
      </div>
      <p className="max-w-tekst text-ink-2">Wat mensen moeten weten over een storing, werkzaamheden of openingstijden. Zij lezen het op de servicepagina als het hun plek raakt, en in het formulier voordat zij hetzelfde melden.</p>
      <div className="rounded-xl border border-line bg-surface px-3 py-1">
        {rijen.length > 0
          ? <LijstTabel caption="Mededelingen" kolommen={KOLOMMEN} rijen={rijen.map((rij) => ({ id: rij.id, href: `/mededelingen/${rij.id}`, cellen: cellen(rij) }))} />
          : <EmptyState kop="Nog geen mededelingen">Valt er iets uit of wordt er gewerkt? Maak een mededeling, dan hoeft niemand het te melden.</EmptyState>}
      </div>
      <Pager volgende={volgende && `/mededelingen?na=${encodeURIComponent(volgende)}`} eerste={cursor ? "/mededelingen" : null} />
    </div>
  );
}
