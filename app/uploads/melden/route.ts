import { randomUUID } from "node:crypto";
import { collectVelden } from "@/lib/domain/formulier/veld-antwoorden";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { uploadBijlage } from "@/lib/use-cases/bijlage/upload-bijlage";
import { findRouteContext } from "@/lib/web/context";
import { readUpload } from "@/lib/web/read-upload";
import { readWaarden, resolvePlek, toMelding, type Ctx } from "../../(portaal)/meldingen/nieuw/meld-invoer";
import { resolveVoor } from "../../(portaal)/meldingen/nieuw/meld-voor";
import { antwoordenOf, productOf } from "../../(portaal)/meldingen/nieuw/meld-stappen";
import { describeVoorstel } from "../../(portaal)/meldingen/nieuw/meld-voorstel";

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });

/** Which files were taken; a refused one is told on the confirmation and never keeps the melding back. */
async function keepAll(ctx: Ctx, bestanden: readonly { naam: string; bytes: Buffer }[]): Promise<{ ids: string[]; geweigerd: number }> {
  const ids: string[] = [];
  for (const bestand of bestanden) {
    const result = await uploadBijlage(ctx, bestand);
    if (result.ok) ids.push(result.value.id);
  }
  return { ids, geweigerd: bestanden.length - ids.length };
}

/** The melding as the form has it, with the answers to the questions of its product. */
async function readMelding(ctx: Ctx, form: FormData, bijlageIds: readonly string[]) {
  const waarden = readWaarden(form);
  const [plek, voor, voorstel] = await Promise.all([resolvePlek(ctx, waarden), resolveVoor(ctx, waarden), describeVoorstel(ctx, waarden)]);
  const product = productOf(voorstel);
  return { waarden, melding: { ...toMelding(waarden, { plek, voor, bijlageIds, productNaam: waarden.vooraf ? product?.naam : null }), ...antwoordenOf(product, { waarden, velden: collectVelden(form.entries()), bijlageIds }) } };
}

/** Sends a melding and its photos in one plain form, for browsers without JavaScript. */
export async function POST(request: Request): Promise<Response> {
  const found = await findRouteContext(request);
  if (!found.ok) return found.response;
  const upload = await readUpload(request);
  if (!upload.ok) return new Response("De foto's zijn te groot of niet goed aangekomen. Ga terug en verstuur uw melding met minder of kleinere foto's.", { status: 413, headers: { "content-type": "text/plain; charset=utf-8" } });
  const { ids, geweigerd } = await keepAll(found.ctx, upload.value.bestanden);
  const { waarden, melding } = await readMelding(found.ctx, upload.value.form, ids);
  let result = await submitMelding(found.ctx, melding, { sleutel: waarden.sleutel, deur: "portaal" });
  // The files of a second press have other ids than those of the first: that is a new body, not a new melding.
  if (!result.ok && result.error.code === "sleutel-hergebruikt") return seeOther("/meldingen");
  if (!result.ok) result = await submitMelding(found.ctx, { omschrijving: melding.omschrijving }, { sleutel: randomUUID(), deur: "scherm" });
  if (!result.ok) return seeOther(`/meldingen/nieuw?soort=${waarden.soort}&tekst=${encodeURIComponent(waarden.omschrijving.slice(0, 2000))}`);
  return seeOther(`/meldingen/${result.value.nummer}/ontvangen${geweigerd > 0 ? "?foto=kwijt" : ""}`);
}
