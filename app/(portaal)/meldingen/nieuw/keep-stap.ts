import { headers } from "next/headers";
import type { MeldState } from "@/components/portaal/meld-state";
import { CONCEPT_GRENZEN, formulierOf, isLeegConcept, toConceptVelden } from "@/lib/domain/concept/concept";
import { saveConcept } from "@/lib/use-cases/concept/save-concept";
import { readBijlageIds, type Ctx } from "./meld-invoer";
import { adresOf } from "./open-concept";

/** One page for all that comes by without a script: it always goes on with its own. */
const APPARAAT = "zonder.script";

/** The address of the form, as the draft remembers what it brought along. */
async function readAdres(): Promise<string> {
  const { searchParams } = new URL((await headers()).get("x-pad") ?? "", "http://eigen.invalid");
  return adresOf(searchParams.get("tekst") ?? "", searchParams.get("plek") ?? "");
}

/**
 * Without JavaScript nothing keeps the form while it is filled in, so every step that comes by is kept here: who must sign
 * in again, or goes away, finds it as it was. A draft that cannot be kept never stands in the way of the step.
 */
export async function keepStap(ctx: Ctx, state: MeldState, form: FormData): Promise<MeldState> {
  const velden = toConceptVelden(form.entries()).filter(([naam]) => naam !== "sleutel");
  const bijlageIds = readBijlageIds(form).slice(0, CONCEPT_GRENZEN.bijlagen);
  if (!isLeegConcept(velden, bijlageIds.length)) {
    await saveConcept(ctx, { sleutel: state.waarden.sleutel, formulier: formulierOf(state.waarden.vooraf || null), adres: await readAdres(), stap: state.stap, velden: [...velden], bijlageIds, apparaat: APPARAAT, versie: 0 });
  }
  return state;
}
