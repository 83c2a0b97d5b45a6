/** Sentences around a melding: what desk, klant and executor write to each other. */

/** The desk tells that it has started. */
export const DESK_BEGINT = [
  "{Dank voor uw melding|Bedankt voor uw bericht}. Ik {houd dit voor u in de gaten|regel dit voor u} en laat het weten zodra er nieuws is.",
  "Goed dat u het meldt. Ik heb {het doorgezet naar|contact gehad met} @team. U hoort van mij.",
  "Ik heb uw melding gelezen. {@team komt kijken.|@team gaat ermee aan de slag.} Vragen? Bel 4400.",
  "Vervelend voor u. Wij {proberen dit vandaag nog op te lossen|pakken dit zo snel mogelijk op}.",
  "Uw aanvraag is binnen en compleet. {@team plant het in.|Ik zet het uit bij @team.}",
] as const;

/** A word in between, so that the klant does not have to ask. */
export const TUSSENBERICHTEN = [
  "Even een tussenbericht: @team is geweest en {heeft een onderdeel besteld|komt morgen terug}. Ik houd u op de hoogte.",
  "Het duurt iets langer dan wij wilden. De planning is nu {morgen|overmorgen}. Excuses voor het wachten.",
  "Ik heb net gebeld met @team: {de monteur is onderweg|het staat voor vandaag op de lijst}.",
  "Wij zijn er nog mee bezig. {Het materiaal wordt deze week geleverd.|Er komt iemand meekijken.}",
] as const;

export const VRAGEN = [
  "Om welke {plek|kant van de kamer|lamp} gaat het precies? {Een foto helpt.|Dan kan de collega er direct heen.}",
  "Kunt u aangeven {wanneer iemand langs mag komen|of de ruimte morgen vrij is}?",
  "Welke kostenplaats mogen wij gebruiken?",
  "Voor hoeveel personen is het en {hoe laat moet het klaarstaan|zijn er dieetwensen}?",
  "Is het {nog steeds zo|vandaag opnieuw gebeurd}? Wij konden het bij controle niet zien.",
] as const;

export const ANTWOORDEN = [
  "{Het gaat om de plek bij het raam|De achterste, naast de kast}. {Ik ben er tot 16:00 uur.|Dank!}",
  "Morgen tussen {9 en 11|13 en 15} uur is prima.",
  "Ja, {helaas wel|het is er nog}. Vanochtend weer.",
  "Kostenplaats van onze eigen afdeling, {budgethouder is akkoord|al besproken}.",
  "Met @n personen, geen bijzonderheden.",
] as const;

export const NAVRAGEN = [
  "Hoe staat het hiermee? Ik heb nog niets gehoord.", "Is er al iets bekend over {een datum|de planning}?", "{Komt er vandaag nog iemand?|Wanneer mag ik iemand verwachten?} Dan houd ik de ruimte vrij.", "Ik wil niet zeuren, maar dit ligt er nu {een paar dagen|een week}.",
] as const;

export const HEROPENEN = [
  "Het is helaas {niet opgelost|weer zo}. {Vanochtend begon het opnieuw.|Het heeft één dag gewerkt.}",
  "Er is iemand geweest, maar {het verkeerde is gemaakt|de helft is blijven liggen}.",
  "Ik krijg bericht dat het klaar is, maar ik zie geen verschil.",
  "Dank voor het snelle werk, maar {het probleem zit er nog|het lekt nog steeds}.",
] as const;

export const NOTITIES = [
  "Klant gebeld, {was tevreden over de uitleg|geen gehoor, voicemail ingesproken}.", "{Vorige maand|Twee weken geleden} ook een melding op deze plek. {Patroon?|Even laten nakijken.}",
  "Navraag gedaan bij @team: staat gepland.", "Let op: ruimte is {dinsdag|donderdag} bezet tot 15:00 uur.", "{Sleutel bij de balie.|Eerst melden bij het secretariaat.}", "Materiaal besteld, {levertijd drie dagen|komt vrijdag}.", "Rappel gestuurd aan @team.",
] as const;

export const TOELICHTINGEN = [
  "Graag {vandaag|zo snel mogelijk} kijken. Klant is bereikbaar op @tel.", "{Ruimte is vrij na 15:00 uur.|Even melden bij de klant.}", "Zie omschrijving, {klant is op de hoogte|foto volgt}.", "Neem {een trap|een reservelamp|de sleutel van de technische ruimte} mee.", "Tweede keer deze maand: graag de oorzaak zoeken.",
] as const;

export const AFKEUREN = ["Klant laat weten dat het {nog niet werkt|maar deels gedaan is}.", "Foto laat zien dat {de plaat nog los zit|het niet schoon is}.", "Verkeerde ruimte gedaan, het gaat om @plek."] as const;
export const WEIGEREN = ["Dit valt niet onder ons contract.", "Geen monteur beschikbaar binnen de gevraagde tijd.", "Onderdeel wordt niet meer geleverd, advies: vervangen."] as const;

export const GOED = ["{Snel|Vlot} en {vriendelijk|netjes} geholpen.", "Top!", "{Binnen een uur|Dezelfde dag} opgelost, dank.", "Fijn dat er even gebeld werd.", "Netjes achtergelaten.", "Prima zo.", "De {monteur|collega} dacht goed mee.", "Beter dan verwacht.", "Keurig, zoals altijd.", "Duidelijke uitleg gekregen."] as const;
export const MATIG = ["Duurde {wat lang|langer dan beloofd}.", "Opgelost, maar ik moest er zelf achteraan bellen.", "{Tussendoor hoorde ik niets.|Geen bericht gehad over de planning.}", "Gaat wel, het is half gedaan.", "Prima werk, jammer van het wachten."] as const;
export const SLECHT = ["{Drie keer|Twee keer} moeten bellen.", "Niet opgelost en toch gesloten.", "Veel te laat.", "Niemand wist ervan toen ik belde."] as const;

/** What only the desk writes when it cancels. */
export const DIRECT_EXTRA = ["", " Direct aan de telefoon opgelost.", " Meteen geregeld.", ""] as const;
