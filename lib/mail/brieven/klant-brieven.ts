import { ANNULEER_REDEN_KLANT } from "@/lib/i18n/teksten";
import { formatDag, formatMoment, formatUiterlijk, formatUur } from "@/lib/format/format-moment";
import { alinea, citaat, feiten, knop, type Blok, type Brief } from "../brief";
import type { MeldingFeiten } from "../melding-feiten";

type F = MeldingFeiten;

const VOLGEN = "Bekijk uw melding";
const brief = (f: F, kop: string, blokken: readonly Blok[]): Brief => ({
  onderwerp: `${f.nummer}: ${kop} – ${f.onderwerp}`, kop, nummer: f.nummer, aanhef: `Beste ${f.aan || "klant"},`, blokken,
});

/** What happens next, in the words of what the klant asked for. */
const VERVOLG: Readonly<Record<F["kwis"], string>> = {
  S: "Wij bekijken uw melding en laten het maken of schoonmaken.",
  W: "Wij bekijken wat u nodig hebt en regelen het voor u.",
  I: "Wij zoeken het antwoord voor u op.",
  K: "Een medewerker belt u over uw klacht.",
  compliment: "Wij geven uw compliment door aan de mensen die het aangaat.",
};

function wanneer(f: F): string | null {
  if (f.kwis === "compliment") return null;
  if (f.kwis === "K" && f.uiterlijkReactie) return `U hoort ${formatUiterlijk(f.uiterlijkReactie, f.now)} van ons`;
  if (f.uiterlijkGereed) return `Wij verwachten dat het klaar is: ${formatUiterlijk(f.uiterlijkGereed, f.now)}`;
  return f.uiterlijkReactie ? `U hoort ${formatUiterlijk(f.uiterlijkReactie, f.now)} van ons` : null;
}

function ontvangen(f: F): Brief {
  const nood = f.spoed && f.noodnummer ? [alinea(`Is er gevaar of zit iemand vast? Bel dan nu ${f.noodnummer}.`)] : [];
  return brief(f, "Wij hebben uw melding ontvangen", [
    ...nood,
    alinea(`Dank u voor uw melding. ${VERVOLG[f.kwis]}`),
    feiten([
      ["Onderwerp", f.onderwerp], ["Waar", f.plaats],
      ["Wie regelt het", f.eigenaar ?? "De servicedesk regelt dit voor u"], ["Wanneer", wanneer(f)],
    ]),
    knop(VOLGEN, f.link),
  ]);
}

/** To an address that anybody may have typed: so not a word of the sender, and how to be rid of it. */
function ontvangenZonderAccount(f: F): Brief {
  return {
    onderwerp: `${f.nummer}: wij hebben een melding ontvangen`, kop: "Wij hebben een melding ontvangen", nummer: f.nummer, aanhef: "Beste melder,",
    blokken: [
      alinea("Iemand deed bij ons een melding en gaf dit e-mailadres op. Was u dat? Dan kunt u hieronder zien hoe het ermee staat."),
      feiten([["Waar", f.plaats], ["Wanneer", wanneer(f)]]),
      knop(VOLGEN, f.link),
      alinea("Was u het niet? Dan hoeft u niets te doen. Wij gebruiken uw adres alleen voor deze melding."),
    ],
  };
}

function bezig(f: F): Brief {
  return brief(f, "Wij zijn ermee bezig", [
    alinea(f.opdracht ? `Wij hebben ${f.opdracht.uitvoerder} gevraagd om dit voor u te doen.` : "Wij hebben uw melding in uitvoering gegeven."),
    feiten([["Onderwerp", f.onderwerp], ["Waar", f.plaats], ["Wanneer", wanneer(f)]]),
    knop(VOLGEN, f.link),
  ]);
}

function gepland(f: F): Brief {
  const { geplandVan: van, geplandTot: tot } = f.opdracht ?? {};
  const moment = van ? formatMoment(van, f.now) + (tot ? ` tot ${formatDag(tot, f.now) === formatDag(van, f.now) ? formatUur(tot) : formatMoment(tot, f.now)}` : "") : null;
  return brief(f, "Uw melding is ingepland", [
    alinea("Wij hebben een moment gepland. Komt dit niet uit? Laat het ons weten."),
    feiten([["Onderwerp", f.onderwerp], ["Waar", f.plaats], ["Wie komt er", f.opdracht?.uitvoerder ?? null], ["Wanneer", moment]]),
    knop(VOLGEN, f.link),
  ]);
}

function verder(f: F): Brief {
  return brief(f, "Wij gaan weer verder", [
    alinea("Uw melding stond even stil. Wij zijn er nu weer mee bezig."),
    feiten([["Onderwerp", f.onderwerp], ["Waar", f.plaats], ["Wanneer", wanneer(f)]]), knop(VOLGEN, f.link),
  ]);
}

