import type { Metadata } from "next";
import Link from "next/link";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { LinkButton } from "@/components/ui/link-button";
import { LOCATIE_SOORT_NAMEN, type LocatieSoort } from "@/lib/domain/beheer/locatie-soort";
import { getLocatie, type LocatieDetail } from "@/lib/queries/beheer/get-locatie";
import { listLocaties } from "@/lib/queries/beheer/list-locaties";
import { requireScreen } from "@/lib/web/context";
import { readLijst, type PageParams } from "../lijst-params";

export const metadata: Metadata = { title: "Locaties" };
const KOLOMMEN = [{ label: "Plek" }, { label: "Soort" }, { label: "Code" }, { label: "Eronder" }];

function Kruimels({ hier }: { hier: LocatieDetail | null }) {
  if (!hier) return null;
  const stappen = [{ id: "", naam: "Alle locaties" }, ...hier.boven];
  return (
    <nav aria-label="Waar u bent" className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {stappen.map(({ id, naam }) => <span key={id} className="inline-flex gap-2"><Link href={id ? `/beheer/locaties?onder=${id}` : "/beheer/locaties"} className="underline underline-offset-2">{naam}</Link><span aria-hidden className="text-ink-2">›</span></span>)}
      <span className="font-semibold" aria-current="page">{hier.naam}</span>
    </nav>
  );
}

export default async function LocatiesPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.locaties");
  const { vraag, zoek, stand, isVervolg, extra } = await readLijst(searchParams, ["onder"]);
  const onder = extra["onder"] ?? "";
  const [{ rijen, volgende }, hier] = await Promise.all([listLocaties(ctx, { ...vraag, onder }), getLocatie(ctx, onder)]);
  return (
    <LijstScherm
      kop="Locaties" uitleg="Van vestiging en gebouw tot ruimte en werkplek. Kies een plek om te zien wat eronder valt." pad="/beheer/locaties" vast={{ onder }}
      nieuw={{ label: hier ? "Plek hieronder toevoegen" : "Locatie toevoegen", href: hier ? `/beheer/locaties/nieuw?onder=${hier.id}` : "/beheer/locaties/nieuw" }}
      zoekLabel={hier ? `Zoek in ${hier.naam}` : "Zoek op naam, code of pad"} boven={<Kruimels hier={hier} />}
      actie={<><LinkButton href={hier ? `/beheer/locaties/labels?onder=${hier.id}` : "/beheer/locaties/labels"}>Labels maken</LinkButton>{hier ? <LinkButton href={`/beheer/locaties/${hier.id}`}>{hier.naam} wijzigen</LinkButton> : null}</>}
      zoek={zoek} stand={stand} isVervolg={isVervolg} volgende={volgende} kolommen={KOLOMMEN}
      rijen={rijen.map((rij) => ({
        id: rij.id, uit: !rij.actief, href: rij.onder > 0 && zoek === "" ? `/beheer/locaties?onder=${rij.id}` : `/beheer/locaties/${rij.id}`,
        cellen: [zoek ? rij.pad : rij.naam, LOCATIE_SOORT_NAMEN[rij.soort as LocatieSoort] ?? rij.soort, rij.code ?? "", rij.onder > 0 ? `${rij.onder} ${rij.onder === 1 ? "plek" : "plekken"}` : ""],
      }))}
    />
  );
}
