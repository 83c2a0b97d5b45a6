import type { Teksten } from "./vorm";

/** Cleaning, waste, grounds. */
export const SCHOONMAAK: Teksten = {
  "SM-01": {
    gewicht: 14, waar: "hal", onderwerp: ["{Koffie gemorst|Glas gevallen|Braaksel} @in", "Met spoed schoonmaken, @plek"],
    tekst: ["Er is een {hele kan koffie|dienblad met glazen} gevallen @in. {Er liggen scherven.|Het is spekglad.}", "Iemand is onwel geworden @in, er ligt braaksel op {de vloer|het tapijt}.", "Er zit bloed op {de deur|de vloer} @in na een {snee|bloedneus}. Graag snel schoonmaken."],
    klaar: ["Opgeruimd en vloer gedweild, bordje gladde vloer geplaatst.", "Gereinigd en ontsmet.", "Scherven opgeruimd en gezogen."],
  },
  "SM-02": {
    gewicht: 30, waar: "kamer", onderwerp: ["{Vlek|Kruimels|Stof} @in", "Vies @in", "{Tafel plakt|Vloer is vies}, @plek"],
    tekst: ["{De tafel plakt|De vloer ligt vol kruimels|Er zit een grote vlek in het tapijt} @in. {Vanmiddag hebben we bezoek.|Zo kun je niemand ontvangen.}", "Er ligt {dik stof|een laag stof} op de {kasten|vensterbanken} @in.", "{De koelkast|Het aanrecht|De magnetron} @in is van binnen erg vies. Wie maakt dat schoon?", "Na de {borrel|bijeenkomst} van gisteren is het @in nog {een bende|niet opgeruimd}."],
    klaar: ["Schoongemaakt.", "Vlek verwijderd met {tapijtreiniger|een sopje}.", "Extra ronde gedaan, tafels en vloer zijn weer schoon.", "Afgestoft en gezogen."],
  },
  "SM-03": {
    gewicht: 42, waar: "toilet", onderwerp: ["{Wc-papier|Zeep|Handdoekjes} op @in", "Dispenser leeg, @plek"],
    tekst: ["{Het wc-papier|De zeep|Het papier om je handen te drogen} is op @in.", "De {zeepdispenser|handdoekjesautomaat} @in is leeg{. Al sinds gisteren|}. {Kan iemand bijvullen?|Beide kanten.}", "Op {de dames|de heren} @in is geen {toiletpapier|zeep} meer.", "Box voor hygiënisch verband @in zit vol."],
    klaar: ["Bijgevuld.", "Papier en zeep bijgevuld, extra rollen neergelegd.", "Dispenser bijgevuld en sluiting gerepareerd."],
  },
  "SM-04": {
    gewicht: 18, waar: "kamer", onderwerp: ["Niet schoongemaakt @in", "{Prullenbakken niet geleegd|Vloer overgeslagen}, @plek"],
    tekst: ["@in is {gisteren|al drie dagen} niet schoongemaakt. {De prullenbakken zitten vol.|De kopjes van maandag staan er nog.}", "De schoonmaak heeft @in {weer|opnieuw} overgeslagen. {De buren zijn wel gedaan.|Dat gebeurt vaker.}", "De toiletten @in worden wel bijgevuld, maar niet echt {gepoetst|schoongemaakt}."],
    klaar: ["Alsnog schoongemaakt en besproken met de ploeg.", "De ruimte stond niet goed in het werkprogramma; dat is aangepast.", "Objectleider heeft ter plekke gekeken en een extra ronde gedaan."],
  },
  "SM-05": {
    gewicht: 4, waar: "zaal", onderwerp: ["Extra schoonmaak @dag, @plek"],
    tekst: ["Graag extra schoonmaak @in {vóór|na} onze bijeenkomst van @dag, ongeveer @k uur werk.", "Wij ontvangen @dag een delegatie @in. Kan alles extra netjes?"],
    klaar: ["Uitgevoerd op de gevraagde dag.", "Extra schoonmaak gedaan, @k uur geboekt."],
  },
  "SM-06": {
    gewicht: 2, waar: "kamer", onderwerp: ["Ramen @in laten wassen"],
    tekst: ["De ramen @in zijn zo {vies|smoezelig} dat je er niet meer doorheen kijkt. Kan de glazenwasser eerder komen?"],
    klaar: ["Meegenomen in de ronde van de glazenwasser."],
  },
  "SM-07": {
    gewicht: 3, waar: "kamer", onderwerp: ["{Stoelen|Tapijt} reinigen @in"],
    tekst: ["De {bank|vloerbedekking} @in heeft een dieptereiniging nodig. {Gewoon zuigen helpt niet meer.|Het gaat om ongeveer @n m2.}"],
    klaar: ["Gereinigd en gedroogd; de ruimte kan weer gebruikt worden."],
  },
  "SM-08": {
    gewicht: 4, waar: "buiten", onderwerp: ["{Graffiti|Stickers} op @plek"],
    tekst: ["Op de muur @in staat sinds {het weekend|vannacht} graffiti. {Het is een beledigende tekst.|Ongeveer twee meter breed.}", "Iemand heeft @in stickers geplakt. Graag weghalen."],
    klaar: ["Verwijderd met {gevelreiniger|hoge druk}; muur nabehandeld.", "Stickers verwijderd."],
  },
  "SM-09": {
    gewicht: 4, waar: "kamer", onderwerp: ["Wanneer wordt er schoongemaakt?", "Vraag over schoonmaak @in"],
    tekst: ["Op welke dagen wordt er gestofzuigd @in?", "Hoe laat komt de schoonmaak @in? {Wij willen dan de dossiers opruimen.|Er is dan nog overleg.}"],
    klaar: ["Kantoren worden op {maandag en donderdag|dinsdag en vrijdag} gezogen, toiletten elke dag. Prullenbakken: elke dag.", "De ploeg komt tussen 17:30 en 19:00 uur."],
  },
  "AF-01": {
    gewicht: 20, waar: "pantry", onderwerp: ["{Prullenbak|Afvalbak|Container} vol @in"],
    tekst: ["De {afvalbak|papierbak|pmd-bak} @in {zit tjokvol|loopt over}. {Het afval ligt ernaast.|Het ruikt.}", "Container @in is vol, de deksel kan niet meer dicht."],
    klaar: ["Geleegd.", "Geleegd en bak schoongemaakt.", "Extra zak geplaatst en bak geleegd."],
  },
  "AF-02": {
    gewicht: 6, waar: "kamer", onderwerp: ["Container vertrouwelijk papier @in"],
    tekst: ["De container voor vertrouwelijk papier @in is vol. Graag wisselen.", "Wij ruimen @dag het archief op en hebben twee afgesloten rolcontainers nodig @in."],
    klaar: ["Container gewisseld, bewijs van vernietiging volgt.", "Rolcontainer geplaatst; ophalen na uw seintje."],
  },
  "AF-03": {
    gewicht: 4, waar: "kamer", onderwerp: ["Oude spullen afvoeren, @plek"],
    tekst: ["Er staan {een kapotte kast|drie oude stoelen|lege dozen en een bureau} @in die weg {mogen|kunnen}."],
    klaar: ["Opgehaald en afgevoerd."],
  },
  "AF-04": {
    gewicht: 3, waar: "printer", onderwerp: ["Lege {batterijen|toners} @in"],
    tekst: ["De inzamelbox voor {batterijen|lampen|toners} @in is vol."],
    klaar: ["Box geleegd en teruggezet."],
  },
  "AF-05": {
    gewicht: 3, waar: "nergens", onderwerp: ["Welke bak voor {koffiebekers|etensresten|piepschuim}?"],
    tekst: ["In welke bak moeten {de koffiebekers|theezakjes|broodzakken met plastic}? {Wij zijn het er niet over eens.|Op de bakken staat het niet.}"],
    klaar: ["Koffiebekers mogen in de aparte bekerzuil; is die er niet, dan bij het restafval.", "Etensresten en theezakjes horen bij gft."],
  },
  "GR-01": {
    gewicht: 4, waar: "buiten", onderwerp: ["{Losse tegel|Kuil} @plek"],
    tekst: ["Er ligt @in een losse tegel. {Een bezoeker is gestruikeld.|Met de fiets voel je hem goed.}", "Er zit een flinke kuil in het pad @in."],
    klaar: ["Tegels opnieuw gelegd en aangetrild.", "Kuil gevuld en gemarkeerd, definitief herstel volgende week."],
  },
  "GR-02": {
    gewicht: 3, waar: "buiten", onderwerp: ["Glad @plek"],
    tekst: ["Het is spekglad @in. {Er is net iemand uitgegleden.|Kan er gestrooid worden voordat iedereen komt?}"],
    klaar: ["Gestrooid om @tijd."],
  },
  "GR-03": {
    gewicht: 5, waar: "buiten", onderwerp: ["{Snoeien|Onkruid|Bladeren} @plek"],
    tekst: ["{De heg groeit|De struiken groeien} @in over het pad. Kan er gesnoeid worden?", "Er ligt veel {blad|onkruid} @in. Het ziet er {rommelig|slordig} uit."],
    klaar: ["Gesnoeid en afgevoerd.", "Blad geruimd."],
  },
  "GR-04": {
    gewicht: 5, waar: "nergens", onderwerp: ["{Bloemen|Boeket|Fruitmand} voor @collega"],
    tekst: ["Graag een {boeket|bos bloemen} van ongeveer 25 euro voor @collega, {jubileum|afscheid|beterschap}. Ophalen @dag bij de balie.", "Kunt u een fruitmand regelen voor @collega die {ziek thuis is|geopereerd is}?"],
    klaar: ["Besteld en klaargezet bij de servicebalie.", "Bezorgd, kaartje erbij."],
  },
};
