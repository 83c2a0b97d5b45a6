"use client";

import { useCallback, useState } from "react";
import type { BulkItem, BulkUitslag } from "@/lib/domain/wachtrij/bulk";
import { LEEG_FORMULIER, type FormulierStand } from "./formulier";

export type BulkServerActie = (previous: FormulierStand, form: FormData) => Promise<FormulierStand & { readonly uitslag?: readonly BulkUitslag[] }>;
export type BulkStand = { readonly fase: "rust" | "bezig" | "klaar"; readonly totaal: number; readonly uitslag: readonly BulkUitslag[]; readonly fout: string | null };

const RUST: BulkStand = { fase: "rust", totaal: 0, uitslag: [], fout: null };
/** Small enough that the bar moves, large enough that a hundred are done in a few calls. */
const DEEL = 20;

/** What was left open means "as it is"; a product that was typed and not chosen goes along, to be refused. */
function deelVan(form: FormData, items: readonly BulkItem[], laatste: boolean): FormData {
  const deel = new FormData();
  const getypt = String(form.get("product") ?? "") !== "";
  for (const [naam, waarde] of form) if (waarde !== "" || (naam === "productCode" && getypt)) deel.append(naam, waarde);
  for (const { nummer, versie } of items) deel.append("item", `${nummer}:${versie}`);
  if (laatste) deel.append("laatste", "ja");
  return deel;
}

/** Sends one action for many meldingen in parts, one after the other, and keeps how it went with each. */
export function useBulk(serverActie: BulkServerActie) {
  const [stand, setStand] = useState(RUST);
  const doe = useCallback(async (form: FormData, items: readonly BulkItem[]): Promise<BulkStand> => {
    let nu: BulkStand = { ...RUST, fase: "bezig", totaal: items.length };
    const show = (next: Partial<BulkStand>) => { nu = { ...nu, ...next }; setStand(nu); };
    show({});
    for (let vanaf = 0; vanaf < items.length && nu.fout === null; vanaf += DEEL) {
      const deel = deelVan(form, items.slice(vanaf, vanaf + DEEL), vanaf + DEEL >= items.length);
      const antwoord = await serverActie(LEEG_FORMULIER, deel).catch(() => null);
      if (antwoord?.uitslag) show({ uitslag: [...nu.uitslag, ...antwoord.uitslag] });
      else show({ fout: antwoord?.melding ?? "De verbinding viel weg. Wat hieronder staat, is gedaan; de rest niet." });
    }
    show({ fase: "klaar" });
    return nu;
  }, [serverActie]);
  return { stand, doe, wis: useCallback(() => setStand(RUST), []) };
}
