import { PublishArtikelInput } from "@/lib/contracts/artikel/artikel";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight, persoonIdOf } from "@/lib/domain/authz/actor";
import type { AppError, VeldFout } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { buildZoekvelden, findArtikelRij, findArtikelVersie, updateArtikel, type ArtikelRij } from "@/lib/data/artikel-store";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { recordEvent } from "@/lib/data/record-event";
import { transact } from "@/lib/data/transact";

/**
 * Makes the working copy what people read: as a new version that never changes again. An unchanged text keeps its
 * version, so that readers are not asked again what they already judged.
 */
export async function publishArtikel(ctx: Context, raw: unknown): Promise<Result<{ code: string; versie: number; nummer: number }, AppError>> {
  if (!hasRight(ctx.actor, "artikel.write")) return err({ code: "geen-recht", recht: "artikel.write" });
  const input = parseInput(PublishArtikelInput, raw);
  if (!input.ok) return input;
  const { code, versie, toelichting } = input.value;
  return transact(ctx.db, async (tx) => {
    const rij = await findArtikelRij(tx, code);
    if (!rij) return err({ code: "niet-gevonden", wat: "artikel" });
    if (rij.versie !== versie) return err({ code: "inmiddels-gewijzigd", versie: rij.versie });
    const fouten = judge(rij, ctx.now());
    if (fouten.length > 0) return err({ code: "ongeldig", fouten });
    const nummer = await addVersie(ctx, tx, { rij, toelichting });
    const data = { status: "gepubliceerd", live: nummer, gewijzigdOp: ctx.now(), ...(await buildZoekvelden(tx, rij.id, rij)) };
    if (!(await updateArtikel(tx, rij, data))) return err({ code: "inmiddels-gewijzigd", versie: rij.versie + 1 });
    await recordEvent(ctx, tx, { soort: "artikel.gepubliceerd", op: ctx.now(), onderwerp: { soort: "artikel", id: rij.id }, gegevens: { nummer } });
    return ok({ code, versie: versie + 1, nummer });
  });
}

/** What keeps a text from being read by others: nothing to read, or a day to look at it again that has passed. */
function judge({ inleiding, tekst, herzienOp }: ArtikelRij, now: Date): VeldFout[] {
  return [
    ...(inleiding ? [] : [{ veld: "inleiding", reden: "Schrijf een inleiding. Die staat in de lijst en in de zoekresultaten." }]),
    ...(tekst ? [] : [{ veld: "tekst", reden: "Schrijf de tekst van het artikel." }]),
    ...(herzienOp > now ? [] : [{ veld: "herzienOp", reden: "Kies een dag in de toekomst waarop u dit artikel weer nakijkt." }]),
  ];
}

async function addVersie(ctx: Context, tx: Tx, { rij, toelichting }: { rij: ArtikelRij; toelichting: string | undefined }): Promise<number> {
  const { id, live, titel, inleiding, tekst } = rij;
  const nu = live === null ? null : await findArtikelVersie(tx, id, live);
  if (live !== null && nu && nu.titel === titel && nu.inleiding === inleiding && nu.tekst === tekst) return live;
  const { _max } = await tx.artikelVersie.aggregate({ where: { artikelId: id }, _max: { nummer: true } });
  const nummer = (_max.nummer ?? 0) + 1;
  await tx.artikelVersie.create({ data: { artikelId: id, nummer, titel, inleiding, tekst, doorId: persoonIdOf(ctx.actor) ?? "", op: ctx.now(), toelichting: toelichting ?? null } });
  return nummer;
}
