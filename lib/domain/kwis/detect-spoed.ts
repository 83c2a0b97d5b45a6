/** Phrases that look like danger and are not: drills, inspections, things and questions named after a danger. */
const GEEN_GEVAAR: readonly string[] = [
  "(?:brandweer|brand|ontruimings|bhv|calamiteiten|evacuatie)-?oefening(?:en)?|fire (?:drill|extinguisher|door|safety|blanket|inspection)s?|brand (?:van|in) (?:vorig|vorige|\\d{4})|brandweer(?:commandant|kazerne|man|lieden)|brand(?:blusser|deken|slang|haspel|deur|trap|meld\\w*|veilig\\w*|preventie|scherm)s?",
  "(?:bij|in geval van|tegen) (?:een )?(?:brand|calamiteit(?:en)?|inbraak|gaslek)|brand new|(?:lampje|lamp|licht|verlichting) brandt|rook(?:ruimte|plek|vrij\\w*|verbod|zone|hok|melders?|detect\\w*)|(?:mag|mogen|kan) (?:\\S+ ){0,3}rook(?:t|en)",
  "(?:niemand|geen mens) (?:\\S+ ){0,2}(?:in|erin|vast|gewond)|(?:geen|niet|zonder) (?:\\S+ )?(?:brand|gas(?:lucht)?|spoed|gevaar|gewonden?|letsel|inbraak)|inbraak(?:alarm|preventie)|(?:keuring|controle|cursus|training|workshop|les|lezing|film) (?:\\S+ ){0,4}(?:brand|ehbo|reanimatie|gas|inbraak)|reanimatie(?:cursus|training|pop|les)",
];

/** What asks for help at once: fire, gas, streaming water, a person stuck or hurt, a break-in, violence, no way out. */
const GEVAAR: readonly string[] = [
  "brand|in brand|in de fik|brandlucht|vlammen|vuur|rookontwikkeling|rook (?:uit|in|komt|op|bij)|rookt|rookwolk|smoke|smoking|on fire|fire|flames|brandalarm (?:gaat|loeit)|schroeilucht|vonken|kortsluiting|explosie|ontploffing|ontploft",
  "gaslucht|gaslek|gas (?:ruik\\w*|lek\\w*)|ruik(?:t|en)? (?:\\S+ ){0,3}gas|gas leak|smell (?:of )?gas|koolmonoxide|chemische lucht",
  "water (?:stroomt|gutst|spuit|golft|stort)|(?:stroomt|gutst|spuit) (?:\\S+ ){0,4}(?:water|uit|naar)|water (?:\\S+ ){0,3}(?:plafond|serverkast|serverruimte|meterkast)|(?:leiding|buis|waterleiding) (?:is )?gesprongen|gesprongen (?:\\S+ )?(?:leiding|waterleiding|buis)|overstroming|(?:staat|staan) (?:\\S+ ){0,2}(?:blank|onder water)|flooding|flooded",
  "(?:vast|opgesloten|ingesloten) in (?:\\S+ ){0,2}(?:lift|toilet|wc|ruimte|kelder)|lift [^\\n]{0,80}(?:vast ?(?:zit|zitten)|zit(?:ten)? vast|zit(?:ten)? (?:nog )?(?:\\S+ ){0,3}(?:in|opgesloten)|opgesloten|ingesloten)|zit(?:ten)? (?:\\S+ ){0,4}(?:vast )?in (?:de|die) lift|lift [^\\n]{0,60}\\n?[^\\n]{0,60} erin|(?:stuck|trapped) in|(?:lift|elevator) [^\\n]{0,40}(?:stuck|people|someone)(?= |[^a-z]|$)[^\\n]{0,30}inside|opgesloten|ingesloten",
  "ingebroken|inbraak|inbreker|inbrekers|ingeslagen|opengebroken|(?:deur|voordeur|achterdeur|raam|slot|kluis) [^\\n]{0,30}geforceerd|geforceerde? (?:deur|raam|slot)|insluiper|overval|overvallen|break-in|broke into|burglar|intruder",
  "gewond(?:e|en)?|bewusteloos|onwel|ambulance|reanim\\w*|hartstilstand|flauwgevallen|hevig bloed\\w*|bloedt|letsel|(?:bel\\w*|gebeld) (?:\\S+ ){0,2}112|112 (?:is )?gebeld|injured|unconscious|bleeding|collapsed|fainted|(?:on the floor|op de grond) [^\\n]{0,30}(?:reageert niet|bewegingloos|not (?:moving|responding))|van de (?:trap|ladder|steiger) gevallen|zwaar gevallen|niet meer (?:lopen|ademen|aanspreekbaar)|ademt niet|slaat? wild om zich heen|stroomstoot|verbrand(?:ing|ingen)|onderuit gegaan|(?:gevallen|uitgegleden) [^\\n]{0,80}(?:hoofd|arm|been|pols|enkel|ziekenhuis|huisarts)|ongeluk gebeurd|ongeval",
  "levensgevaar\\w*|gevaarlijke situatie|onveilige situatie|acuut gevaar|instort\\w*|ingestort|dreigt te vallen|(?:plafond|balk|muur|gevel|dak\\w*) [^\\n]{0,30}naar beneden (?:gekomen|gevallen)|onder stroom|schok gekregen|agressie\\w*|bedreig(?:t|d|ing)|vechtpartij|vechten|gewapend|with a (?:knife|gun)|met een (?:mes|pistool|wapen) (?:rond|in|bij|op)|verdacht (?:pakket|persoon|figuur)|verdachte (?:man|vrouw|persoon|tas)|bommelding|weapon|threaten\\w*",
  "(?:nooduitgang|nooddeur|vluchtweg|vluchtdeur|vluchtroute) [^\\n]{0,80}(?:geblokkeerd|versperd|vol\\w*|op slot|dicht|niet open)|(?:blocked|locked) (?:fire|emergency) exit|(?:fire|emergency) exit [^\\n]{0,80}(?:blocked|locked)|spekglad",
];

const compile = (patronen: readonly string[]): readonly RegExp[] => patronen.map((patroon) => new RegExp(`(?<![a-z0-9])(?:${patroon})(?![a-z])`, "g"));
const GEEN_GEVAAR_PATRONEN = compile(GEEN_GEVAAR);
const GEVAAR_PATRONEN = compile(GEVAAR);

/** The words in a normalised text that point at danger; empty when there is none. Look-alikes are taken out first. */
export function detectSpoed(tekst: string): string[] {
  const rest = GEEN_GEVAAR_PATRONEN.reduce((tot, patroon) => tot.replace(patroon, " … "), tekst);
  return [...new Set(GEVAAR_PATRONEN.flatMap((patroon) => (rest.match(patroon) ?? []).map((woord) => woord.trim())))];
}
