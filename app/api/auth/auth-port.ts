import { findLanding } from "@/lib/domain/authz/rollen";
import { signIn } from "@/lib/use-cases/toegang/sign-in";
import { signInWerkaccount } from "@/lib/use-cases/toegang/sign-in-werkaccount";
import { signOut } from "@/lib/use-cases/toegang/sign-out";
import { countWerkaccountFout, mayTryWerkaccount } from "@/lib/use-cases/toegang/werkaccount-rem";
import type { AuthPort } from "@/lib/web/auth";
import { getClock, getDb } from "@/lib/web/database";
import { readHerkomst } from "@/lib/web/herkomst";

/** The same commands as the forms, so the same limits and the same sessie. */
export async function makeAuthPort(): Promise<AuthPort> {
  const deur = { db: getDb(), now: await getClock() };
  return {
    signIn: async (credentials) => {
      const result = await signIn(deur, credentials, await readHerkomst());
      return result.ok ? result.value.sessieId : null;
    },
    signOut: (sessieId) => signOut(deur, sessieId),
    mayTry: async () => mayTryWerkaccount(deur, await readHerkomst()),
    countFout: async () => countWerkaccountFout(deur, await readHerkomst()),
    admit: async (claims) => {
      const result = await signInWerkaccount(deur, claims, await readHerkomst());
      return result.ok ? { ok: true, value: { sessieId: result.value.sessieId, landing: findLanding(result.value.rollen) } } : result;
    },
  };
}
