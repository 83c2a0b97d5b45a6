/** Files that came with a post, chat or e-mail follow the melding as soon as that exists. Answers a sentence about what did not arrive, else nothing. */
export async function sendBestanden(bestanden: readonly File[], nummer: string): Promise<string> {
  for (const bestand of bestanden) {
    const body = new FormData();
    body.set("nummer", nummer);
    body.set("zichtbaar", "klant"); // it is what the klant sent
    body.set("bestand", bestand);
    const answer = await fetch("/uploads", { method: "POST", body, headers: { accept: "application/json" } }).catch(() => null);
    if (!answer?.ok) return `. Het bestand ${bestand.name} is niet meegekomen: voeg het toe bij de melding`;
  }
  return "";
}
