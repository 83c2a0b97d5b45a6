import type { SignaalRij } from "./signaal";

/** Something that is not there yet: delivered, moved, booked, changed. Politeness is often the only sign. */
export const WENS_SIGNALEN: readonly SignaalRij[] = [
  ["graag(?! (?:weten|horen|antwoord|uitleg|een reactie|vandaag nog))|gaarne|please(?! tell| explain)|aub|a\\.u\\.b|svp|s\\.v\\.p|alsjeblieft|alstublieft|verzoek", 1.2],
  ["(?:zou(?:den)?|zouden) (?:u|jullie|je|wij|we|ik|iemand|een van|het|er) (?:\\S+ ){0,14}(?:kunnen|willen|mogen|mogelijk|denkbaar|vriendelijk)|zou (?:\\S+ ){1,12}(?:mogen|kunnen|willen|schelen)|zou (?:fijn|mooi|prettig|handig|top|leuk|geweldig) zijn|zeer op prijs|op prijs (?:worden )?(?:gesteld|stellen)|een (?:groot )?plezier|geholpen zijn", 1.9],
  ["(?:kunnen|kunne|kunt|kan|willen|wilt) (?:u|jullie|je|er|we|wij|ik|het|de|mijn|iemand|een)(?= )", 0.9],
  ["mogen wij|mogen we|mag ik(?! vragen)|krijgen?\\?|te krijgen|mag (?:weg|eruit)|mag (?:mijn|onze|er|deze|die)|is het mogelijk|kan het|kan ik (?:ergens|een|zo'?n|bij|hier)|could (?:we|you|i)|can (?:we|you|i)|would (?:love|like)|i'd (?:love|like)|we need|i need|if (?:at all )?possible", 1.5],
  ["(?:ik|wij|we|hij|zij|afdeling|team) (?:\\S+ ){0,3}(?:wil|willen|wens|wensen)(?! weten)|wil (?:ik|graag|dat)|willen (?:wij|we|graag)|liefst|heb(?:ben)? (?:\\S+ ){0,6}nodig|nodig (?:voor|op|vanaf|per|heb)|benodigd|er moet (?:\\S+ ){0,3}(?:een|een ander|nog|bij|komen)|moet (?:\\S+ ){0,8}(?:naar|van \\S+ naar|komen)", 1.3],
  ["mocht (?:er|het|u|je)|als (?:het|dat) (?:even )?kan|wanneer het uitkomt|heeft geen haast|geen haast|misschien (?:is het )?een (?:rare|gekke)|onbenullig verzoek|als het niet kan|iets kleins|small request", 1.3],
  ["aanvra(?:ag|gen)|bestel(?:len|ling)(?= )|reserveren|reservering|boeken|inplannen|regelen|verzorgen|leveren|afleveren|bezorgen|klaarzetten|klaar(?: voor)? (?:mij|me|ons)|zet(?:ten)? (?:\\S+ ){0,4}(?:klaar|neer)|ophalen|plaatsen|geplaatst|neerzetten|ophangen|ophangt|opgehangen|monteren|installeren", 1.3],
  ["verplaats(?:en|t)|verzetten|verhuiz(?:en|ing)|omruilen|wijzigen|annuleren|vernieuwen|vervangen(?! worden)|aanpassen|inrichten|weghalen|afvoeren|innemen|blokkeren|verwijderen|bijmaken|bijbestellen|uitbreiden|openstellen|vrijhouden|verlengen|dimmen|halen\\?|snoeien|terugsnoeien|open blijven", 1.4],
  ["extra|een tweede|erbij|nieuwe (?:medewerker|collega|stoel|pas|sleutel|werkplek|bureau)|nieuwe mensen|ander(?:e)? (?:slot|plek|kamer|tijd|opstelling)|tijdelijke? (?:pas|passen)|temporary|een klein(?:tje)?", 0.9],
  ["idee(?:tje)?|suggestie|voorstel|tip|gedachte|waarom (?:niet|geen)|meedenken|denken (?:wij |we )?(?:graag )?mee|zou ook wel", 1.6],
  // an order in a few words: number and thing, date and place
  ["^\\d+ ?(?:x )?[a-z][a-z-]{3,}(?![a-z]|.*(?:euro|voor een))|^[a-z0-9-]+ \\d+ ?(?:x|st|stuks)|\\d+ (?:st\\.?|stuks|personen|pers|man|pax)|\\d+x|(?:twee|drie|vier|vijf|zes|acht|tien) (?:sleutels|stoelen|tafels|vlaggen|bureaus|passen|dozen|kratten|lunches|posters)", 1.5],
  ["kpl|kostenplaats \\d|op kosten van|op naam van|max(?:imaal)? (?:€ ?)?\\d+|offerte|budget(?:nummer)?|bijlage|bestanden zitten|lijst(?:je)? volgt|list of names", 1.2],
  ["(?:voor|op|per|vanaf|in de week van|a\\.?s\\.?) (?:a\\.?s\\.? )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|volgende week|\\d{1,2} (?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\w*)|(?:\\d{1,2} (?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\w*)|vertrek \\d|aankomst \\d|week \\d+|voor \\d{1,2}u", 0.7],
  // what one orders
  ["lunch(?:es)?|broodjes|koffie en thee|koffie voor|borrel|statafels|taart|hapjes|buffet|taxi|touringcar|bus voor|poolauto|dienstfiets|posters?|visitekaartjes|readers|drukwerk|bloemen|bloemetje|boeket|fruitmand|sleutels?|toegangspas|pas(?:sen|je)?|badge|locker|kluisje|dagpas|druppel", 0.9],
  ["verhuisdozen|kratten|bureau|zit-?sta|bureaustoel|arbostoel|monitorarm|whiteboard|prikbord|kapstok|naambordjes?|bordjes?|prullenbak|afvalbak|kast|plant(?:en)?|vlaggen|koerier|aangetekend|pakket versturen|enveloppen|printpapier|pennen|flipover|laptop lenen|vergaderzaal|zaal|aula|lokaal|opstelling|spreekgestoelte|stoelen|tafels|gebedsruimte|kolfruimte|belcel|werkplek|parkeerplek|laadplek|container|grofvuil|bezoeker aanmelden|gasten?|rondleiding", 0.7],
];
