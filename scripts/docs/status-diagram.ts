import { MELDING_STATUSES } from "@/lib/domain/melding/status";
import { MELDING_ACTIONS, transitionsOf, type Target, type Transition } from "@/lib/domain/melding/transitions";
import { OPDRACHT_ACTIONS, OPDRACHT_STATUSES, opdrachtTransitionOf, SYSTEEM_ACTIONS } from "@/lib/domain/opdracht/transitions";
import { document, mermaid, table } from "./markdown";

type Arrow = { readonly from: string; readonly to: string; readonly action: string };

/** One arrow per pair of statuses, with all its actions on it: nine statuses stay readable. */
function drawStates(begin: string, statuses: readonly string[], arrows: readonly Arrow[]): string {
  const labels = new Map<string, string[]>();
  for (const { from, to, action } of arrows) {
    const pair = `${from} --> ${to}`;
    labels.set(pair, [...(labels.get(pair) ?? []), action]);
  }
  const ends = statuses.filter((status) => !arrows.some(({ from, to }) => from === status && to !== status));
  return mermaid([
    "stateDiagram-v2", `  [*] --> ${begin}`,
    ...[...labels].map(([pair, actions]) => `  ${pair}: ${actions.join(", ")}`),
    ...ends.map((status) => `  ${status} --> [*]`),
  ]);
}

/** Moves that stay in the same status are in the table below and would only blur the drawing. */
const targetsOf = (to: Target): readonly string[] => (to === "blijft" ? [] : to === "terug" ? ["in_behandeling", "uitgezet"] : [to]);

const meldingArrows = (): Arrow[] => MELDING_ACTIONS.flatMap((action) =>
  transitionsOf(action).flatMap((row) => row.from.flatMap((from) => targetsOf(row.to).map((to) => ({ from, to, action })))).filter(({ from, to }) => from !== to));

const opdrachtArrows = (): Arrow[] => OPDRACHT_ACTIONS.flatMap((action) => {
  const row = opdrachtTransitionOf(action);
  return row.from.filter((from) => from !== row.to).map((from) => ({ from, to: row.to, action }));
});

const list = (items: readonly string[]): string => items.join(", ") || "–";
const meldingRow = (action: string, row: Transition): string[] =>
  [`\`${action}\``, list(row.from), row.to, `\`${row.permission}\``, list(row.requires), row.klok, row.contact ? "ja" : "–", row.systeem ? "systeem" : "mens"];

/** The life of a melding and of an opdracht, drawn and listed from the two transition tables. */
export function writeStatusDiagram(): string {
  return document("Statusdiagrammen", [
    "Bron: `lib/domain/melding/transitions.ts` en `lib/domain/opdracht/transitions.ts`. Een stap die niet in die tabellen staat, bestaat niet: de database weigert haar ook.",
    "## Melding", drawStates("nieuw", MELDING_STATUSES, meldingArrows()),
    "`answer` en `resume` gaan terug naar waar het werk stond: *uitgezet* als er nog opdrachten lopen, anders *in behandeling*. `mark-gereed` wacht tot er geen opdrachten of deelmeldingen meer open staan. `reopen` kan tot 14 dagen na de gereedmelding. *Contact* stopt de klok reactie en laat de stilteklok opnieuw beginnen.",
    table(["Actie", "Van", "Naar", "Recht", "Nodig", "Klok van de klant", "Contact", "Door"], MELDING_ACTIONS.flatMap((action) => transitionsOf(action).map((row) => meldingRow(action, row)))),
    "## Opdracht", drawStates("aangeboden", OPDRACHT_STATUSES, opdrachtArrows()),
    table(["Actie", "Van", "Naar", "Recht", "Nodig", "Klok van de opdracht", "Alleen", "Door"], OPDRACHT_ACTIONS.map((action) => {
      const row = opdrachtTransitionOf(action);
      return [`\`${action}\``, list(row.from), row.to, `\`${row.permission}\``, list(row.requires), row.klok, row.alleen ?? "–", SYSTEEM_ACTIONS.includes(action) ? "systeem" : "mens"];
    })),
  ]);
}
