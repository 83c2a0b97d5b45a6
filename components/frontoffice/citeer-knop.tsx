"use client";

import { useHydrated } from "@/components/ui/use-hydrated";

/** Puts these words as a quotation into the field where one is writing now. */
function quote(tekst: string): void {
  const veld = [...document.querySelectorAll<HTMLTextAreaElement>('textarea[id^="schrijf-"]')].find(({ offsetParent }) => offsetParent !== null);
  if (!veld) return;
  const citaat = `${tekst.split("\n").map((regel) => `> ${regel}`).join("\n")}\n`;
  veld.focus();
  veld.setRangeText(veld.value === "" ? citaat : `\n${citaat}`, veld.value.length, veld.value.length, "end");
  veld.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Quotes a message; there only where it works. */
export function CiteerKnop({ tekst }: { tekst: string }) {
  if (!useHydrated()) return null;
  return <button type="button" onClick={() => quote(tekst)} className="mt-1 min-h-6 text-sm text-ink-2 underline underline-offset-2 hover:text-ink max-lg:min-h-11">Citeren</button>;
}
