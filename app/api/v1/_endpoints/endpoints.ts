import type { Endpoint } from "@/lib/web/api/endpoint";
import { CIJFER_ENDPOINTS } from "./cijfers";
import { DOSSIER_ENDPOINTS } from "./dossier";
import { MELDING_ENDPOINTS } from "./meldingen";
import { OPDRACHT_ENDPOINTS } from "./opdrachten";
import { REFERENTIE_ENDPOINTS } from "./referentie";
import { REKEN_ENDPOINTS } from "./rekenen";

/** All calls of the API. What is not in here does not exist: router, OpenAPI, rights matrix and fuzzing read it. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...MELDING_ENDPOINTS, ...DOSSIER_ENDPOINTS, ...OPDRACHT_ENDPOINTS, ...REKEN_ENDPOINTS, ...REFERENTIE_ENDPOINTS, ...CIJFER_ENDPOINTS,
];
