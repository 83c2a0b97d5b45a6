import { fitsUnder, LOCATIE_SOORT_NAMEN, type LocatieSoort } from "@/lib/domain/beheer/locatie-soort";
import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import type { Tx } from "@/lib/data/client";

/** The dienstdomein must exist: a form could send anything. */
export async function checkDienstdomein(tx: Tx, code: string): Promise<AppError | null> {
  return (await tx.dienstdomein.count({ where: { code } })) > 0 ? null : ongeldig("dienstdomeinCode", "Kies een dienstdomein uit de lijst.");
}

/** There must always be a desk: refuses when this is the last active servicedesk team. */
export async function checkLaatsteServicedesk(tx: Tx, id: string): Promise<AppError | null> {
  const anders = await tx.team.count({ where: { soort: "servicedesk", actief: true, id: { not: id } } });
  return anders > 0 ? null : { code: "in-gebruik", reden: "Dit is het laatste servicedeskteam. Maak eerst een ander team servicedesk." };
}

/** The parent exists, is active and does not lie below the afdeling itself. */
export async function checkAfdelingOuder(tx: Tx, id: string | null, ouderId: string | null): Promise<AppError | null> {
  const gezien = new Set<string>(id ? [id] : []);
  for (let volgende = ouderId; volgende !== null; ) {
    if (gezien.has(volgende)) return ongeldig("ouderId", "Een afdeling kan niet onder zichzelf vallen.");
    gezien.add(volgende);
    const ouder: { ouderId: string | null } | null = await tx.afdeling.findUnique({ where: { id: volgende }, select: { ouderId: true } });
    if (!ouder) return ongeldig("ouderId", "Kies een afdeling uit de lijst.");
    volgende = ouder.ouderId;
  }
  return null;
}

/** The head is somebody who works here. */
export async function checkAfdelingHoofd(tx: Tx, hoofdId: string | null): Promise<AppError | null> {
  if (hoofdId === null || (await tx.persoon.count({ where: { id: hoofdId, actief: true, soort: { not: "systeem" } } })) > 0) return null;
  return ongeldig("hoofdId", "Kies iemand uit de lijst.");
}

/** The parent exists, is large enough, and is not the place itself or something below it; names at the top are unique too. */
export async function checkLocatieOuder(tx: Tx, id: string | null, { ouderId, soort, naam }: { ouderId: string | null; soort: LocatieSoort; naam: string }): Promise<AppError | null> {
  if (ouderId === null) {
    if (!fitsUnder(soort, null)) return ongeldig("ouderId", `Kies waar deze ${LOCATIE_SOORT_NAMEN[soort].toLowerCase()} onder valt.`);
    const dubbel = await tx.locatie.count({ where: { ouderId: null, naam, ...(id ? { id: { not: id } } : {}) } });
    return dubbel > 0 ? { code: "bestaat-al", veld: "naam", reden: "Hier is al een locatie met deze naam." } : null;
  }
  const ouder = await tx.locatie.findUnique({ where: { id: ouderId }, select: { soort: true, padIds: true, actief: true } });
  if (!ouder) return ongeldig("ouderId", "Kies een locatie uit de lijst.");
  if (id && ouder.padIds.includes(id)) return ongeldig("ouderId", "Een locatie kan niet onder zichzelf vallen.");
  const ouderSoort = ouder.soort as LocatieSoort;
  if (!fitsUnder(soort, ouderSoort)) return ongeldig("soort", `Een ${LOCATIE_SOORT_NAMEN[soort].toLowerCase()} past niet onder een ${LOCATIE_SOORT_NAMEN[ouderSoort].toLowerCase()}.`);
  return null;
}

/** Team, calendar and dienstdomein of a product exist. */
export async function checkProductVerwijzingen(tx: Tx, product: { teamId: string | null; kalenderCode: string | null; dienstdomeinCode: string }): Promise<AppError | null> {
  if (product.teamId && (await tx.team.count({ where: { id: product.teamId } })) === 0) return ongeldig("teamId", "Kies een team uit de lijst.");
  if (product.kalenderCode && !(await isKalender(tx, product.kalenderCode))) return ongeldig("kalenderCode", "Kies een kalender uit de lijst.");
  return checkDienstdomein(tx, product.dienstdomeinCode);
}

type Regel = { readonly productId: string | null; readonly groep: string | null; readonly locatieId: string | null; readonly teamId: string | null; readonly leverancierId: string | null };

/** Everything that a rule points to exists, and its receiver still works for us. */
export async function checkRegelVerwijzingen(tx: Tx, regel: Regel): Promise<AppError | null> {
  if (regel.productId && (await tx.product.count({ where: { id: regel.productId } })) === 0) return ongeldig("productId", "Kies een product uit de lijst.");
  if (regel.groep && (await tx.product.count({ where: { groep: regel.groep } })) === 0) return ongeldig("groep", "Kies een productgroep uit de lijst.");
  if (regel.locatieId && (await tx.locatie.count({ where: { id: regel.locatieId } })) === 0) return ongeldig("locatieId", "Kies een locatie uit de lijst.");
  if (regel.teamId && (await tx.team.count({ where: { id: regel.teamId, actief: true } })) === 0) return ongeldig("teamId", "Kies een actief team uit de lijst.");
  if (regel.leverancierId && (await tx.leverancier.count({ where: { id: regel.leverancierId, actief: true } })) === 0) return ongeldig("leverancierId", "Kies een actieve leverancier uit de lijst.");
  return null;
}

/** Whether an active calendar has this code. */
export const isKalender = async (tx: Tx, code: string): Promise<boolean> => (await tx.kalender.count({ where: { code, actief: true } })) > 0;
