import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OpdrachtActies } from "@/components/opdracht/opdracht-acties";
import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";

const action = () => Promise.resolve({ status: "leeg" as const, fouten: [], melding: null, waarden: {} });
/** The words on the buttons that stand out, outside the fields that open. */
function heavy(acties: readonly OpdrachtActie[], erAl = false): string[] {
  const html = renderToStaticMarkup(<OpdrachtActies acties={acties} nummer={1} versie={1} action={action} erAl={erAl} />);
  return [...html.replace(/<\/summary>.*?<\/details>/gs, "</summary></details>").matchAll(/<(?:button|summary)[^>]*bg-petrol [^>]*>(.*?)<\//g)].map(([, woorden = ""]) => woorden);
}

describe("de knoppen van een opdracht", () => {
  it.each([
    ["aan de leverancier gevraagd", ["accept", "refuse", "arrive", "finish"], false, "Aannemen"],
    ["nog van niemand", ["pick-up", "arrive", "finish", "plan"], false, "Oppakken"],
    ["onderweg", ["arrive", "finish", "plan", "no-access"], false, "Ik ben er"],
    ["ter plaatse", ["arrive", "finish", "plan", "no-access"], true, "Klaar"],
  ] as const)("hebben er één die opvalt: %s", (_stand, acties, erAl, knop) => expect(heavy(acties, erAl)).toEqual([knop]));
});