function verschoven(f: F): Brief {
  const later = f.eerderGereed === null || f.uiterlijkGereed === null || f.uiterlijkGereed > f.eerderGereed;
  return brief(f, later ? "Het duurt langer dan wij zeiden" : "Het gaat sneller dan wij zeiden", [
    alinea(later ? "Dat spijt ons. Het verwachte moment is verschoven." : "Het verwachte moment is vervroegd."),
    feiten([["Onderwerp", f.onderwerp], ["Eerder zeiden wij", f.eerderGereed ? formatUiterlijk(f.eerderGereed, f.now) : null], ["Nu verwachten wij", f.uiterlijkGereed ? formatUiterlijk(f.uiterlijkGereed, f.now) : null]]),
    alinea("Komt dit voor u niet uit? Laat het ons weten."), knop(VOLGEN, f.link),
  ]);
}

function opgeschort(f: F): Brief {
  return brief(f, f.hervatOp ? `Wij gaan verder op ${formatDag(f.hervatOp, f.now)}` : "Wij gaan later verder", [
    alinea("Wij kunnen nu niet verder met uw melding. U hoeft niets te doen."),
    feiten([["Onderwerp", f.onderwerp], ["Wij gaan verder op", f.hervatOp ? formatDag(f.hervatOp, f.now) : null]]),
    knop(VOLGEN, f.link),
  ]);
}

function heropend(f: F): Brief {
  return brief(f, "Wij pakken uw melding weer op", [
    alinea("Uw melding was klaar, maar is weer geopend. Wij gaan er opnieuw mee aan de slag."),
    feiten([["Onderwerp", f.onderwerp], ["Wie regelt het", f.eigenaar ?? "De servicedesk regelt dit voor u"], ["Wanneer", wanneer(f)]]),
    knop(VOLGEN, f.link),
  ]);
}

function geannuleerd(f: F): Brief {
  const reden = f.annuleerReden ? ANNULEER_REDEN_KLANT[f.annuleerReden] : "Wij zijn met deze melding gestopt.";
  return brief(f, "Uw melding is gestopt", [
    alinea(reden), feiten([["Onderwerp", f.onderwerp], ["Verder bij", f.annuleerNaar]]),
    alinea("Klopt dit niet? Neem dan contact op met de servicedesk."), knop(VOLGEN, f.link),
  ]);
}

function losgemaakt(f: F): Brief {
  return brief(f, "Uw melding gaat weer apart verder", [
    alinea("Uw melding hoorde even bij een andere melding. Zij blijkt toch over iets anders te gaan. U hoeft niets te doen: alles wat u schreef is er nog."),
    feiten([["Onderwerp", f.onderwerp], ["Wie regelt het", f.eigenaar ?? "De servicedesk regelt dit voor u"], ["Wanneer", wanneer(f)]]),
    knop(VOLGEN, f.link),
  ]);
}

function bericht(f: F): Brief {
  return brief(f, "U hebt een bericht van de servicedesk", [
    citaat(f.eigenaar ? `${f.eigenaar} schreef:` : "De servicedesk schreef:", f.tekst ?? ""), knop("Lees en antwoord", f.link),
  ]);
}

function vraag(f: F): Brief {
  return brief(f, "Wij hebben een vraag voor u", [
    alinea("Wij hebben uw antwoord nodig om verder te kunnen."), citaat("Onze vraag:", f.tekst ?? ""), knop("Beantwoord de vraag", f.link),
  ]);
}

function herinnering(f: F): Brief {
  const einde = f.kwis === "K" ? [] : [alinea("Horen wij niets? Dan melden wij dit over een paar werkdagen gereed. U kunt het daarna 14 dagen lang heropenen.")];
  return brief(f, "Wij wachten nog op uw antwoord", [
    alinea("Wij stelden u een vraag en hebben nog geen antwoord."), citaat("Onze vraag:", f.tekst ?? ""), ...einde, knop("Beantwoord de vraag", f.link),
  ]);
}

function gereed(f: F): Brief {
  return brief(f, "Uw melding is klaar", [
    citaat("Dit hebben wij gedaan:", f.tekst ?? ""),
    alinea("Bent u goed geholpen? Geef ons een cijfer. U kunt daarna nog iets toelichten."),
    { soort: "cijfers", basis: `${f.link}?cijfer=` },
    alinea("Is het toch niet in orde? Dan kunt u dit binnen 14 dagen heropenen."),
    knop(VOLGEN, f.link),
  ]);
}

function afgesloten(f: F): Brief {
  return brief(f, "Uw melding is afgerond", [
    alinea("Wij hebben deze melding afgesloten. U hoeft niets meer te doen."), feiten([["Onderwerp", f.onderwerp]]),
    alinea("Is het toch niet in orde? Tot 14 dagen na de gereedmelding kunt u heropenen."), knop(VOLGEN, f.link),
  ]);
}

/** The letters to the klant, calm and in plain words; each tells one thing and has one link. */
export const KLANT_BRIEVEN = {
  ontvangen, ontvangen_zonder_account: ontvangenZonderAccount, bezig, gepland, opgeschort, verder, verschoven, heropend, geannuleerd, losgemaakt, bericht, vraag, herinnering, gereed, afgesloten,
} as const satisfies Record<string, (feiten: MeldingFeiten) => Brief>;
