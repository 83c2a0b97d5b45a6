import { env } from "@/lib/env";
import { inviteVolger } from "@/lib/use-cases/melding/invite-volger";
import { removeVolger } from "@/lib/use-cases/melding/remove-volger";
import { shareMelding } from "@/lib/use-cases/melding/share-melding";
import { stopDelen } from "@/lib/use-cases/melding/stop-delen";
import type { Context } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";

const DEEL_ACTIES = ["uitnodigen", "volger-weg", "delen", "delen-stop"] as const;
type DeelActie = (typeof DEEL_ACTIES)[number];

/** Whether this form lets somebody look along, or ends that: only for who is signed in, never behind a link. */
export const isDeelActie = (form: FormData): boolean => (DEEL_ACTIES as readonly unknown[]).includes(form.get("actie"));

/** Lets somebody look along with the own melding, or ends it. A new link is told once, in the answer. */
export async function runDeelActie(ctx: Context, nummer: number, form: FormData): Promise<FormState> {
  const value = (naam: string) => form.get(naam) ?? undefined;
  switch (form.get("actie") as DeelActie) {
    case "uitnodigen": {
      const result = await inviteVolger(ctx, nummer, { collegaId: value("collegaId"), collega: value("collega") });
      return result.ok ? klaarState(`${result.value.naam} kijkt nu mee en krijgt een mail.`) : toFormState(result.error, form);
    }
    case "volger-weg": {
      const result = await removeVolger(ctx, nummer, { persoonId: value("persoonId") });
      return result.ok ? klaarState("Deze collega kijkt niet meer mee.") : toFormState(result.error, form);
    }
    case "delen": {
      const result = await shareMelding(ctx, nummer, { voorWie: value("voorWie"), dagen: value("dagen") });
      return result.ok ? klaarState("De link is klaar.", { waarden: { link: `${env.APP_URL}/volg/${result.value.token}` } }) : toFormState(result.error, form);
    }
    case "delen-stop": {
      const result = await stopDelen(ctx, nummer, { link: value("link") });
      return result.ok ? klaarState("De link werkt niet meer.") : toFormState(result.error, form);
    }
  }
}
