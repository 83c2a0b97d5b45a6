import { GEBEURTENISSEN } from "@/lib/domain/melding/gebeurtenis";
import type { Zaak } from "@/lib/queries/wachtrij/get-zaak";
import type { ZaakGebeurtenis } from "@/lib/queries/wachtrij/read-dossier";

export type GesprekItem =
  | { readonly soort: "bericht"; readonly id: string; readonly op: string; readonly door: string; readonly tekst: string; readonly kant: "van" | "aan" | "intern" | "leverancier"; readonly label: string | null }
  | { readonly soort: "gebeurtenis"; readonly id: string; readonly op: string; readonly tekst: string; readonly opdracht: boolean };

/** What is said in the conversation itself needs no second line that it was said. */
const STAAT_ER_AL = new Set<string>(["melding.ontvangen", "melding.geinformeerd", "melding.verzonden", "melding.gereageerd", "melding.genoteerd", "melding.klant_gesproken", "melding.bijlage_toegevoegd", "opdracht.bericht_gestuurd", "opdracht.bericht_ontvangen"]);
const LABEL: Readonly<Record<string, string>> = { vraag: "Vraag", antwoord: "Antwoord", gereedmelding: "Gereedmelding", systeem: "Automatisch" };

/** One event in a sentence: what happened, to which opdracht, by whom. */
export function describeGebeurtenis({ soort, opdracht, door, gegevens }: Pick<ZaakGebeurtenis, "soort" | "opdracht" | "door" | "gegevens">): string {
  const uitvoerder = typeof gegevens["uitvoerder"] === "string" ? `bij ${gegevens["uitvoerder"]}` : null;
  const met = typeof gegevens["met"] === "string" ? (soort === "melding.geannuleerd" ? `samengevoegd met ${gegevens["met"]}` : gegevens["met"]) : null;
  return [GEBEURTENISSEN[soort] ?? soort, met, opdracht && `O${opdracht}`, uitvoerder, door].filter(Boolean).join(" · ");
}

/** Messages, notes and events of a melding in order of time. Of the offer and the sending of one opdracht one line remains. */
export function listGesprek({ dossier, melding }: Pick<Zaak, "dossier" | "melding">): GesprekItem[] {
  const berichten = dossier.berichten.map((bericht): GesprekItem => ({
    soort: "bericht", id: bericht.id, op: bericht.op, tekst: bericht.tekst, kant: bericht.richting === "van_klant" ? "van" : "aan",
    door: bericht.door ?? (bericht.richting === "van_klant" ? melding.klantNaam : "Servicedesk"), label: LABEL[bericht.soort] ?? null,
  }));
  const notities = dossier.notities.map((notitie): GesprekItem => ({
    soort: "bericht", id: notitie.id, op: notitie.op, tekst: notitie.tekst, kant: "intern", door: notitie.door ?? "Serviceplein",
    label: notitie.soort === "klant_gesproken" ? "Klant gesproken" : notitie.opdracht ? `O${notitie.opdracht}` : null,
  }));
  const leverancier = dossier.opdrachtberichten.map((bericht): GesprekItem => ({
    soort: "bericht", id: bericht.id, op: bericht.op, tekst: bericht.tekst, kant: "leverancier", door: bericht.door ?? bericht.leverancier,
    label: bericht.richting === "naar_leverancier" ? `aan ${bericht.leverancier}, O${bericht.opdracht}` : `O${bericht.opdracht}`,
  }));
  const lijst = dossier.gebeurtenissen.filter(({ soort }) => !STAAT_ER_AL.has(soort) && soort !== "opdracht.aangeboden").map((gebeurtenis): GesprekItem => ({
    soort: "gebeurtenis", id: String(gebeurtenis.id), op: gebeurtenis.op, tekst: describeGebeurtenis(gebeurtenis), opdracht: gebeurtenis.opdracht !== null,
  }));
  return [...berichten, ...notities, ...leverancier, ...lijst].sort((a, b) => Date.parse(a.op) - Date.parse(b.op));
}
