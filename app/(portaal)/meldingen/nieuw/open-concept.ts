import type { ConceptBegin } from "@/components/portaal/concept-begin";
import type { MeldState } from "@/components/portaal/meld-state";
import { findConceptFor } from "@/lib/domain/concept/choose-concept";
import { formulierOf, kopOf } from "@/lib/domain/concept/concept";
import { formatSinds } from "@/lib/format/format-sinds";
import { listConcepten, type ConceptRow } from "@/lib/queries/concept/list-concepten";
import { readAfgemeld, type Afgemeld } from "@/lib/web/afgemeld-cookie";
import { wieOf } from "@/lib/web/wie";
import { hasWerkaccount } from "@/lib/web/uitgever";
import { adresOf, type MeldAdres } from "./adres-of";
import type { Ctx } from "./meld-invoer";
import { readStand } from "./meld-stand";

type Gevraagd = MeldAdres & {
  readonly productCode: string | null;
  /** The draft it names; "nieuw" for a form without any. */
  readonly concept: string;
};

const TERUG = "U was niet meer ingelogd. Wat u typte, staat er weer.";

/** The drafts with what was sent when nobody was signed in any more, unless somebody went on with that since. */
function addAfgemeld(rijen: readonly ConceptRow[], afgemeld: Afgemeld | null): readonly ConceptRow[] {
  const eerder = rijen.find(({ sleutel }) => sleutel === afgemeld?.sleutel);
  if (!afgemeld || (eerder && eerder.bijgewerktOp.getTime() >= afgemeld.op)) return rijen;
  const { sleutel, formulier, adres, stap, velden, op } = afgemeld;
  return [{ sleutel, formulier, adres, stap, velden, apparaat: eerder?.apparaat ?? "", versie: eerder?.versie ?? 0, bestanden: eerder?.bestanden ?? [], bijgewerktOp: new Date(op) }, ...rijen.filter((rij) => rij !== eerder)];
}

function toForm({ sleutel, velden }: ConceptRow): FormData {
  const form = new FormData();
  for (const [naam, waarde] of velden) form.append(naam, waarde);
  form.set("sleutel", sleutel);
  return form;
}

/** The form as somebody left it, on whatever device, with what the browser must know to go on keeping it. */
export async function openConcept(ctx: Ctx, { productCode, concept, ...meldAdres }: Gevraagd): Promise<{ stand: MeldState | null; begin: ConceptBegin }> {
  const formulier = formulierOf(productCode);
  const adres = adresOf(meldAdres);
  const [rijen, afgemeld] = await Promise.all([listConcepten(ctx), readAfgemeld(wieOf(ctx))]);
  const { verder, andere } = findConceptFor(addAfgemeld(rijen, afgemeld), { sleutel: concept, formulier, adres });
  const open = concept === "nieuw" ? null : verder;
  const ander = open ? andere : verder ?? andere;
  const gelezen = open && (await readStand(ctx, toForm(open), open.stap));
  const stand = gelezen && open.sleutel === afgemeld?.sleutel && open.bijgewerktOp.getTime() === afgemeld.op ? { ...gelezen, melding: TERUG } : gelezen;
  const [now, toen] = [ctx.now(), open?.bijgewerktOp ?? null];
  return {
    stand,
    begin: {
      wie: wieOf(ctx), formulier, adres, werkaccount: hasWerkaccount(), versie: open?.versie ?? 0, apparaat: open?.apparaat ?? "", bestanden: open?.bestanden ?? [],
      ouderdom: toen ? now.getTime() - toen.getTime() : 0, sinds: toen && formatSinds(toen, now), ander: ander && { sleutel: ander.sleutel, kop: kopOf(ander.velden), sinds: formatSinds(ander.bijgewerktOp, now) },
    },
  };
}
