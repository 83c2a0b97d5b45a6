"use client";

import { useActionState, useRef } from "react";
import { sendInTurn } from "@/components/ui/in-turn";
import { useToast } from "@/components/ui/toast-region";
import { verwachtVan } from "./verwacht";
import { biedOngedaan } from "./ongedaan-bron";
import { LEEG_FORMULIER, type FormulierActie, type FormulierStand } from "./formulier";

type Options = { readonly onKlaar?: () => void; /** Also tell in the corner that it did not work; for a button without a form around it. */ readonly vertelFout?: boolean; /** The form itself says that it worked. */ readonly stil?: boolean; /** What the number in the form is of; a melding unless said. */ readonly over?: "M" | "O" };

const isNavigatie = (error: unknown): boolean => error instanceof Error && "digest" in error;
const valuesOf = (form: FormData): Record<string, string> => Object.fromEntries([...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** Without a connection the page stays as it is, with everything that was typed. */
const buitenBereik = (form: FormData): FormulierStand => ({ ...LEEG_FORMULIER, status: "fout", melding: "Versturen lukte niet. Controleer uw verbinding en probeer het opnieuw. Uw tekst staat er nog.", waarden: valuesOf(form) });

/**
 * A server action with its outcome said aloud. It is told here and not after a render, because the button that was
 * pressed is often gone by then: what was done cannot be done again.
 */
export function useActie(serverActie: FormulierActie, { onKlaar, vertelFout = false, stil = false, over = "M" }: Options = {}) {
  const toast = useToast();
  const now = useRef(onKlaar);
  now.current = onKlaar;
  return useActionState(async (previous: FormulierStand, form: FormData): Promise<FormulierStand> => {
    const vergeet = over === "M" ? verwachtVan(form) : () => undefined;
    const stand = await sendInTurn(form, over, () => serverActie(previous, form)).catch((error: unknown) => {
      if (isNavigatie(error)) throw error;
      return buitenBereik(form);
    });
    if (stand.status !== "klaar") vergeet();
    if (stand.herstelpunt) biedOngedaan(stand.melding ?? "Gedaan.", [stand.herstelpunt]);
    else if (!stil && stand.melding && (stand.status === "klaar" || vertelFout)) toast({ tekst: stand.melding, seconden: stand.status === "klaar" ? 6 : 12 });
    if (stand.status === "klaar") now.current?.();
    return stand;
  }, LEEG_FORMULIER);
}
