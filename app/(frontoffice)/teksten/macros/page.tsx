import type { Metadata } from "next";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { TekstTabs } from "@/components/beheer/tekst-tabs";
import { noemPast } from "@/lib/i18n/tekst-woorden";
import { readLijstVraag } from "@/lib/queries/beheer/lijst-vraag";
import { readMacrosVan } from "@/lib/queries/tekst/read-macros-van";
import { requireScreen } from "@/lib/web/context";

export const metadata: Metadata = { title: { absolute: "Macro's – Serviceplein" } };
const KOLOMMEN = [{ label: "Titel" }, { label: "Wat" }, { label: "Stappen", getal: true }, { label: "Past bij" }, { label: "Van" }];

export default async function MacrosPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const ctx = await requireScreen("tekst.write");
  const { zoek, stand } = readLijstVraag(await searchParams);
  const woorden = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  const rijen = (await readMacrosVan(ctx)).filter(({ actief, kort, titel, uitleg }) => (stand === "alle" || actief === (stand === "actief")) && woorden.every((woord) => `${kort} ${titel} ${uitleg ?? ""}`.toLowerCase().includes(woord)));
  return (
    <LijstScherm
      kop="Macro's en standaardoplossingen" pad="/teksten/macros" nieuw={{ label: "Macro maken" }} zoek={zoek} zoekLabel="Zoek een macro" stand={stand} kolommen={KOLOMMEN} volgende={null} isVervolg={false} boven={<TekstTabs nu="/teksten/macros" />}
      uitleg="Meer stappen in één keer, zoals indelen, oppakken, antwoorden en gereed melden. Druk bij een melding op de punt. U ziet eerst wat er gaat gebeuren."
      rijen={rijen.map((rij) => ({ id: rij.id, href: `/teksten/macros/${rij.id}`, uit: !rij.actief, cellen: [rij.titel, rij.soort === "oplossing" ? "Oplossing" : "Macro", String(rij.stappen.length), noemPast(rij), rij.eigen ? "Van mij" : "Iedereen"] }))}
    />
  );
}
