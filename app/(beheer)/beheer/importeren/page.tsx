import type { Metadata } from "next";
import { Download, FileSpreadsheet } from "lucide-react";
import { IMPORT_NAMEN } from "@/components/beheer/import-namen";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { FileInput } from "@/components/ui/file-input";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { RadioTiles } from "@/components/ui/radio-tiles";
import { SubmitButton } from "@/components/ui/submit-button";
import { IMPORT_SOORTEN } from "@/lib/domain/import/import-soort";
import { readParam } from "@/lib/queries/beheer/lijst-vraag";
import { requireScreen } from "@/lib/web/context";
import type { PageParams } from "../lijst-params";

export const metadata: Metadata = { title: "Importeren" };
const FOUTEN: Readonly<Record<string, string>> = {
  groot: "Kies een CSV-bestand van hoogstens 5 MB. Is het groter, splits het dan.", leeg: "Dit bestand is leeg. Kies een bestand met een kopregel en rijen.", soort: "Kies wat u wilt importeren.",
};
const UITLEG = { afdelingen: "Naam, code, kostenplaats en waar de afdeling onder valt.", locaties: "Gebouwen, verdiepingen en ruimten met hun nummer.", personen: "Naam, e-mail, afdeling, werkplek en rollen." } as const;

function Gedaan({ params }: { params: Readonly<Record<string, string | string[] | undefined>> }) {
  const soort = IMPORT_SOORTEN.find((bekend) => bekend === readParam(params, "klaar"));
  if (!soort) return null;
  const [toegevoegd, gewijzigd] = [Number(readParam(params, "toegevoegd")) || 0, Number(readParam(params, "gewijzigd")) || 0];
  return <Notice kind="gelukt" role="status" kop={`${IMPORT_NAMEN[soort]} geïmporteerd.`}>{toegevoegd} toegevoegd, {gewijzigd} gewijzigd.</Notice>;
}

export default async function ImporterenPage({ searchParams }: { searchParams: PageParams }) {
  await requireScreen("beheer.importeren");
  const params = await searchParams;
  const fout = FOUTEN[readParam(params, "fout")];
  return (
    <div className="mx-auto flex max-w-pagina flex-col gap-4">
      <AutoFocusHeading className="text-2xl">Importeren</AutoFocusHeading>
      <Gedaan params={params} />
      <p className="max-w-tekst text-ink-2">Zet afdelingen, locaties en mensen in één keer klaar uit een CSV-bestand. U ziet eerst wat er verandert. Twee keer hetzelfde bestand geeft geen dubbelen, en een lege cel verandert niets.</p>
      <div className="flex flex-col gap-5 lg:flex-row lg:items-start">
        <Panel className="min-w-0 lg:flex-1">
          <form action="/uploads/import" method="post" encType="multipart/form-data" className="flex flex-col gap-5">
            <RadioTiles naam="soort" label="Wat wilt u importeren?" gekozen={IMPORT_SOORTEN.find((soort) => soort === readParam(params, "soort")) ?? "afdelingen"} tegels={IMPORT_SOORTEN.map((waarde) => ({ waarde, label: IMPORT_NAMEN[waarde], uitleg: UITLEG[waarde] }))} />
            <FileInput naam="bestand" label="CSV-bestand" hint="Hoogstens 5 MB en 20.000 rijen. Met puntkomma of komma; uit Excel, AFAS of een ander systeem." accept=".csv,text/csv,text/plain" icoon={<FileSpreadsheet aria-hidden className="size-6 shrink-0 text-petrol" strokeWidth={1.8} />} required fout={fout} />
            <SubmitButton className="self-start" bezig="Bezig met lezen">Bekijk wat er verandert</SubmitButton>
          </form>
        </Panel>
        <Panel kop="Voorbeeldbestanden" className="lg:w-80 lg:shrink-0">
          <p className="mb-3 text-ink-2">Begin met afdelingen en locaties, daarna de mensen. Kolommen mogen ook anders heten, zoals kamer of organisatieonderdeel.</p>
          <ul className="flex flex-col gap-1">
            {IMPORT_SOORTEN.map((soort) => <li key={soort}><a href={`/beheer/importeren/voorbeeld/${soort}`} download className="inline-flex min-h-8 items-center gap-2 underline underline-offset-2"><Download aria-hidden className="size-4" />voorbeeld-{soort}.csv</a></li>)}
          </ul>
        </Panel>
      </div>
    </div>
  );
}
