import { mayHear } from "@/lib/domain/melding/may-hear";
import type { Tx } from "@/lib/data/client";
import { findVolgers } from "@/lib/data/mail-lezers";
import { findMedewerkers, type Medewerker, type Wie } from "@/lib/data/medewerker-store";
import type { Geladen } from "./load-gebeurtenis";
import { readData } from "./to-voorval";
import type { Regel } from "./wie-hoort-wat";

/** One reader: the klant or a follower (a klant of the same page), a colleague at work, or a leverancier. */
export type Lezer = { readonly soort: "klant" | "medewerker" | "leverancier"; readonly id: string; readonly naam: string; readonly email: string; /** Came along by themselves: reads nothing that the melder wrote. */ readonly vreemd?: boolean };

/**
 * The readers of a rule: active, allowed to hear it, and not the person who did it. Nobody of a klacht that is
 * about them, their team or their company.
 */
export async function findLezers(tx: Tx, regel: Regel, feit: Geladen): Promise<Lezer[]> {
  const { melding, opdracht } = feit;
  const isDader = (id: string): boolean => id === feit.doorId && !regel.ookWieHetDeed;
  const toLezers = (personen: readonly (Medewerker & { readonly vreemd?: boolean })[], soort: Lezer["soort"]): Lezer[] =>
    personen.filter(({ id }) => !isDader(id)).map(({ id, naam, email, vreemd = false }) => ({ soort, id, naam, email, vreemd }));
  if (regel.aan === "klant") {
    const { actief, ...melder } = melding.melder;
    if (melding.zonderAccount) return melding.contactEmail && !isDader(melder.id) ? [{ soort: "klant", id: melder.id, naam: melding.contactNaam ?? "", email: melding.contactEmail }] : [];
    return actief && !isDader(melder.id) ? [{ soort: "klant", ...melder }] : [];
  }
  if (regel.aan === "leverancier") {
    const leverancier = opdracht?.leverancier;
    if (!leverancier?.actief || (melding.kwis === "K" && melding.betreftLeverancierId === leverancier.id)) return [];
    return [{ soort: "leverancier", id: leverancier.id, naam: leverancier.contactpersoon ?? leverancier.naam, email: leverancier.email }];
  }
  if (regel.aan === "volgers" || regel.aan === "genodigde") {
    const genodigde = readData(feit)["genodigde"];
    const volgers = (await findVolgers(tx, melding)).filter((persoon) => mayHear(persoon, melding) && persoon.id !== melding.melderId);
    return toLezers(regel.aan === "volgers" ? volgers : volgers.filter(({ id }) => id === genodigde), "klant");
  }
  return toLezers(await findGroep(tx, regel, feit), "medewerker");
}

async function findGroep(tx: Tx, { aan }: Regel, feit: Geladen): Promise<Medewerker[]> {
  const { melding, opdracht } = feit;
  const find = async (wie: Wie) => (await findMedewerkers(tx, wie)).filter((medewerker) => mayHear(medewerker, melding));
  const KLACHT = { rollen: ["klachtbehandelaar"] };
  if (aan === "team") return opdracht?.teamId ? find({ teamId: opdracht.teamId }) : [];
  if (aan === "desk") return find({ rollen: ["frontoffice", "coordinator"] });
  if (aan === "klachtbehandelaars") return find(KLACHT);
  if (aan === "coordinatoren") return find({ rollen: ["coordinator"] });
  if (aan === "vrager") return find({ id: String(readData(feit)["vragerId"]) });
  const eigenaar = melding.eigenaarId ? await find({ id: melding.eigenaarId }) : [];
  return eigenaar.length > 0 || melding.kwis !== "K" ? eigenaar : find(KLACHT);
}
