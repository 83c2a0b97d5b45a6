import type { Context } from "@/lib/data/context";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { MeldingAction } from "@/lib/domain/melding/transitions";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { getZaak } from "./get-zaak";

/** What is needed to decide on one melding at a glance. */
export type TriageZaak = {
  readonly nummer: number; readonly versie: number; readonly status: MeldingStatus; readonly onderwerp: string; readonly omschrijving: string; readonly klant: string; readonly afdeling: string | null;
  readonly plaats: string | null; readonly kwis: Kwis; readonly zekerheid: number; readonly prioriteit: number | null; readonly product: string | null; readonly eigenaar: string | null; readonly eigenaarId: string | null;
  readonly ontvangen: number; readonly uiterlijk: number | null; readonly laatste: string | null; readonly eerder: number; readonly acties: readonly MeldingAction[];
};

/** One melding as triage shows it, with what the actor may do now. */
export async function getTriage(ctx: Context, nummer: number): Promise<Result<TriageZaak, AppError>> {
  const zaak = await getZaak(ctx, nummer);
  if (!zaak.ok) return zaak;
  const { melding, acties, eerder, dossier } = zaak.value;
  const plaats = melding.locatieCode && melding.locatieCode !== melding.locatieNaam ? `${melding.locatieNaam} (${melding.locatieCode})` : melding.locatieNaam ?? melding.plaatsTekst;
  return ok({
    nummer: melding.nummer, versie: melding.versie, status: melding.status, onderwerp: melding.onderwerp, omschrijving: melding.omschrijving, klant: melding.klantNaam, afdeling: melding.afdeling, plaats,
    kwis: melding.kwis, zekerheid: melding.kwisVoorstel.zekerheid, prioriteit: melding.prioriteit, product: melding.productNaam, eigenaar: melding.eigenaar, eigenaarId: melding.eigenaarId,
    ontvangen: melding.ontvangenOp.getTime(), uiterlijk: melding.uiterlijk?.getTime() ?? null, laatste: dossier.berichten.toSorted((a, b) => Date.parse(a.op) - Date.parse(b.op)).at(-1)?.tekst ?? null, eerder: eerder.length, acties,
  });
}
