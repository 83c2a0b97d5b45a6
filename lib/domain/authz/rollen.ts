/** Roles that a person can have beside being a klant, most operational first: the landing screen follows this order. */
export const ROLLEN = [
  "frontoffice", "coordinator", "klachtbehandelaar", "backoffice", "receptie", "bestelgemachtigde", "budgethouder",
  "productbeheerder", "contractbeheerder", "accountmanager", "manager", "beheerder",
] as const;
export type Rol = (typeof ROLLEN)[number];

/** The first screen of a role; roles without a screen of their own yet land on the servicepagina. */
export const LANDING: Readonly<Record<Rol, string>> = {
  frontoffice: "/wachtrij", coordinator: "/wachtrij", klachtbehandelaar: "/wachtrij", backoffice: "/werk",
  receptie: "/", bestelgemachtigde: "/", budgethouder: "/", productbeheerder: "/", contractbeheerder: "/",
  accountmanager: "/", manager: "/sturen", beheerder: "/beheer",
};

/** Where a person lands after signing in: the first screen of the most operational role. */
export function findLanding(rollen: readonly Rol[]): string {
  const screens = ROLLEN.filter((rol) => rollen.includes(rol)).map((rol) => LANDING[rol]);
  return screens.find((screen) => screen !== "/") ?? "/";
}
