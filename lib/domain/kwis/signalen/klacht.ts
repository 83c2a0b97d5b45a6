import type { SignaalRij } from "./signaal";

/** Displeasure about how it went: behaviour, waiting, result, repetition, price. */
export const KLACHT_SIGNALEN: readonly SignaalRij[] = [
  ["(?<!geen )(?:klacht(?:en)?|klagen|beklag)|complaint|complain", 3],
  ["ontevreden|teleurgesteld|teleurstellend|belachelijk|schandalig|schande|onacceptabel|ongehoord|absurd|te gek voor woorden|waardeloos|bizar|bespottelijk|unacceptable|ridiculous|disappointed|treurig|triest|ongelofelijk|stuitend|gotspe", 2.8],
  ["puinhoop|chaos|bende|wanvertoning|niet te (?:bevatten|geloven|filmen)|shocking|appalling|unbelievable|poor service|terrible|awful|verschrikkelijk|vreselijk", 2.3],
  ["onbeschoft|chagrijnig|nors|kortaf|onaardig|onbeleefd|onvriendelijk|brutaal|lomp|bot|snauw\\w*|grof|respectloos|kleinerend|neerbuigend|arrogant|rude|uitgelachen|uitgescholden|toon|bejegen\\w*|schouders op|weggestuurd|afgepoeierd|afgescheept", 2.5],
  ["boos|woedend|geirriteerd|irritant|irriteert|genegeerd|ergeren|ergert|unhappy|dissatisfied|ergernis|erger me|gefrustreerd|frustrerend|pissig|klaar mee|zat van|spuugzat|schamen|niet serieus|serieus\\?|voor gek|als een amateur|vertrouwen kwijt|angry|fed up", 2.3],
  ["kan (?:echt |gewoon |zo )?niet(?: zo| langer)?[.!]|kan (?:dit|dat|het|zo) (?:\\w+ )?niet(?: zo)? (?:langer|verder|door)|overlast|hinder van|hoe kan (?:dit|dat|het)|hoe halen jullie|onder de maat|beneden peil|slaat nergens op|niet normaal|gaat nergens over|beneden alle peil|hoe is het mogelijk|niet te geloven|hoe moeilijk", 2.3],
  // repetition and silence
  ["(?:(?:al |nu |is )?(?:voor )?de (?:derde|vierde|vijfde|zesde|tiende|zoveelste|tweede) (?:keer|maal|x|maand|week))|(?:twee|drie|vier|vijf|\\d+) ?(?:keer|maal|x) (?:\\S+ ){0,3}(?:gemeld|gebeld|gemaild|gevraagd|doorgegeven)|(?:waiting|wachten?) (?:\\S+ ){0,4}(?:weeks|months|days|weken|maanden|dagen)|for the (?:second|third|fourth|fifth)|again and again", 2.2],
  ["(?:alweer|voor de zoveelste|wederom|telkens|steevast|slaa(?:n|t) (?:\\S+ ){0,4}over|wordt (?:nooit|steeds|altijd)|elke keer|iedere keer|steeds weer|elke (?:maandag|dinsdag|woensdag|donderdag|vrijdag|week|dag)|every time)", 1.3],
  ["^weer|weer (?:niet|geen|eens|te laat|verkeerd|hetzelfde)", 1.2],
  ["nog (?:steeds|altijd) (?:niet|geen|niets|niks)|nog steeds|still (?:not|no|waiting)", 1],
  ["(?:niets|niks|nooit) (?:\\S+ ){0,4}(?:gehoord|vernomen|terug ?(?:hoort|gehoord)|ontvangen|gedaan|gebeurd)|geen (?:reactie|antwoord|bericht|gehoor|excuus|excuses)|laten horen|van zich laten|niemand (?:\\S+ ){0,4}(?:gevraagd|gebeld|gezien|geweest|verteld|opgenomen|op)|neemt (?:\\S+ )?(?:niemand|geen mens)|geen mens|nobody|no one|in de wacht|geen enkele? (?:antwoord|reactie|bericht|excuus|uitleg)|belt (?:\\w+ )?terug", 2.2],
  ["(?:twee|drie|vier|vijf|zes|\\d+) ?(?:weken|wkn|maanden|dagen|wk) (?:geleden|terug|gewacht|lang)|al (?:weken|maanden|dagen|jaren|tijden)|sinds (?:20\\d\\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)", 1.4],
  ["eerder (?:al )?(?:gemeld|doorgegeven|gevraagd)|al (?:vaker|eerder)|nogmaals|opnieuw moeten|ticket gesloten|'?afgehandeld'?\\.?|'opgelost'|zogenaamd|zogenaamde", 1.3],
  ["in de rij|gewacht|te wachten|wachttijd|minuten (?:\\S+ ){0,3}gestaan|waited|waiting", 1.5],
  ["^(?:dat jullie|waarom (?:moet|moeten|wordt|worden|krijg|krijgen|is het|duurt|kost)|moet ik soms|moeten we soms|hoe vaak moet)|liever (?:\\w+ )?zelf|told (?:me|my|us)|zei(?:den)? (?:dat|ze|hij)", 1.5],
  // agreed against delivered
  ["niet gevraagd|niet gebeld|zonder (?:te vragen|overleg|toestemming|iets te zeggen|pardon|waarschuwing|aankondiging|bericht|reden)|onaangekondigd|ongevraagd|vooraf (?:\\S+ ){0,3}(?:niemand|niets|niks)|zomaar", 1.8],
  ["beloofd|toegezegd|voorgespiegeld|overeengekomen|afgesproken|bevestigd|had(?:den)? (?:\\S+ ){0,4}(?:geboekt|gereserveerd|besteld|aangemeld|aangevraagd|toestemming)|promised", 1.3],
  ["te laat|(?:minuten|uur) later|(?:niet|nooit) (?:komen )?op(?:dagen|gedaagd)|no-show|gemist|klopt niet|te veel berekend|steeds (?:slechter|duurder)|zonder dat er|verkeerde?|vergeten te|kwijtgeraakt|(?:heeft|hebben|had) (?:\\S+ ){0,4}(?:beschadigd|vernield|bekrast|kapotgemaakt)|beschadigd|laten vallen|stukgemaakt|weggegooid|leeggeruimd|achtergelaten|lauw|oneetbaar|smakeloos|niet compleet|niet te eten|in plaats van|worthless|wrong", 1.3],
  ["(?:gekregen|kreeg|ontving|geleverd|stond|stonden|waren er|was er|bleek|bleken)(?= )", 0.7],
  // price
  ["(?:\\d+ euro|€ ?\\d+(?:[.,]\\d+)?) (?:\\S+ ){0,3}voor|voor (?:\\d+ euro|€ ?\\d+)|te duur|betalen voor (?:\\S+ ){0,3}(?:dat|die|wat)|veel te duur|wat een prijs|schrijven jullie|rekening|factuur", 1.5],
  // what one wants then
  ["excuses?|apolog\\w+|verantwoordelijk(?:heid)?|responsibility|leidinggevende|genoegdoening|compensatie|vergoeding|schadevergoeding|geld terug|manager spreken|verhaal halen|aangesproken", 1.6],
  ["(?:ik )?verwacht (?:dat|een|ik)|zou (?:\\S+ ){0,6}verwachten|een gesprek|om de tafel|uitleg(?:gen|t)? hoe|aan wie|iemand (?:mij )?uitlegt|komt uitleggen", 1.2],
  ["jullie (?:eigen|zelf|mensen|beleid)|zo werken? jullie|van jullie mag|leuk hoor|lekker dan|fijn dan|dank je wel hoor|fraai|potverdorie|verdorie|\\?\\?|!!|\\?!", 1],
  ["(?:ik )?vind (?:ik |dit |dat |het )?(?:\\S+ )?(?:nogal|niet|erg|raar|jammer|vreemd|slecht|kwalijk|onder)|voel(?:de|t)? (?:me|mij|ons)|moest(?:en)? (?:ik|wij|we)|hebben? (?:ik |wij |we )?(?:zelf|maar)|daar(?:om)? sta(?:an)?", 0.8],
  ["terwijl|ondanks|maar (?:toen|liefst)|toen ik|destijds|vorige keer|daarentegen", 0.6],
];

/** Complaints tell how it went: many verbs in the past weigh a little each. */
export const VERLEDEN_TIJD = /(?<![a-z])(?:was|waren|stond|stonden|kreeg|kregen|moest|moesten|kwam|kwamen|had|hadden|ging|gingen|zei|zeiden|deed|deden|werd|werden|wilde|kon|konden|zat|zaten|liep|bleek|haalden|belde|hing|ontving|begonnen|gooide|left|were|ge[a-z]{3,}(?:d|t|en))(?![a-z])/g;
