import { Search } from "lucide-react";
import type { Metadata } from "next";
import { LijstTabel } from "@/components/beheer/lijst-tabel";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextInput } from "@/components/ui/text-input";
import { listFormulieren } from "@/lib/queries/formulier/list-formulieren";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Formulieren" };
const KOLOMMEN = [{ label: "Product" }, { label: "Groep" }, { label: "Vragen", getal: true }, { label: "Versie", getal: true }, { label: "Ingevuld", getal: true }, { label: "Stand" }];

export default async function FormulierenPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const ctx = await requireScreen("beheer.formulieren");
  const vraag = (await searchParams)["zoek"];
  const zoek = typeof vraag === "string" ? vraag : "";
  const rijen = await listFormulieren(ctx, zoek);
  const metVragen = rijen.filter(({ vragen }) => vragen > 0).length;
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <AutoFocusHeading className="text-2xl">Formulieren</AutoFocusHeading>
      <p className="max-w-tekst text-ink-2">Wat een klant bij een product nog invult. {metVragen} van deze {rijen.length} producten {metVragen === 1 ? "stelt" : "stellen"} vragen. Stel er zo weinig mogelijk.</p>
      <form role="search" className="flex flex-wrap items-end gap-3">
        <TextInput naam="zoek" label="Zoek een product" type="search" defaultValue={zoek} maxLength={100} className="min-w-52 flex-1 max-sm:basis-full" />
        <Button type="submit" className="min-h-10"><Search aria-hidden />Zoeken</Button>
      </form>
      <div className="rounded-xl border border-line bg-surface px-3 py-1">
        {rijen.length === 0 ? <EmptyState kop="Niets gevonden">Zoek met een ander woord of een code.</EmptyState> : (
          <LijstTabel
            caption="Formulieren" kolommen={KOLOMMEN}
            rijen={rijen.map(({ id, code, naam, groep, vragen, versie, gebruikt, concept }) => ({ id, href: `/beheer/producten/${id}/formulier`, cellen: [`${code} ${naam}`, groep, String(vragen), versie === null ? "–" : String(versie), String(gebruikt), concept ? "Concept" : vragen > 0 ? "In gebruik" : "Geen vragen"] }))}
          />
        )}
      </div>
    </div>
  );
}
