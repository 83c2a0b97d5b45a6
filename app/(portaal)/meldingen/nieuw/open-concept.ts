import { createHash } from "node:crypto";
import type { ConceptBegin } from "@/components/portaal/concept-begin";
import type { MeldState } from "@/components/portaal/meld-state";
import { findConceptFor } from "@/lib/domain/concept/choose-concept";
import { formulierOf, kopOf } from "@/lib/domain/concept/concept";
import { formatSinds } from "@/lib/format/format-sinds";
import { listConcepten, type ConceptRow } from "@/lib/queries/concept/list-concepten";
import { wieOf } from "@/lib/web/wie";
import { hasWerkaccount } from "@/lib/web/uitgever";
import type { Ctx } from "./meld-invoer";
import { readStand } from "./meld-stand";

type Gevraagd = {
  readonly productCode: string | null;
  /** What the address brings along: a text to start with, a place. */
  readonly tekst: string; readonly plek: string;
  /** The draft it names; "nieuw" for a form without any. */
  readonly concept: string;
};

/** What the address brought along, as a draft remembers it: who comes with something else starts anew. */
export const adresOf = (tekst: string, plek: string): string => (tekst || plek ? createHash("sha256").update(`${tekst}\n${plek}`).digest("hex").slice(0, 32) : "");

function toForm({ sleutel, velden }: ConceptRow): FormData {
  const form = new FormData();
  for (const [naam, waarde] of velden) form.append(naam, waarde);
  form.set("sleutel", sleutel);
  return form;
}

/** The form as somebody left it, on whatever device, with what the browser must know to go on keeping it. */
export async function openConcept(ctx: Ctx, { productCode, tekst, plek, concept }: Gevraagd): Promise<{ stand: MeldState | null; begin: ConceptBegin }> {
  const formulier = formulierOf(productCode);
  const adres = adresOf(tekst, plek);
  const { verder, andere } = findConceptFor(await listConcepten(ctx), { sleutel: concept, formulier, adres });
  const open = concept === "nieuw" ? null : verder;
  const ander = open ? andere : verder ?? andere;
  const stand = open && (await readStand(ctx, toForm(open), open.stap));
  const [now, toen] = [ctx.now(), open?.bijgewerktOp ?? null];
  return {
    stand,
    begin: {
      wie: wieOf(ctx), formulier, adres, werkaccount: hasWerkaccount(), versie: open?.versie ?? 0, apparaat: open?.apparaat ?? "", bestanden: open?.bestanden ?? [],
      ouderdom: toen ? now.getTime() - toen.getTime() : 0, sinds: toen && formatSinds(toen, now), ander: ander && { sleutel: ander.sleutel, kop: kopOf(ander.velden), sinds: formatSinds(ander.bijgewerktOp, now) },
    },
  };
}
