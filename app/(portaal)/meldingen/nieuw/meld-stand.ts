import type { MeldState, MeldStap } from "@/components/portaal/meld-state";
import { collectVelden } from "@/lib/domain/formulier/veld-antwoorden";
import { formatDatum, toDag } from "@/lib/domain/sla/amsterdam";
import { findMeldProduct } from "@/lib/queries/portaal/propose-melding";
import { readWaarden, type Ctx } from "./meld-invoer";
import { asksQuestions, toVragen } from "./meld-stappen";
import { describeVoorstel } from "./meld-voorstel";

/** The first step with all that came along. */
export async function readStart(ctx: Ctx, form: FormData): Promise<MeldState> {
  const gelezen = readWaarden(form);
  const waarden = String(form.get("stap")).startsWith("anders-") ? { ...gelezen, dubbel: "nee" } : gelezen;
  const vooraf = waarden.vooraf ? await findMeldProduct(ctx, waarden.vooraf) : null;
  return {
    stap: "wat", waarden: { ...waarden, vooraf: vooraf?.code ?? "" }, velden: collectVelden(form.entries()), voorstel: null, fouten: [], melding: null,
    voorafNaam: vooraf?.naam ?? null, vandaag: formatDatum(toDag(ctx.now().getTime())),
  };
}

/** The form as it stood at a step; where that step has nothing to ask any more, the one that has. */
export async function readStand(ctx: Ctx, form: FormData, stap: MeldStap): Promise<MeldState> {
  const start = await readStart(ctx, form);
  if (stap === "wat" || (start.waarden.omschrijving.trim() === "" && !start.voorafNaam)) return start;
  const voorstel = await describeVoorstel(ctx, start.waarden);
  return stap === "vragen" && asksQuestions(voorstel) ? toVragen({ start, voorstel }) : { ...start, stap: "controle", voorstel };
}
