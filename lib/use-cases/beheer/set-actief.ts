import { SetActiefInput } from "@/lib/contracts/beheer/set-actief";
import { parseInput } from "@/lib/contracts/parse-input";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Context } from "@/lib/data/context";
import { BEHEER_RECHTEN, type BeheerSoort } from "@/lib/domain/beheer/beheer-soort";
import { findUniqueViolation } from "@/lib/data/find-unique-violation";
import { endAccess } from "@/lib/data/sessie-store";
import { forgetStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";
import { findActief, writeActief } from "./actief-store";
import { checkUitzetten } from "./check-uitzetten";
import { recordBeheer } from "./record-beheer";

/**
 * Switches a kept thing off or on again; nothing is ever deleted. A persoon who is switched off is out at once:
 * the sessies end in the same transaction. A locatie takes everything below it along.
 */
export async function setActief(ctx: Context, raw: unknown): Promise<Result<null, AppError>> {
  const input = parseInput(SetActiefInput, raw);
  if (!input.ok) return input;
  const { soort, id, versie } = input.value;
  const actief = input.value.actief === "ja";
  if (!hasRight(ctx.actor, BEHEER_RECHTEN[soort])) return err({ code: "geen-recht", recht: BEHEER_RECHTEN[soort] });
  try {
    const saved = await transact(ctx.db, async (tx) => {
      const huidig = await findActief(tx, soort, id);
      if (!huidig) return err({ code: "niet-gevonden", wat: soort });
      if (huidig.versie !== versie) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
      if (huidig.actief === actief) return ok(null);
      const refused = actief ? null : await checkUitzetten(ctx, tx, { soort, id });
      if (refused) return err(refused);
      const aantal = await writeActief(tx, soort, { id, versie, actief });
      if (aantal === 0) return err({ code: "inmiddels-gewijzigd", versie: versie + 1 });
      if (soort === "persoon" && !actief) await endAccess(tx, id);
      const wijzigingen = [{ veld: "actief", van: actief ? "nee" : "ja", naar: actief ? "ja" : "nee" }, ...describeAantal(soort, aantal)];
      await recordBeheer(ctx, tx, { soort: actief ? "beheer.gewijzigd" : "beheer.uitgezet", onderwerp: { soort, id }, wijzigingen });
      return ok(null);
    });
    forgetStamgegevens(ctx.db);
    return saved;
  } catch (error) {
    if (!findUniqueViolation(error, ["routeringsregel_eenmalig", "product_id", "groep", "locatie_id"])) throw error;
    return err({ code: "bestaat-al", veld: "actief", reden: "Er is al een andere actieve regel voor hetzelfde product en dezelfde plaats." });
  }
}

const describeAantal = (soort: BeheerSoort, aantal: number) => (soort === "locatie" && aantal > 1 ? [{ veld: "onderliggend", van: "", naar: String(aantal - 1) }] : []);
