const split = (tekst: string): readonly string[] => tekst.trim().split(/\s+/);

const EERSTE = split(`gang deur raam plafond vloer wand trap lift kelder zolder keuken koffie thee water licht lucht warmte stroom kabel netwerk
  scherm printer papier post pakket balie bezoek pas sleutel slot kast bureau stoel tafel vergader zaal archief kantoor werk plant tuin parkeer
  fiets auto laad riool toilet zeep handdoek afval glas rook brand nood alarm beveiliging schoonmaak lunch diner borrel verhuis magazijn
  goederen service klant afdeling team project bouw onderhoud controle inspectie storings reserve hoofd tussen buiten binnen boven onder
  zij achter voor midden hoek muur dak goot regen zon winter zomer ochtend avond`);
const TWEEDE = split(`deur raam kast bak pomp klep kraan leiding buis slang kabel stekker schakelaar lamp spot sensor knop paneel plaat rooster
  filter motor ketel meter klok bord scherm balk drempel rail haak beugel steun poot wiel slot sleutel pas code lijst plan
  rooster ronde ploeg dienst meester monteur medewerker bezoeker groep ruimte hoek zone route ingang uitgang hal gang trap plek plaats
  wagen kar doos krat zak emmer mat kleed doek spray mengsel monster rapport formulier bon factuur bestelling levering planning afspraak
  melding klacht wens vraag antwoord controle keuring proef meting stand druk`);

const LOSSE = split(`graag even weer nog steeds vanochtend gisteren morgen vandaag opnieuw helaas misschien ongeveer vooral eigenlijk waarschijnlijk
  kapot stuk los vast leeg vol nat droog koud warm vies schoon traag snel luid stil donker fel scheef recht hoog laag
  werkt klemt lekt piept knippert draait schuurt valt hangt ligt staat zit gaat komt blijft begint stopt breekt helpt
  collega's bezoekers gasten mensen iedereen niemand wij ons hen hier daar overal nergens links rechts achteraan vooraan`);

/** Words of our own making, compounds mostly: what people write in a building, and more of it than anybody reads. */
export const WOORDEN: readonly string[] = [...new Set([...LOSSE, ...EERSTE.flatMap((eerste) => TWEEDE.filter((tweede) => tweede !== eerste).map((tweede) => eerste + tweede))])];

/** Words to search for: one that hardly occurs, one that is everywhere, one that only old meldingen have. */
export const NAALD = "zwanenhalskoppeling";
export const GEWOON_WOORD = "verwarming";
export const OUD_WOORD = "telexkamer";
