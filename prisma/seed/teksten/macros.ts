import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { MacroDaarna, MacroSoort } from "@/lib/domain/tekst/macro";

/** A step with the short name of a text of the base data in the place of its id. */
type Stap = { readonly doe: "nemen" } | { readonly doe: "indelen"; readonly kwis?: Kwis; readonly productCode?: string } | { readonly doe: "bericht" | "vraag" | "notitie" | "gereed"; readonly tekst?: string; readonly kort?: string };
export type BasisMacro = {
  readonly kort: string; readonly titel: string; readonly soort?: MacroSoort; readonly uitleg?: string; readonly kwis?: readonly Kwis[]; readonly statussen?: readonly MeldingStatus[]; readonly product?: string;
  readonly stappen: readonly Stap[]; readonly werkwijze?: readonly string[]; readonly kosten?: number; readonly daarna?: MacroDaarna;
};

const BEGIN: readonly MeldingStatus[] = ["nieuw", "in_behandeling"];
const nemen: Stap = { doe: "nemen" };

/** What a desk does in one go every day; each starts with taking it, so that somebody answers for it. */
export const BASISMACROS: readonly BasisMacro[] = [
  { kort: "oppakken", titel: "Oppakken en laten weten", uitleg: "U neemt de melding en de klant weet dat u ermee bezig bent.", statussen: ["nieuw"], stappen: [nemen, { doe: "bericht", kort: "ontvangen" }] },
  { kort: "foto-vragen", titel: "Foto vragen", kwis: ["S", "K"], statussen: BEGIN, stappen: [nemen, { doe: "vraag", kort: "foto" }], daarna: "volgende" },
  { kort: "plek-vragen", titel: "Vragen waar het is", kwis: ["S", "W"], statussen: BEGIN, stappen: [nemen, { doe: "vraag", kort: "waar" }], daarna: "volgende" },
  { kort: "bedankt", titel: "Bedanken voor het compliment", kwis: ["compliment"], statussen: BEGIN, stappen: [nemen, { doe: "gereed", kort: "compliment" }], daarna: "volgende" },
  { kort: "klacht-oppakken", titel: "Klacht oppakken", uitleg: "De klant weet dat u belt. Bel binnen één werkdag.", kwis: ["K"], statussen: BEGIN, stappen: [nemen, { doe: "bericht", kort: "klacht-bellen" }, { doe: "notitie", tekst: "Klacht opgepakt op {{vandaag}} door {{mijn.naam}}. Nog bellen." }] },
  { kort: "lamp-magazijn", titel: "Lamp zelf vervangen", soort: "oplossing", uitleg: "Eén lamp waar u zelf bij kunt.", product: "GO-03", statussen: BEGIN, werkwijze: ["Kijk of het om één lamp gaat.", "Pak een lamp uit het magazijn.", "Kunt u er niet veilig bij? Zet het dan uit."], kosten: 4.5, stappen: [nemen, { doe: "indelen", kwis: "S", productCode: "GO-03" }, { doe: "gereed", kort: "lamp" }], daarna: "volgende" },
  { kort: "printpapier", titel: "Printpapier bijgevuld", soort: "oplossing", product: "AV-06", statussen: BEGIN, werkwijze: ["Breng een pak papier uit het magazijn.", "Vul alle laden bij."], kosten: 6, stappen: [nemen, { doe: "gereed", tekst: "Er ligt weer papier in de printer bij {{plek}}." }], daarna: "volgende" },
  { kort: "sanitair", titel: "Zeep en papier bijgevuld", soort: "oplossing", product: "SM-03", statussen: BEGIN, werkwijze: ["Kijk wat er op is: papier, zeep of handdoeken.", "Vul ook de toiletten ernaast bij."], stappen: [nemen, { doe: "gereed", tekst: "Zeep en papier zijn bijgevuld bij {{plek}}. Dank u dat u het liet weten." }], daarna: "volgende" },
  { kort: "pas-geblokkeerd", titel: "Verloren pas geblokkeerd", soort: "oplossing", product: "SP-02", statussen: BEGIN, werkwijze: ["Vraag de naam en de geboortedatum.", "Blokkeer de pas in het toegangssysteem.", "Geef zo nodig een dagpas mee."], stappen: [nemen, { doe: "gereed", tekst: "Uw pas is geblokkeerd. Niemand kan er meer mee naar binnen. Voor vandaag haalt u een dagpas bij de balie." }, { doe: "notitie", tekst: "Pas geblokkeerd op {{vandaag}} door {{mijn.naam}}." }], daarna: "volgende" },
  { kort: "te-warm", titel: "Temperatuur bijgesteld", soort: "oplossing", product: "GO-05", statussen: BEGIN, werkwijze: ["Kijk in het gebouwbeheer wat de temperatuur is.", "Stel hoogstens twee graden bij."], stappen: [nemen, { doe: "gereed", kort: "klimaat" }], daarna: "volgende" },
];
