import { OrganisatieInput } from "@/lib/contracts/beheer/organisatie";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { compareVelden } from "@/lib/domain/beheer/compare-velden";
import { readInbedOorsprongen, readOrganisatie, writeOrganisatie } from "@/lib/data/organisatie-store";
import { transact } from "@/lib/data/transact";
import { recordBeheer } from "./record-beheer";

/** Changes the name of the house and the numbers that people may call. */
export async function saveOrganisatie(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  if (!hasRight(ctx.actor, "beheer.instellingen")) return err({ code: "geen-recht", recht: "beheer.instellingen" });
  const input = parseInput(OrganisatieInput, raw);
  if (!input.ok) return input;
  const { versie, ...velden } = input.value;
  return transact(ctx.db, async (tx) => {
    const huidig = await readOrganisatie(tx);
    if (huidig.versie !== versie) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
    const wijzigingen = compareVelden({ naam: huidig.naam, servicedeskTelefoon: huidig.servicedeskTelefoon, piketnummer: huidig.piketnummer, meldenZonderAccount: huidig.meldenZonderAccount, inbedOorsprongen: await readInbedOorsprongen(tx) }, velden);
    if (wijzigingen.length === 0) return ok(null);
    if (!(await writeOrganisatie(tx, versie, velden))) return err({ code: "inmiddels-gewijzigd", versie: versie + 1 });
    await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort: "organisatie", id: "organisatie" }, wijzigingen });
    return ok(null);
  });
}
