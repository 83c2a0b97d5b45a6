import type { SignaalRij } from "./signaal";

/** Something is broken, unsafe, empty, dirty or below the norm now, and must be restored. */
export const STORING_SIGNALEN: readonly SignaalRij[] = [
  // does not work
  ["(?<!(?:rug|hoofd|ben|voel me) (?:is )?)kapot|kapotte|defecte?|storing(?:en)?(?! van (?:vorige|gisteren|afgelopen))|broken|out of order|stuk(?! taart| of wat| voor stuk| gelopen| papier)", 2.5],
  ["doe[tn]? (?:het|t|'t) (?:\\w+ )?niet|werk(?:t|en|te) (?:\\w+ )?niet(?: meer| goed)?|(?:can't|cannot|not) (?:\\S+ ){0,4}(?:anymore|accepted|open|close|log in)|(?:laat|laten|neemt|accepteert|herkent|pakt|leest|geeft) (?:geen|niemand|niets|niks)|geblokkeerd|ik kom (?:\\S+ ){0,3}niet in|loopt (?:\\S+ ){0,3}(?:achter|voor)|(?:not|isn't|doesn't|don't|aren't) work(?:ing)?|doet (?:niks|niets)|(?:niks|niets) doet", 2.5],
  ["reageer(?:t|de|en) niet|(?:does|do|will) not|won't|doesn't|start niet(?: op)?|gaat niet (?:meer )?(?:aan|uit|open|dicht|omhoog|omlaag)|wil niet (?:meer )?(?:open|dicht|aan|uit)|krijg (?:\\S+ ){1,4}niet (?:meer )?(?:open|dicht|aan|uit|weg)", 2.5],
  ["valt (?:\\S+ ){0,6}(?:weg|uit|stil)|val(?:t|len) niet meer|uitgevallen|viel uit|lig(?:t|gen) eruit|is eruit|stil ?(?:staat|gevallen)|staat stil|vastgelopen|loopt vast|blijft (?:dicht|open|hangen|steken|branden|lopen)", 2.5],
  ["(?:sluit|sluiten|brandt|branden|spoelt|koelt|draait|loopt|gaat|werkt|trekt) (?:\\w+ )?niet goed|kan niet (?:meer )?(?:dicht|open|aan|uit|op slot)|(?:\\S+en|sluit|brandt|spoelt|koelt|blaast|print|laadt|opent|draait|trekt|past|scant) niet meer", 1.8],
  ["geen (?:stroom|licht|water|warm water|geluid|beeld|signaal|verwarming|internet|verbinding|druk)|spanningsloos|zwart beeld|(?:beeld|scherm) (?:is |blijft )?zwart", 2.5],
  ["knipper(?:t|en|de)|wiebelt|wankelt|sputtert|vonkt|vonken|schuurt|ratelt|raar geluid|foutmelding|errorcode|papierstoring|flikkert|piept|kraakt|rammelt|bromt|lekt|lekken|lekk?age|lek|druppelt|druipt|leaking|leak|overstroomt|loopt over|verstopt|verstopping|klemt|hapert|trilt", 2.2],
  ["gebroken|gebarsten|gescheurd|gesprongen|losgeraakt|losgelaten|afgebroken|omgevallen|doorgebrand|vergrendelt|hangt (?:los|scheef|half|naar beneden)|zit los|ligt los|staat los|losse? (?:tegel|draad|kabel|plaat|stekker)s?|zak(?:t|ken) (?:\\S+ ){0,3}(?:weg|naar)|onder (?:de|het) \\S+ vandaan", 1.8],
  ["ingeslikt|vast(?:zit|zitten|gezet)|zit(?:ten)? (?:vast|klem)|klemgeraakt|stuck|slaat (?:steeds )?(?:af|door)|springt er(?: \\w+)? uit|stop(?:pen)? doorgeslagen|gebogen|scheef", 1.8],
  ["(?!weet|moet|heeft|vind|want|wordt|dat|het|dit|met|uit|mag|kunt|wilt|bent|staat|komt|hoeft|lukt het|is het)[a-z]{3,}t (?:(?:de|het|mijn|onze|zich|er|hem|goed|ook|telkens|steeds) (?:\\S+ )?)?niet(?! (?:te|erg|zo))", 1],
  ["traag|doorweekt|kletsnat|nat|vochtplek\\w*|geeft alleen|blaast alleen|alleen (?:nog )?(?:koud|koude|warm|warme|heet|lauw)|(?:op|half) halve hoogte|halverwege|weer (?:dicht|open|omhoog|omlaag|aan|uit)\\?|(?:is|has been|keeps|went|goes) (?:off|down|cold|falling|flickering)|no (?:hot water|power|sound|light|heating)|kwijtgeraakt signaal", 1.5],
  // empty, dirty, cold, smelly, vermin
  ["(?:zeep|papier|wc-papier|toiletpapier|handdoekjes|bonen|melk|toner|inkt|batterij(?:en)?) (?:is |zijn |was |raakt )?(?:al )?(?:weer )?(?:op|leeg)|(?:is|zijn) (?:al )?(?:weer )?(?:op|leeg)[.!?,]|op is|(?:\\S+) leeg(?! (?:ge)?ma|\\S| ruim)|overvol|puilt uit|(?:zit|zitten|is|zijn) vol|propvol", 2.5],
  ["vies|vieze|smerig|vuil(?!nis)|bevuild|braaksel|overgegeven|gemorst|plas|bekladd?|graffiti|stink(?:t|en)|stank|ruik(?:t|en) (?:\\S+ ){0,3}naar|scherven|glasscherven|niet (?:goed )?(?:schoongemaakt|gepoetst|geleegd|gedweild|gezogen)|muf|rioollucht|schimmel", 1.8],
  ["(?:\\d+|\\w+tien) graden|ijskoud|bloedheet|snikheet|te (?:koud|warm|heet|benauwd)|tocht|niet (?:warm|koud) te krijgen|freezing", 1.8],
  ["muizen\\w*|muis|rattenkeutels|ratten?|wespen(?:nest)?|mieren|kakkerlak(?:ken)?|ongedierte|wesp|gestoken|vliegjes|dode (?:\\w+)|zilvervisjes|mice|mouse droppings", 1.8],
  // danger and loss
  ["glad(?:heid)?|spekglad|ijzel|strooien|(?:ge)?struikel\\w*|losliggende?|ingebroken|inbraak|ingeslagen|opengebroken|gestolen|vermist|onwel|gewond|gaslucht|rook(?:t|ontwikkeling)?|smoke|brand|vluchtweg|nooduitgang", 1.8],
  ["alarm (?:gaat|blijft|loeit)|gaat af|staat (?:open|blank|onder water|vol)|water (?:uit|door|op|in) (?:het|de)|stroomt", 1.4],
  // what one asks when something must be restored
  ["(?:iemand|monteur|jullie|u|somebody|someone) (?:\\S+ ){0,12}(?:kijken|langskomen|repareren|maken|fiksen|fixen|verhelpen|herstellen|(?:take a )?look|fix)|iemand (?:\\S+ )?(?:sturen|komen)|gerepareerd|(?:moet|moeten) (?:\\S+ ){0,3}vervangen|reparatie|repareren|herstellen|verhelpen|monteur|schoongemaakt worden", 1.3],
  ["kapotgegaan|nagekeken|bijgevuld|bijvullen|aangevuld|ontstoppen|vastzetten|resetten", 1.3],
  // since when, and what it hinders
  ["sinds (?:vanmorgen|vanochtend|vanmiddag|gisteren|eergisteren|het weekend|de update|half|\\d|maandag|dinsdag|woensdag|donderdag|vrijdag|vandaag)|opeens|plotseling|ineens|vanmorgen|vanochtend|net pas|nu (?:alleen )?nog", 0.8],
  ["klopt het dat|is het de bedoeling dat|hoort (?:dat|dit|het) zo|kan (?:er )?(?:iemand|er iemand)", 0.8],
  ["alleen (?:nog|maar)|kan [^\\n]{0,40}niet (?:werken|verder|door)|onbruikbaar|kunnen we er niet|ondanks", 0.7],
  // the things that break
  ["lift|kraan|wc's?|toilet(?:ten)?|urinoir|deur(?:en)?|slot|ra?am|ramen|zonwering|lamp(?:en)?|tl|lichtbak|verlichting|stopcontact(?:en)?|verwarming|airco|radiator|afzuiging|ventilatie|beamer|digibord|scherm|microfoon|geluid|printer|koffie(?:automaat|apparaat|machine)|koelkast|vaatwasser|magnetron|slagboom|paslezer|pinautomaat|automaat|stoel|poot|vouwwand(?:en)?|roldeur|rolluik|alarm", 0.6],
];
