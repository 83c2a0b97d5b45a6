import { signIn } from "@/lib/use-cases/toegang/sign-in";
import { signOut } from "@/lib/use-cases/toegang/sign-out";
import { createAuthHandler } from "@/lib/web/auth";
import { getClock, getDb } from "@/lib/web/database";
import { readHerkomst } from "@/lib/web/herkomst";

/** The same command as the login form, so the same limits and the same sessie. */
const handler = createAuthHandler(async () => {
  const deur = { db: getDb(), now: await getClock() };
  return {
    signIn: async (credentials) => {
      const result = await signIn(deur, credentials, await readHerkomst());
      return result.ok ? result.value.sessieId : null;
    },
    signOut: (sessieId) => signOut(deur, sessieId),
  };
});

export { handler as GET, handler as POST };
