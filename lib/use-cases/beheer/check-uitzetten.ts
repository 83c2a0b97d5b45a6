import type { BeheerSoort } from "@/lib/domain/beheer/beheer-soort";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { checkLaatsteBeheerder } from "./check-laatste-beheerder";
import { checkLaatsteServicedesk } from "./check-verwijzingen";

type Ding = { readonly soort: BeheerSoort; readonly id: string };
const inGebruik = (reden: string): AppError => ({ code: "in-gebruik", reden });
const telwoord = (aantal: number, een: string, meer: string) => `${aantal} ${aantal === 1 ? een : meer}`;

/** Why something cannot be switched off now, or null. Work must always be able to go somewhere. */
export async function checkUitzetten(ctx: Context, tx: Tx, { soort, id }: Ding): Promise<AppError | null> {
  switch (soort) {
    case "persoon":
      if (ctx.actor.id === id) return inGebruik("U kunt uzelf niet uitzetten. Vraag een andere beheerder.");
      return (await isBeheerder(tx, id)) ? checkLaatsteBeheerder(tx, id) : null;
    case "team": return (await checkOntvanger(tx, { teamId: id })) ?? checkServicedesk(tx, id);
    case "leverancier": return checkOntvanger(tx, { leverancierId: id });
    case "kalender": return checkKalender(tx, id);
    case "afdeling": return checkAfdeling(tx, id);
    case "locatie": case "product": case "routeringsregel": return null;
  }
}

const isBeheerder = async (tx: Tx, persoonId: string) => (await tx.persoonRol.count({ where: { persoonId, rol: "beheerder" } })) > 0;

async function checkServicedesk(tx: Tx, id: string): Promise<AppError | null> {
  const isDesk = (await tx.team.count({ where: { id, soort: "servicedesk" } })) > 0;
  return isDesk ? checkLaatsteServicedesk(tx, id) : null;
}

async function checkOntvanger(tx: Tx, wie: { teamId: string } | { leverancierId: string }): Promise<AppError | null> {
  const regels = await tx.routeringsregel.count({ where: { ...wie, actief: true } });
  const producten = "teamId" in wie ? await tx.product.count({ where: { ...wie, actief: true } }) : 0;
  const opdrachten = await tx.opdracht.count({ where: { ...wie, open: true } });
  const delen = [
    ...(regels ? [telwoord(regels, "routeringsregel", "routeringsregels")] : []),
    ...(producten ? [telwoord(producten, "product", "producten")] : []),
    ...(opdrachten ? [telwoord(opdrachten, "open opdracht", "open opdrachten")] : []),
  ];
  return delen.length > 0 ? inGebruik(`Hier hangt nog werk aan: ${delen.join(", ")}. Wijs dat eerst aan een ander toe.`) : null;
}

async function checkKalender(tx: Tx, code: string): Promise<AppError | null> {
  if (code === "servicedesk" || code === "24-7") return inGebruik("Deze kalender is altijd nodig en kan niet uit.");
  const [normen, producten] = [await tx.norm.count({ where: { kalenderCode: code } }), await tx.product.count({ where: { kalenderCode: code, actief: true } })];
  return normen + producten > 0 ? inGebruik(`Deze kalender wordt nog gebruikt door ${telwoord(normen, "norm", "normen")} en ${telwoord(producten, "product", "producten")}.`) : null;
}

async function checkAfdeling(tx: Tx, id: string): Promise<AppError | null> {
  const mensen = await tx.persoon.count({ where: { afdelingId: id, actief: true } });
  return mensen > 0 ? inGebruik(`Bij deze afdeling ${mensen === 1 ? "hoort nog 1 persoon" : `horen nog ${mensen} mensen`}. Geef hen eerst een andere afdeling.`) : null;
}
