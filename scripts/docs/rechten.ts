import { PERMISSIONS, ruleOf, type Permission } from "@/lib/domain/authz/permissions";
import { LANDING, ROLLEN } from "@/lib/domain/authz/rollen";
import { ROL } from "@/lib/i18n/teksten";
import { document, table } from "./markdown";

function othersOf(recht: Permission): string {
  const { iedereen, melder, leverancier } = ruleOf(recht);
  return [...(iedereen ? ["iedereen die is ingelogd"] : []), ...(melder ? ["de melder zelf"] : []), ...(leverancier ? ["de leverancier, op de eigen opdracht"] : [])].join(", ") || "–";
}

/** Who may do what, from the table that every command and query checks. */
export function writeRechten(): string {
  return document("Rechten", [
    "Bron: `lib/domain/authz/permissions.ts`. Dit gaat over *wat* iemand mag doen. *Welke* meldingen iemand ziet, staat in `lib/domain/authz/scope.ts`: iedereen ziet de eigen meldingen, de servicedesk en de manager zien alle, de backoffice die van het eigen team. Een klacht is onzichtbaar voor de collega over wie zij gaat, en voor het team waarover zij gaat (behalve voor de klachtbehandelaar).",
    "## Rollen",
    table(["Rol", "Code", "Eerste scherm"], ROLLEN.map((rol) => [ROL[rol], `\`${rol}\``, LANDING[rol] === "/" ? "`/` (nog geen eigen scherm)" : `\`${LANDING[rol]}\``])),
    "Iedereen is ook klant en kan op `/` melden en volgen.",
    "## Rechten",
    table(["Recht", "Wat", "Rollen", "Ook"], (Object.keys(PERMISSIONS) as Permission[]).map((recht) =>
      [`\`${recht}\``, ruleOf(recht).omschrijving, ruleOf(recht).rollen.map((rol) => ROL[rol].toLowerCase()).join(", ") || "–", othersOf(recht)])),
  ]);
}
