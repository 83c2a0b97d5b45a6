/** How long the desk can think again after an action, in real time. */
export const BEDENKTIJD_SECONDEN = 10;
/** The way over the network of a press in the last second. What leaves the house waits for both. */
export const RESPIJT_SECONDEN = 2;
export const WACHT_SECONDEN = BEDENKTIJD_SECONDEN + RESPIJT_SECONDEN;

/** Why an action cannot be taken back; null when it can. */
export function findHerstelBeletsel(actie: string, input: object = {}): string | null {
  if (actie === "rate") return "Een oordeel is van de klant.";
  if (actie === "cancel" && "reden" in input && input.reden === "samengevoegd") return "Samenvoegen raakt ook een andere melding.";
  return null;
}

/** What the decision needs to know of an action and of the melding now. */
export type HerstelStand = {
  readonly doorId: string;
  readonly isOngedaan: boolean;
  readonly isVerteld: boolean;
  readonly sindsMs: number;
  readonly versieNa: number;
  readonly versieNu: number;
};

export type HerstelOordeel = "doen" | "is-al-gedaan" | "van-een-ander" | "te-laat" | "veranderd";

/**
 * Whether an action may be undone: by who did it, while nobody went on with the melding and nothing was told of it.
 * A second time changes nothing and is no error.
 */
export function judgeHerstel(stand: HerstelStand, persoonId: string | null): HerstelOordeel {
  if (stand.doorId !== persoonId) return "van-een-ander";
  if (stand.isOngedaan) return "is-al-gedaan";
  if (stand.isVerteld || stand.sindsMs > WACHT_SECONDEN * 1000) return "te-laat";
  return stand.versieNu === stand.versieNa ? "doen" : "veranderd";
}
