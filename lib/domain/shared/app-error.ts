/** A field of the input that is wrong, with a sentence a person can act on. */
export type VeldFout = { readonly veld: string; readonly reden: string };

/** Everything that may be expected to go wrong. One table gives the HTTP status, one file the Dutch text. */
export type AppError =
  | { readonly code: "ongeldig"; readonly fouten: readonly VeldFout[] }
  | { readonly code: "niet-aangemeld" }
  | { readonly code: "niet-gevonden"; readonly wat: string }
  | { readonly code: "geen-recht"; readonly recht: string }
  | { readonly code: "inmiddels-gewijzigd"; readonly versie: number }
  | { readonly code: "overgang-niet-toegestaan"; readonly reden: string }
  | { readonly code: "bestaat-al"; readonly veld: string; readonly reden: string }
  | { readonly code: "in-gebruik"; readonly reden: string }
  | { readonly code: "sleutel-hergebruikt" }
  | { readonly code: "te-veel"; readonly wachtSeconden: number }
  | { readonly code: "verlopen"; readonly reden: string };

export type AppErrorCode = AppError["code"];

/** HTTP status and Dutch title of each expected error; API, pages and tests read this table. */
export const APP_ERRORS = {
  ongeldig: { status: 400, titel: "Er klopt iets niet in wat u stuurde" },
  "niet-aangemeld": { status: 401, titel: "U bent niet ingelogd" },
  "niet-gevonden": { status: 404, titel: "Dit bestaat niet" },
  "geen-recht": { status: 403, titel: "U mag dit niet doen" },
  "inmiddels-gewijzigd": { status: 409, titel: "Iemand anders was u net voor" },
  "overgang-niet-toegestaan": { status: 409, titel: "Dat kan nu niet" },
  "bestaat-al": { status: 409, titel: "Dit bestaat al" },
  "in-gebruik": { status: 409, titel: "Dit is nog in gebruik" },
  "sleutel-hergebruikt": { status: 422, titel: "Deze sleutel is al gebruikt voor iets anders" },
  "te-veel": { status: 429, titel: "Even geduld" },
  verlopen: { status: 410, titel: "Deze link werkt niet meer" },
} as const satisfies Record<AppErrorCode, { status: number; titel: string }>;

/** One wrong field as an error. */
export const ongeldig = (veld: string, reden: string): AppError => ({ code: "ongeldig", fouten: [{ veld, reden }] });
