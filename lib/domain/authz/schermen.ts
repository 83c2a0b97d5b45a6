import { hasRight, type Actor } from "./actor";
import type { Permission } from "./permissions";
import type { Rol } from "./rollen";

type Scherm = { readonly href: string; readonly label: string; readonly recht?: Permission; readonly rol?: Rol };

/** The screens of staff, in the order in which the navigation shows them; the name of the house leads to the first. */
const SCHERMEN: readonly Scherm[] = [
  { href: "/wachtrij", label: "Wachtrij", recht: "wachtrij.read" },
  { href: "/intake", label: "Intake", recht: "wachtrij.read" },
  { href: "/balie", label: "Balie", recht: "uitgifte.write" },
  { href: "/werk", label: "Werk", rol: "backoffice" },
  { href: "/sturen", label: "Sturen", recht: "sturen.read" },
  { href: "/beheer/formulieren", label: "Formulieren", rol: "productbeheerder" },
  { href: "/beheer", label: "Beheer", recht: "beheer.personen" },
  { href: "/mededelingen", label: "Mededelingen", recht: "mededeling.write" },
  { href: "/kennis", label: "Kennis", recht: "artikel.write" },
  { href: "/teksten", label: "Teksten", recht: "tekst.write" },
];

/** The screens that an actor may open, for the navigation; the pages themselves check again. */
export function schermenOf(actor: Actor): { href: string; label: string }[] {
  if (actor.soort !== "persoon") return [];
  return SCHERMEN.filter(({ recht, rol }) => (rol ? actor.rollen.includes(rol) : recht !== undefined && hasRight(actor, recht)))
    .map(({ href, label }) => ({ href, label }));
}
