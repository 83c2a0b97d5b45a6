import { randomUUID } from "node:crypto";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { uploadBijlage } from "@/lib/use-cases/bijlage/upload-bijlage";
import { findRouteContext } from "@/lib/web/context";
import { readUpload } from "@/lib/web/read-upload";
import { readWaarden, resolvePlek, toMelding, type Ctx } from "../../(portaal)/meldingen/nieuw/meld-invoer";

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

/** Sends a melding and its photos in one plain form, for browsers without JavaScript. */
export async function POST(request: Request): Promise<Response> {
  const found = await findRouteContext(request);
  if (!found.ok) return found.response;
  const upload = await readUpload(request);
  if (!upload.ok) return new Response("De foto's zijn te groot of niet goed aangekomen. Ga terug en verstuur uw melding met minder of kleinere foto's.", { status: 413, headers: { "content-type": "text/plain; charset=utf-8" } });
  const waarden = readWaarden(upload.value.form);
  const plek = await resolvePlek(found.ctx, waarden);
  const { ids, geweigerd } = await keepAll(found.ctx, upload.value.bestanden);
  const send = (sleutel: string) => submitMelding(found.ctx, toMelding(waarden, { plek, bijlageIds: ids }), { sleutel, deur: "scherm" });
  let result = await send(waarden.sleutel);
  // The files of a second press have other ids than those of the first: that is a new body, not a new melding.
  if (!result.ok && result.error.code === "sleutel-hergebruikt") return seeOther("/meldingen");
  if (!result.ok) result = await submitMelding(found.ctx, { omschrijving: waarden.omschrijving }, { sleutel: randomUUID(), deur: "scherm" });
  if (!result.ok) return seeOther(`/meldingen/nieuw?soort=${waarden.soort}&tekst=${encodeURIComponent(waarden.omschrijving.slice(0, 2000))}`);
  return seeOther(`/meldingen/${result.value.nummer}/ontvangen${geweigerd > 0 ? "?foto=kwijt" : ""}`);
}
