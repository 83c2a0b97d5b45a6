import { formatDag, formatMoment, formatUiterlijk } from "@/lib/format/format-moment";
import { alinea, citaat, feiten, knop, type Blok, type Brief } from "../brief";
import type { MeldingFeiten } from "../melding-feiten";

type F = MeldingFeiten;

const brief = (f: F, kop: string, blokken: readonly Blok[]): Brief => ({
  onderwerp: `${f.nummer}: ${kop} – ${f.onderwerp}`, kop, nummer: f.nummer, aanhef: `Beste ${f.aan || "collega"},`,
  blokken: [...blokken, knop("Bekijk de melding", f.link)],
});
const verwacht = (f: F): string | null => (f.uiterlijkGereed ? formatUiterlijk(f.uiterlijkGereed, f.now) : null);
const zaak = (f: F, wanneer: string | null = verwacht(f)): Blok => feiten([["Onderwerp", f.onderwerp], ["Waar", f.plaats], ["Verwacht", wanneer]]);

const uitgenodigd = (f: F): Brief => brief(f, `${f.melder} laat u meekijken`, [
  alinea("U hoort van ons als er iets verandert en als het klaar is. Wilt u dit niet? Open de melding en kies voor stoppen."), zaak(f),
]);
const bezig = (f: F): Brief => brief(f, "Wij zijn ermee bezig", [alinea("U volgt deze melding. Wij zijn eraan begonnen."), zaak(f)]);
const gepland = (f: F): Brief => brief(f, "Er is een moment gepland", [
  alinea("U volgt deze melding. Wij hebben een moment gepland."), zaak(f, f.opdracht?.geplandVan ? formatMoment(f.opdracht.geplandVan, f.now) : verwacht(f)),
]);
const opgeschort = (f: F): Brief => brief(f, f.hervatOp ? `Wij gaan verder op ${formatDag(f.hervatOp, f.now)}` : "Wij gaan later verder", [
  alinea("U volgt deze melding. Wij kunnen nu niet verder. U hoeft niets te doen."), zaak(f, null),
]);
const verder = (f: F): Brief => brief(f, "Wij gaan weer verder", [alinea("U volgt deze melding. Wij zijn er weer mee bezig."), zaak(f)]);
const verschoven = (f: F): Brief => brief(f, "Het verwachte moment is veranderd", [alinea("U volgt deze melding. Het wordt klaar op een ander moment dan wij zeiden."), zaak(f)]);
const heropend = (f: F): Brief => brief(f, "Deze melding is weer geopend", [alinea("U volgt deze melding. Het was nog niet goed. Wij gaan er opnieuw mee aan de slag."), zaak(f)]);
const gereed = (f: F): Brief => brief(f, "Deze melding is klaar", [
  citaat("Dit hebben wij gedaan:", f.tekst ?? ""), alinea("Hebt u zelf ook last? Laat ons weten of het bij u ook klaar is."), zaak(f, null),
]);
const samengevoegd = (f: F): Brief => brief(f, "Deze melding gaat verder in een andere", [
  alinea(`U volgt deze melding. Zij is samengevoegd met ${f.annuleerNaar ?? "een andere melding"}.`), alinea("Geldt het ook voor u? Dan hoort u van ons als het klaar is."), zaak(f, null),
]);
const geannuleerd = (f: F): Brief => f.annuleerReden === "samengevoegd" ? samengevoegd(f) : brief(f, "Deze melding is gestopt", [
  alinea("U volgt deze melding. Wij gaan er niet verder mee."), alinea("Hebt u er zelf nog last van? Doe dan een nieuwe melding."), zaak(f, null),
]);
const afgesloten = (f: F): Brief => brief(f, "Deze melding is afgerond", [alinea("U volgt deze melding. Zij is nu afgerond. U krijgt hierover geen mails meer."), zaak(f, null)]);

/** The letters to who follows a melding of somebody else. They tell how it goes, never what melder and desk wrote to each other. */
export const VOLGER_BRIEVEN = {
  uitgenodigd, volg_bezig: bezig, volg_gepland: gepland, volg_opgeschort: opgeschort, volg_verder: verder, volg_verschoven: verschoven,
  volg_heropend: heropend, volg_gereed: gereed, volg_geannuleerd: geannuleerd, volg_afgesloten: afgesloten,
} as const satisfies Record<string, (feiten: MeldingFeiten) => Brief>;
