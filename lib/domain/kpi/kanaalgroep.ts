import type { Kanaal } from "../melding/status";

/** Three ways in: CLICK, CALL and FACE. */
export type Kanaalgroep = "click" | "call" | "face";

export const KANAALGROEP: Readonly<Record<Kanaal, Kanaalgroep>> = {
  portaal: "click", api: "click",
  telefoon: "call", email: "call", post: "call", chat: "call",
  balie: "face", accountmanagement: "face", eigen_constatering: "face",
};

/** Where a person of the desk has the klant before them and can answer at once. */
export const CONTACTKANALEN = ["telefoon", "balie", "chat"] as const satisfies readonly Kanaal[];
