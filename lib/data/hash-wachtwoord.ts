import { hash, verify } from "@node-rs/argon2";

/** argon2id, 19 MiB and two rounds: the OWASP floor, about 30 ms. */
const KOSTEN = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Nobody's password, with the same costs: an unknown account must take as long as a known one. */
const NIEMAND = "$argon2id$v=19$m=19456,t=2,p=1$ee+Rxc9EWV/3PIMTLZspzQ$le+Clx0FIKVQFvsWdNHlCRigRMyEQ1e+qqDaI+5Jnwg";
const TEGELIJK = 4;
const WACHTRIJ = 200;

// On globalThis: one queue per process, also where pages and routes each have a copy of this module.
const turns = ((globalThis as { servicepleinBeurten?: { busy: number; waiting: (() => void)[] } }).servicepleinBeurten ??= { busy: 0, waiting: [] });

/** Hashing fills the thread pool; a flood of logins may not hold up every other page of this instance. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (turns.busy >= TEGELIJK) await new Promise<void>((resolve) => turns.waiting.push(resolve));
  else turns.busy += 1;
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.busy -= 1;
  }
}

/** True when so many people wait for their turn that another would wait for seconds. */
export const isCrowded = (): boolean => turns.waiting.length >= WACHTRIJ;

/** The stored form of a password; the same characters typed on another keyboard give the same password. */
export const hashWachtwoord = (wachtwoord: string): Promise<string> => inTurn(() => hash(wachtwoord.normalize("NFKC"), KOSTEN));

/** Whether this is the password behind the hash. Without a hash it works just as long and says no. */
export async function verifyWachtwoord(stored: string | null, wachtwoord: string): Promise<boolean> {
  const isRight = await inTurn(() => verify(stored ?? NIEMAND, wachtwoord.normalize("NFKC")));
  return stored !== null && isRight;
}
