import type { SignaalRij } from "./signaal";

/** An answer closes it. */
export const INFORMATIE_SIGNALEN: readonly SignaalRij[] = [
  ["^(?:en |maar |wel voor jullie: |quick one: |vraagje: |vraag: )?(?:(?:tot|vanaf|sinds|op|in|per|met) (?:wanneer|welke?|hoe (?:laat|lang|ver))|hoe (?:laat|vaak|lang|veel|groot|ver|duur|oud|hoog|werkt|gaat|kan ik|kom ik|bestel|regel|vraag)|hoeveel|wat (?:is|zijn|kost|kosten|moet|was|doe|voor)|waar (?:kan|is|zijn|vind|moet|staat|ligt|haal)|wanneer|welke?|wie|bij wie|aan wie|van wie|waarom|wat(?! een| (?:ziet|ruikt|leuk|fijn|mooi|goed|jammer)))", 2.3],
  ["(?:hoeveel|hoe laat|hoe vaak|hoe lang|wat kost|wie is|bij wie|tot hoe laat|welke zalen|waar (?:vind|kan) ik|waar ligt|waar staat)", 1],
  ["^(?:what|when|where|which|who|how|is there|are there|do (?:i|you|we)|does)|do you know|do i need|can you tell|could you tell|wondering", 2],
  ["hoe staat het|waar blijft|waar blijven|stand van zaken|al (?:iets )?(?:bekend|binnen|klaar|gedrukt|geleverd)|nergens vinden|op weg helpen|kan ik (?:\\S+ ){0,5}(?:ook|al|nog|ergens)|hoe je|legitimatie", 1.8],
  ["(?:weet|weten|wist) (?:u|jullie|je|iemand|er iemand)|iemand enig idee|geen idee", 2.2],
  ["(?:wil|zou|moet|graag)(?: \\S+){0,3} weten|vroeg (?:me|mij) af|vraag me af|benieuwd|nieuwsgierig|opgeven of|nagaan of|uitzoeken|uitsluitsel|informatie over|vraag over|vraagje|vraag (?:ook )?of|inlichtingen", 2],
  ["(?:kunt|kun|kan|kunnen) (?:u|je|jullie|iemand)(?: \\S+){0,5} (?:vertellen|zeggen|aangeven|uitleggen|laten weten|doorgeven|antwoord|bevestigen)|antwoord (?:op|mag)", 1.8],
  ["^(?:is(?! het (?:mogelijk|denkbaar))|zijn|was|staat|staan|geldt|gelden|mag je|mag ik|mogen|kan ik(?! [^\\n]{0,50}(?:gebruiken|lenen|krijgen|reserveren|huren|boeken))|kunnen we|moet ik|moeten|heeft|hebben|gaat|komt|kan je|kun je|blijft|zit|klopt) [^\\n]*\\?", 1.6],
  ["is er (?:een|al|ook|nog)|zijn er (?:ook|al|nog)|staat er (?:nog|al)|bestaat er|mag je|moet ik|hoef ik|kun je|kan je|kom je|blijft (?:ie|hij|het)|ja of nee|eigenlijk", 0.8],
  ["(?:ik |wij |we )?zoe(?:k|ken) (?:\\S+ ){0,3}(?:nummer|naam|informatie|adres|formulier|plattegrond)|vanaf (?:wanneer|welke)|openingstijden|open(?: is)?\\?|dicht in|geopend|doorlooptijd|overzicht|plattegrond|afmetingen|maten van|contactpersoon|telefoonnummer|te bereiken|bereikbaar|regels|reglement|beleid|procedure|toegestaan|betaald\\?|gedrukt\\?|wachtwoord wifi|welke bak|welk nummer|voorwaarden|kostenplaats of", 1.3],
  ["alvast bedankt voor (?:uw|je|jullie) antwoord|hoor het graag|voor de zekerheid|zo ja", 0.5],
];
