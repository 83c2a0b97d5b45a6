import { headers } from "next/headers";
import type { MeldState } from "@/components/portaal/meld-state";
import { CONCEPT_GRENZEN, formulierOf, isLeegConcept, isTeGrootConcept, toConceptVelden, type ConceptStap } from "@/lib/domain/concept/concept";
import { saveConcept } from "@/lib/use-cases/concept/save-concept";
import { writeAfgemeld } from "@/lib/web/afgemeld-cookie";
import { getClock } from "@/lib/web/database";
import { adresOf } from "./adres-of";
import { readBijlageIds, readSoort, readWaarden, type Ctx } from "./meld-invoer";

/** One page for all that comes by without a script: it always goes on with its own. */
const APPARAAT = "zonder.script";

/** The address of the form, as the draft remembers what it brought along. */
async function readAdres(): Promise<string> {
  const { searchParams } = new URL((await headers()).get("x-pad") ?? "", "http://eigen.invalid");
  return adresOf({ tekst: searchParams.get("tekst") ?? "", plek: searchParams.get("plek") ?? "", soort: readSoort(searchParams.get("soort")) });
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

const STAP_VAN: Readonly<Record<string, ConceptStap>> = { "verder-vragen": "vragen", versturen: "controle" };

/**
 * A step that was sent when nobody was signed in any more, before it is asked to sign in again: on the own device, for who
 * the form was made for. Only a page that knows whose form it is can say so.
 */
export async function keepAfgemeld(form: FormData): Promise<void> {
  const [van, velden] = [form.get("van"), toConceptVelden(form.entries())];
  if (typeof van !== "string" || isLeegConcept(velden, 0) || isTeGrootConcept(velden)) return;
  const { sleutel, vooraf } = readWaarden(form);
  const stap = STAP_VAN[String(form.get("stap"))] ?? "wat";
  await writeAfgemeld({ van, op: (await getClock())().getTime(), sleutel, formulier: formulierOf(vooraf || null), adres: await readAdres(), stap, velden });
}
