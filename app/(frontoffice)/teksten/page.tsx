import type { Metadata } from "next";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { TekstTabs } from "@/components/beheer/tekst-tabs";
import { TEKST_DOELEN } from "@/lib/domain/tekst/standaardtekst";
import { noemPast, TEKST_DOEL } from "@/lib/i18n/tekst-woorden";
import { readLijstVraag, readParam } from "@/lib/queries/beheer/lijst-vraag";
import { listTeksten } from "@/lib/queries/tekst/list-teksten";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: { absolute: "Standaardteksten – Serviceplein" } };
const KOLOMMEN = [{ label: "Titel" }, { label: "Typ" }, { label: "Voor wie" }, { label: "Past bij" }, { label: "Van" }];
const WIENS = [{ waarde: "eigen", label: "Van mij" }, { waarde: "gedeeld", label: "Van iedereen" }];

type Search = Promise<Record<string, string | string[] | undefined>>;

export default async function TekstenPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireScreen("tekst.write");
  const params = await searchParams;
  const { zoek, stand } = readLijstVraag(params);
  const doel = TEKST_DOELEN.find((een) => een === readParam(params, "doel")) ?? "";
  const wiens = WIENS.find(({ waarde }) => waarde === readParam(params, "wiens"))?.waarde ?? "";
  const rijen = await listTeksten(ctx, { zoek, stand, doel, wiens: wiens === "eigen" || wiens === "gedeeld" ? wiens : "" });
  return (
    <LijstScherm
      kop="Standaardteksten" pad="/teksten" nieuw={{ label: "Tekst maken" }} zoek={zoek} zoekLabel="Zoek een tekst" stand={stand} kolommen={KOLOMMEN} volgende={null} isVervolg={false}
      boven={<TekstTabs nu="/teksten" />}
      uitleg="Wat u vaak schrijft, hoeft u maar één keer te bedenken. Typ in een bericht // en een paar letters. Serviceplein vult het nummer, de naam en de plek zelf in."
      filters={[
        { naam: "doel", label: "Voor wie", leeg: "Iedereen", waarde: doel, opties: TEKST_DOELEN.map((waarde) => ({ waarde, label: TEKST_DOEL[waarde] })) },
        { naam: "wiens", label: "Van wie", leeg: "Alle", waarde: wiens, opties: WIENS },
      ]}
      rijen={rijen.map((rij) => ({ id: rij.id, href: `/teksten/${rij.id}`, uit: !rij.actief, cellen: [rij.titel, `//${rij.kort}`, TEKST_DOEL[rij.doel], noemPast(rij), rij.eigen ? "Van mij" : "Iedereen"] }))}
    />
  );
}
