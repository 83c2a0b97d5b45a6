/** A building with, per floor, named rooms (number and name) and ordinary rooms by number. */
export type GebouwPlan = {
  readonly naam: string;
  readonly letter: string;
  readonly verdiepingen: readonly { readonly naam: string; readonly nr: number; readonly namen: Readonly<Record<string, string>>; readonly kamers: readonly string[] }[];
};

const verdieping = (nr: number): string => (nr === -1 ? "kelder" : nr === 0 ? "begane grond" : `${nr}e verdieping`);
const laag = (nr: number, namen: Record<string, string>, kamers: readonly string[] = []) => ({ naam: verdieping(nr), nr, namen, kamers });

/** The three buildings of the town hall; N2.14 is building Noord, second floor, door 14. */
export const GEBOUWEN: readonly GebouwPlan[] = [
  {
    naam: "Gebouw Noord", letter: "N",
    verdiepingen: [
      laag(-1, { "01": "technische ruimte", "02": "archiefkelder", "03": "fietsenkelder", "04": "magazijn" }),
      laag(0, { "01": "hal Noord", "02": "servicebalie", "03": "restaurant De Kade", "04": "keuken", "05": "postkamer", "06": "lift Noord", "07": "toiletten hal", "08": "repro", "09": "werkplaats" }),
      laag(1, { "02": "publiekshal Burgerzaken", "10": "pantry 1 Noord", "11": "toiletten 1 Noord", "12": "zaal Rietkraag", "13": "zaal Zwanenbloem", "18": "spreekkamer 1", "19": "spreekkamer 2" }, ["04", "05", "06", "07"]),
      laag(2, { "10": "pantry 2 Noord", "11": "toiletten 2 Noord", "14": "zaal Waterlelie", "16": "zaal Kalmoes", "18": "zaal Iris", "20": "printerhoek 2 Noord" }, ["03", "04", "05", "07", "08", "12"]),
      laag(3, { "10": "pantry 3 Noord", "11": "toiletten 3 Noord", "14": "zaal Lisdodde", "15": "stilteruimte", "20": "printerhoek 3 Noord" }, ["02", "03", "05", "06", "07", "08", "09"]),
      laag(4, { "10": "pantry 4 Noord", "11": "toiletten 4 Noord", "01": "serverruimte", "14": "zaal Dotterbloem", "20": "printerhoek 4 Noord" }, ["02", "04", "05", "06", "08"]),
    ],
  },
  {
    naam: "Gebouw Zuid", letter: "Z",
    verdiepingen: [
      laag(0, { "01": "hal Zuid", "02": "lift Zuid", "03": "toiletten hal Zuid", "04": "garderobe", "05": "EHBO-ruimte", "06": "kolfruimte", "07": "containerruimte" }),
      laag(1, { "08": "pantry 1 Zuid", "09": "toiletten 1 Zuid", "12": "zaal IJsvogel", "14": "zaal Karekiet" }, ["02", "03", "04", "05", "06", "10"]),
      laag(2, { "08": "pantry 2 Zuid", "09": "toiletten 2 Zuid", "12": "zaal Fuut", "14": "zaal Aalscholver", "20": "printerhoek 2 Zuid" }, ["02", "03", "04", "05", "06", "11"]),
      laag(3, { "08": "pantry 3 Zuid", "09": "toiletten 3 Zuid", "12": "zaal Meerkoet", "15": "projectruimte Zuid" }, ["02", "03", "04", "05", "06"]),
    ],
  },
  {
    naam: "Raadhuis", letter: "R",
    verdiepingen: [
      laag(0, { "01": "hal Raadhuis", "02": "trouwzaal", "03": "garderobe Raadhuis", "04": "toiletten Raadhuis", "05": "pantry Raadhuis" }, ["06"]),
      laag(1, { "01": "raadzaal", "02": "burgemeesterskamer", "03": "collegekamer", "04": "fractiekamer A", "05": "fractiekamer B", "06": "griffie", "07": "perskamer" }, ["08", "09"]),
      laag(2, { "01": "commissiekamer", "02": "zaal Schouw", "03": "zolder archief" }, ["04", "05"]),
    ],
  },
];

/** Places outdoors. */
export const BUITEN = ["parkeerterrein", "fietsenstalling", "binnentuin", "laadperron", "slagboom Havenstraat", "voorplein"] as const;
/** Rooms with numbered workplaces. */
export const MET_WERKPLEKKEN = ["N2.03", "N2.07", "N3.05", "N3.07", "N4.02", "Z1.03", "Z2.04", "Z3.05"] as const;
