/** Where each action was typed: its words go back there. What was said to the klant goes back to what is written to the klant. */
const VELD: Readonly<Record<string, string>> = { bericht: "schrijf-bericht", "mark-gereed": "schrijf-bericht", ask: "schrijf-vraag", notitie: "schrijf-notitie" };

/** Puts what was typed in an undone action back where it can be changed and sent again; what stands there already stays. */
export function geefTekstTerug({ actie = "", nummer = "", tekst = "" }: Readonly<Record<string, string>>): void {
  const veld = document.getElementById(VELD[actie] ?? "");
  if (!tekst || !(veld instanceof HTMLTextAreaElement) || veld.value.trim() !== "" || !location.pathname.endsWith(`/M${nummer}`)) return;
  // As typed by hand: the field and whoever listens to it both hear of it.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(veld, tekst);
  veld.dispatchEvent(new Event("input", { bubbles: true }));
}
