/** Tries on one account: five at once, then one every 15 minutes, until an hour of quiet. Never locked for good. */
export const INLOG_REM = { vrij: 5, wachtMinuten: 15, vergeetMinuten: 60, perAdres: 30, adresMinuten: 15 } as const;

/** What is known of the tries on an account; null when there were none, or the last one succeeded. */
export type Pogingen = { readonly aantal: number; readonly laatste: Date } | null;
export type Rem = { readonly mag: true; readonly aantal: number } | { readonly mag: false; readonly wachtSeconden: number };

/** Whether another try may be judged now, and which number it gets. */
export function decidePoging(pogingen: Pogingen, nu: Date): Rem {
  const verstreken = pogingen ? (nu.getTime() - pogingen.laatste.getTime()) / 1000 : Number.POSITIVE_INFINITY;
  if (!pogingen || verstreken >= INLOG_REM.vergeetMinuten * 60) return { mag: true, aantal: 1 };
  const wacht = INLOG_REM.wachtMinuten * 60 - verstreken;
  if (pogingen.aantal >= INLOG_REM.vrij && wacht > 0) return { mag: false, wachtSeconden: Math.ceil(wacht) };
  return { mag: true, aantal: pogingen.aantal + 1 };
}
