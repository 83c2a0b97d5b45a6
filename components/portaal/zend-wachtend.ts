import { dropBestand, listBestanden } from "./bestand-opslag";
import { noteForNext, writeLokaal } from "./concept-opslag";
import { Geweigerd, sendBestand } from "./send-bestand";
import { isWachtend, listWachtend, writeWachtend, type Wachtend } from "./wacht-opslag";

export type Uitkomst = { readonly soort: "verstuurd"; readonly sleutel: string; readonly nummer: string; readonly kop: string } | { readonly soort: "later" | "afgemeld" } | { readonly soort: "nakijken"; readonly sleutel: string; readonly zin: string };
type Een = Wachtend & { readonly sleutel: string };

/** First the files that had not arrived: those that cannot now are tried again at the confirmation. */
async function bringBestanden(wie: string, { sleutel, ...wachtend }: Een): Promise<Wachtend> {
  let met: Wachtend = wachtend;
  for (const { sleutel: naam, bestand } of await listBestanden(wie, sleutel)) {
    try {
      const id = await sendBestand(bestand).id;
      met = { ...met, bestanden: [...met.bestanden, { id, naam: bestand.name, beeld: bestand.type.startsWith("image/") }] };
      // Written down at once: a second try must bring the very same melding, or it would count as another.
      writeWachtend(wie, sleutel, met);
      await dropBestand(naam);
    } catch (error) {
      if (error instanceof Geweigerd) await dropBestand(naam);
    }
  }
  return met;
}

async function zendEen(wie: string, een: Een): Promise<Uitkomst> {
  const { sleutel, kop } = een;
  const { velden, bestanden } = await bringBestanden(wie, een);
  const reply = await fetch(`/meldingen/concept/versturen?wie=${wie}`, {
    method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ sleutel, velden, bijlageIds: bestanden.map(({ id }) => id).slice(0, 5) }),
  }).catch(() => null);
  if (!reply || reply.status >= 500 || reply.status === 429) return { soort: "later" };
  if (reply.status === 401) return { soort: "afgemeld" };
  const answer = (await reply.json().catch(() => ({}))) as { nummer?: string; fout?: string };
  writeWachtend(wie, sleutel, null);
  if (!answer.nummer) return { soort: "nakijken", sleutel, zin: answer.fout ?? "Kijk uw melding nog even na." };
  writeLokaal(wie, sleutel, null);
  noteForNext("concept:verstuurd", sleutel);
  return { soort: "verstuurd", sleutel, nummer: answer.nummer, kop };
}

/** Tries to send what waits, the oldest first; of all tabs one at a time. The key of each form makes it come in once. */
export async function zendWachtend(wie: string, meld: (uitkomst: Uitkomst) => void): Promise<void> {
  const zend = async () => {
    for (const een of listWachtend(wie)) {
      if (!isWachtend(wie, een.sleutel)) continue;
      const uitkomst = await zendEen(wie, een);
      meld(uitkomst);
      if (uitkomst.soort === "later" || uitkomst.soort === "afgemeld") return;
    }
  };
  if (!("locks" in navigator)) return zend();
  await navigator.locks.request("serviceplein-wacht", { ifAvailable: true }, (lock) => (lock ? zend() : undefined));
}
