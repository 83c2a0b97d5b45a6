import type { MeldState, ProductTegel } from "@/components/portaal/meld-state";
import type { AppError } from "@/lib/domain/shared/app-error";
import { ok, type Result } from "@/lib/domain/shared/result";
import { submitMelding } from "@/lib/use-cases/melding/submit-melding";
import { submitTweeMeldingen } from "@/lib/use-cases/melding/submit-twee-meldingen";
import { readBijlageIds, resolvePlek, toMelding, type Ctx, type GevondenPlek } from "./meld-invoer";
import { toTweeMeldingen } from "./meld-splitsing";
import { antwoordenOf } from "./meld-stappen";
import { resolveVoor, type GevondenVoor } from "./meld-voor";

export type Verstuurd = { readonly nummer: string; /** The second melding of one text. */ readonly ook: string | null; /** A file was gone by then. */ readonly fotoKwijt: boolean };
type Zending = { readonly controle: MeldState; readonly product: ProductTegel | null; readonly plek: GevondenPlek; readonly voor: GevondenVoor };

/** One melding, or the two of one text; answers their numbers. */
async function submit(ctx: Ctx, { controle, product, plek, voor }: Zending, bijlageIds: readonly string[]): Promise<Result<readonly string[], AppError>> {
  const { waarden, velden } = controle;
  const deur = { sleutel: waarden.sleutel, deur: "portaal" } as const;
  if (waarden.splits === "twee" && controle.voorstel?.splitsing) {
    const twee = await submitTweeMeldingen(ctx, await toTweeMeldingen(ctx, { controle, product, plek, voor, bijlageIds }), deur);
    return twee.ok ? ok(twee.value.map(({ nummer }) => nummer)) : twee;
  }
  const een = await submitMelding(ctx, { ...toMelding(waarden, { plek, voor, bijlageIds, productNaam: controle.voorafNaam }), ...antwoordenOf(product, { waarden, velden, bijlageIds }) }, deur);
  return een.ok ? ok([een.value.nummer]) : een;
}

/** Registers what the form holds. A file that is gone never keeps a melding from being sent. */
export async function sendMelding(ctx: Ctx, controle: MeldState, { form, product }: { form: FormData; product: ProductTegel | null }): Promise<Result<Verstuurd, AppError>> {
  const [plek, voor] = await Promise.all([resolvePlek(ctx, controle.waarden), resolveVoor(ctx, controle.waarden)]);
  const zending = { controle, product, plek, voor };
  let result = await submit(ctx, zending, readBijlageIds(form));
  const fotoKwijt = !result.ok && result.error.code === "ongeldig" && result.error.fouten.some(({ veld }) => veld.startsWith("bijlageIds"));
  if (fotoKwijt) result = await submit(ctx, zending, []);
  return result.ok ? ok({ nummer: result.value[0] ?? "", ook: result.value[1] ?? null, fotoKwijt }) : result;
}
