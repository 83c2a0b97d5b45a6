import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { BekendBand } from "@/components/portaal/bekend-band";
import { BuitenTijd } from "@/components/portaal/buiten-tijd";
import { toMededelingTekst } from "@/components/portaal/mededeling-tekst";
import { MeldForm } from "@/components/portaal/meld-form";
import { MeldingenLijst } from "@/components/portaal/meldingen-lijst";
import { toLijstRij } from "@/components/portaal/lijst-rij";
import { LEGE_WAARDEN, type MeldState } from "@/components/portaal/meld-state";
import { parseNummer } from "@/lib/format/nummer";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import { getArtikel } from "@/lib/queries/artikel/get-artikel";
import { listBekend } from "@/lib/queries/mededeling/list-bekend";
import { getBalie } from "@/lib/queries/portaal/get-balie";
import { isEigenMelding, listEigenMeldingen } from "@/lib/queries/portaal/list-eigen-meldingen";
import { findPlek, listEigenPlekken } from "@/lib/queries/portaal/list-plekken";
import { getDienst } from "@/lib/queries/zoek/get-dienst";
import { requireScreen } from "@/lib/web/context";
import { genoegAction } from "../../artikelen/actions";
import { meldAction } from "./actions";
import { readSoort } from "./meld-invoer";
import { openConcept } from "./open-concept";
import { openOpnieuw, readOpnieuw } from "./open-opnieuw";

export const metadata: Metadata = { title: "Iets melden of vragen" };

type Search = Promise<Record<string, string | string[] | undefined>>;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

export default async function NieuweMeldingPage({ searchParams }: { searchParams: Search }) {
  const ctx = await requireScreen("melding.submit");
  const query = await searchParams;
  const opnieuw = await readOpnieuw(ctx, first(query["opnieuw"]));
  const omschrijving = opnieuw?.tekst ?? first(query["tekst"]).slice(0, 10_000).replaceAll("\0", "");
  const nummer = !opnieuw && omschrijving.length <= 20 ? parseNummer(omschrijving) : null;
  if (nummer?.soort === "melding" && (await isEigenMelding(ctx, nummer.nummer))) redirect(`/meldingen/M${nummer.nummer}`);

  const [plekken, vooraf, dienst, eerder] = await Promise.all([
    listEigenPlekken(ctx), findPlek(ctx, opnieuw?.locatieId ?? first(query["plek"])), getDienst(ctx, opnieuw?.productCode ?? first(query["product"])), omschrijving && !opnieuw ? listEigenMeldingen(ctx, { deel: "alles", zoek: omschrijving, aantal: 3 }) : { rijen: [] },
  ]);
  const soort = readSoort(dienst ? (dienst.kwis === "compliment" ? "K" : dienst.kwis) : opnieuw?.kwis ?? first(query["soort"]));
  // Most things that break or are needed are at the own desk; the next step shows it once more.
  const eigen = soort === "S" || soort === "W" ? plekken.find(({ isWerkplek }) => isWerkplek) : undefined;
  const plek = (vooraf ?? (opnieuw ? undefined : eigen))?.waarde ?? "";
  const artikel = query["artikel"] ? await getArtikel(ctx, first(query["artikel"])) : null;
  const [balie, bekend] = await Promise.all([getBalie(ctx), dienst || vooraf ? listBekend(ctx, { locatieId: plek || null, productCodes: dienst ? [dienst.code] : [] }) : []]);
  const concept = await openConcept(ctx, { productCode: dienst?.code ?? null, tekst: omschrijving, plek: vooraf?.waarde ?? "", soort: readSoort(first(query["soort"])), concept: first(query["concept"]) });
  const waarden = { ...LEGE_WAARDEN, soort, omschrijving, plek, plaats: vooraf ? "" : opnieuw?.plaatsTekst ?? "", sleutel: randomUUID(), vooraf: dienst?.code ?? "", artikel: artikel?.code ?? "" };
  const begin: MeldState = concept.stand ?? (opnieuw ? await openOpnieuw(ctx, opnieuw, waarden) : null) ?? { stap: "wat", waarden, velden: {}, voorstel: null, fouten: [], melding: null, voorafNaam: dienst?.naam ?? null, vandaag: formatDatum(toDag(ctx.now().getTime())) };
  const keuzes = vooraf && !plekken.some(({ waarde }) => waarde === vooraf.waarde) ? [vooraf, ...plekken].slice(0, 3) : plekken;
  return (
    <div className="mx-auto max-w-tekst">
      {artikel ? <p className="mb-6 rounded-xl border border-line bg-surface px-5 py-4 text-ink-2">U las <b className="font-semibold text-ink">{artikel.titel}</b>. Vertel wat u nog mist. Wij krijgen te zien dat u dit las.</p> : null}
      <form id="artikel-genoeg" action={genoegAction}><input type="hidden" name="van" value="melden" /></form>
      <MeldForm
        actie={meldAction} begin={begin} concept={concept.begin} plekken={keuzes} dienst={dienst && { code: dienst.code, naam: dienst.naam, groep: dienst.groep }}
        vooraf={<><BuitenTijd balie={balie} now={ctx.now()} /><BekendBand mededelingen={bekend.map((een) => toMededelingTekst(een, ctx.now()))} /></>}
      />
      {eerder.rijen.length > 0 ? (
        <section aria-labelledby="eerder" className="mt-12">
          <h2 id="eerder" className="border-b border-line pb-3 text-xl">U meldde al iets dat hierop lijkt</h2>
          <MeldingenLijst rijen={eerder.rijen.map((rij) => toLijstRij(rij, ctx.now()))} leeg="" />
        </section>
      ) : null}
    </div>
  );
}
