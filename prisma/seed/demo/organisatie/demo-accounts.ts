import type { Rol } from "@/lib/domain/authz/rollen";

export type DemoAccount = {
  readonly account: string;
  readonly naam: string;
  readonly rol: Rol | null;
  readonly functie: string;
  readonly afdeling: string;
  readonly telefoon: string;
  readonly teams: readonly string[];
  readonly werkplek: string;
};

const FZ = "Facilitaire Zaken";
type Kern = readonly [account: string, naam: string, rol: Rol | null, functie: string, telefoon: string];
const facilitair = ([account, naam, rol, functie, telefoon]: Kern, teams: readonly string[] = []): DemoAccount =>
  ({ account, naam, rol, functie, telefoon, teams, afdeling: FZ, werkplek: "N2.07" });

/** The people that anybody may sign in as; all at demo.example. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { account: "klant", naam: "Karin Visser", rol: null, functie: "secretaris commissie", afdeling: "Burgerzaken", telefoon: "4412", teams: [], werkplek: "N1.05" },
  facilitair(["frontoffice", "Sanne de Boer", "frontoffice", "medewerker servicedesk", "4401"], ["Servicedesk", "Frontoffice"]),
  facilitair(["frontoffice2", "Jasper Dekker", "frontoffice", "senior medewerker servicedesk", "4402"], ["Servicedesk", "Frontoffice"]),
  facilitair(["coordinator", "Marijke Hofman", "coordinator", "coördinator servicedesk", "4403"], ["Servicedesk", "Frontoffice"]),
  facilitair(["backoffice", "Youssef El Amrani", "backoffice", "allround technicus", "4421"], ["Technische dienst"]),
  { account: "budgethouder", naam: "Ria van Leeuwen", rol: "budgethouder", functie: "afdelingshoofd", afdeling: "Belastingen", telefoon: "4331", teams: [], werkplek: "N3.06" },
  { account: "bestelgemachtigde", naam: "Tom Akkerman", rol: "bestelgemachtigde", functie: "managementassistent", afdeling: "Ruimtelijke Ontwikkeling", telefoon: "4342", teams: [], werkplek: "Z2.02" },
  facilitair(["klachtbehandelaar", "Fatima Haddad", "klachtbehandelaar", "adviseur kwaliteit en relatie", "4451"], ["Kwaliteit & relatie"]),
  facilitair(["contractbeheerder", "Bram Verhoeven", "contractbeheerder", "contractbeheerder", "4452"], ["Contract- & financieel beheer"]),
  facilitair(["productbeheerder", "Lotte Smit", "productbeheerder", "productmanager", "4453"]),
  facilitair(["receptie", "Anouk Winklaar", "receptie", "receptionist", "4410"], ["Receptie"]),
  facilitair(["accountmanager", "Peter Molenaar", "accountmanager", "accountmanager", "4454"], ["Accountmanagement"]),
  facilitair(["manager", "Ingrid Postma", "manager", "facilitair manager", "4450"]),
  facilitair(["beheerder", "Dennis Kuipers", "beheerder", "functioneel beheerder", "4455"]),
];

/** Password of all of them, demo databases only. */
export const DEMO_WACHTWOORD = "welkom-waterstede";
export const DEMO_DOMEIN = "demo.example";
