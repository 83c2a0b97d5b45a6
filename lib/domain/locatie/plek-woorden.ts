/** What people call a place, and what it is called here. Words as they are after folding; a word may mean several. */
const ANDERS_GEZEGD: Readonly<Record<string, readonly string[]>> = {
  kantine: ["restaurant"], bedrijfsrestaurant: ["restaurant"], eetzaal: ["restaurant"], lunchruimte: ["restaurant"],
  wc: ["toiletten", "toilet"], toilet: ["toiletten"], plee: ["toiletten", "toilet"], sanitair: ["toiletten"],
  koffiehoek: ["pantry"], koffieautomaat: ["pantry"], koffiemachine: ["pantry"], koffiezetapparaat: ["pantry"], keukentje: ["pantry"],
  receptie: ["servicebalie", "hal", "balie"], balie: ["servicebalie"], ingang: ["hal"], entree: ["hal"], ontvangst: ["hal", "servicebalie"],
  printer: ["printerhoek", "repro"], kopieerapparaat: ["printerhoek", "repro"], copyshop: ["repro"],
  parkeerplaats: ["parkeerterrein"], parkeergarage: ["parkeerterrein"], parkeren: ["parkeerterrein"], fietsenrek: ["fietsenstalling"], fietsen: ["fietsenstalling", "fietsenkelder"],
  tuin: ["binnentuin"], slagboom: ["slagboom"], post: ["postkamer"], archief: ["archiefkelder"], server: ["serverruimte"], jassen: ["garderobe"], ehbo: ["ehbo"], kolven: ["kolfruimte"],
  bg: ["begane"], kelder: ["kelder"], lift: ["lift"], burgerzaken: ["burgerzaken"], publiekshal: ["publiekshal"],
  eerste: ["1e"], tweede: ["2e"], derde: ["3e"], vierde: ["4e"], vijfde: ["5e"],
};

/** Words that say that it is outdoors, whatever the places there are called. */
const BUITEN = new Set(["buiten", "buitenterrein", "terrein", "buitenruimte"]);
/** Words that many people add and that need not stand in the name. */
const LOOS = new Set(["de", "het", "een", "in", "op", "bij", "van", "naar", "aan", "zaal", "kamer", "ruimte", "lokaal", "vergaderzaal", "vergaderkamer", "kantoor", "verdieping", "etage", "gebouw", "nr", "nummer"]);

/** The other words a typed word may stand for; empty for most. */
export const synoniemenVan = (woord: string): readonly string[] => ANDERS_GEZEGD[woord] ?? [];
export const isBuitenWoord = (woord: string): boolean => BUITEN.has(woord);
export const isLoosWoord = (woord: string): boolean => LOOS.has(woord);
