import { Plus, Search } from "lucide-react";
import type { Metadata } from "next";
import { KennisTabel, type KennisRij } from "@/components/artikel/kennis-tabel";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { ARTIKEL_GROEPEN, ARTIKEL_STATUSSEN, GROEPEN, isGroep } from "@/lib/domain/artikel/artikel";
import { formatDatum } from "@/lib/format/format-moment";
import { ARTIKEL_STATUS, describeNuttig } from "@/lib/i18n/artikel-woorden";
import { listKennis, type KennisRow, type KennisVraag } from "@/lib/queries/artikel/list-kennis";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: "Artikelen" };

type Params = Promise<Record<string, string | string[] | undefined>>;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

function readVraag(query: Awaited<Params>): KennisVraag {
  const [groep, status] = [first(query["groep"]), first(query["status"])];
  return {
    zoek: first(query["zoek"]).replaceAll("\0", "").trim().slice(0, 100), groep: isGroep(groep) ? groep : null,
    status: ARTIKEL_STATUSSEN.find((een) => een === status) ?? null, nakijken: first(query["nakijken"]) === "ja",
  };
}

function toRij({ status, zichtbaar, nakijken, gewijzigd, nuttig, oordelen, ...row }: KennisRow): KennisRij {
  const labels: KennisRij["labels"] = [
    ...(nakijken ? [{ tekst: "Nakijken", toon: "let-op" as const }] : []), ...(zichtbaar === "intern" ? [{ tekst: "Intern", toon: "wacht" as const }] : []),
    ...(gewijzigd ? [{ tekst: "Nog niet gepubliceerde wijziging", toon: "actief" as const }] : []),
  ];
  return {
    code: row.code, titel: row.titel, eigenaar: row.eigenaar, groep: ARTIKEL_GROEPEN[row.groep], status: ARTIKEL_STATUS[status].label, toon: ARTIKEL_STATUS[status].toon,
    herzien: formatDatum(row.herzienOp), labels, gelezen: String(row.gelezen), genoeg: String(row.genoeg), nuttig: describeNuttig(nuttig, oordelen),
  };
}

function Filters({ vraag }: { vraag: KennisVraag }) {
  return (
    <form action="/kennis" role="search" className="flex flex-wrap items-end gap-3">
      {vraag.nakijken ? <input type="hidden" name="nakijken" value="ja" /> : null}
      <TextInput naam="zoek" label="Zoek een artikel" type="search" defaultValue={vraag.zoek} className="min-w-52 flex-1 max-sm:basis-full" />
      <Select naam="groep" label="Groep" leeg="Alle groepen" defaultValue={vraag.groep ?? ""} opties={GROEPEN.map((groep) => ({ waarde: groep, label: ARTIKEL_GROEPEN[groep] }))} className="w-48 max-sm:w-full" />
      <Select naam="status" label="Stand" leeg="Alles" defaultValue={vraag.status ?? ""} opties={ARTIKEL_STATUSSEN.map((status) => ({ waarde: status, label: ARTIKEL_STATUS[status].label }))} className="w-36 max-sm:w-full" />
      <Button type="submit" className="min-h-10"><Search aria-hidden />Zoeken</Button>
    </form>
  );
}

export default async function KennisPage({ searchParams }: { searchParams: Params }) {
  const ctx = await requireScreen("artikel.write");
  const vraag = readVraag(await searchParams);
  const rijen = await listKennis(ctx, vraag);
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <AutoFocusHeading className="text-2xl">{vraag.nakijken ? "Artikelen om na te kijken" : vraag.status === "concept" ? "Concepten" : "Artikelen"}</AutoFocusHeading>
        <LinkButton href="/kennis/nieuw" kind="vol"><Plus aria-hidden />Artikel schrijven</LinkButton>
      </div>
      <p className="max-w-tekst text-ink-2">{vraag.nakijken ? "Van deze artikelen is de dag voorbij waarop ze nagekeken zouden worden. Klopt de tekst nog? Kies dan een nieuwe dag." : "Uitleg, huisregels en regelingen op de servicepagina. De cijfers gaan over het laatste jaar."}</p>
      <Filters vraag={vraag} />
      <div className="rounded-xl border border-line bg-surface px-3 py-1">
        {rijen.length > 0 ? <KennisTabel rijen={rijen.map(toRij)} /> : <EmptyState kop={vraag.nakijken ? "Alles is nagekeken" : "Niets gevonden"}>{vraag.nakijken ? "Er is nu geen artikel waarvan de dag voorbij is." : "Zoek met een ander woord, of kies een andere groep."}</EmptyState>}
      </div>
    </div>
  );
}
