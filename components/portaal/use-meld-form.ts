"use client";

import { startTransition, useActionState, useRef, useState } from "react";
import type { ConceptBegin } from "./concept-begin";
import type { Bewaarder } from "./concept-bewaarder";
import type { MeldState } from "./meld-state";
import { useConcept } from "./use-concept";
import { useFotos } from "./use-fotos";
import { useInlogVenster } from "./use-inlog-venster";
import { voerUit } from "./voer-uit";
import { zetWachtend } from "./wacht-opslag";

type Inrichting = { actie: (state: MeldState, form: FormData) => Promise<MeldState>; begin: MeldState; concept: ConceptBegin };

/** The steps of the form with everything that keeps what is typed: files, draft, signing in again, no connection. */
export function useMeldForm({ actie, begin, concept }: Inrichting) {
  const form = useRef<HTMLFormElement>(null);
  const bewaarder = useRef<Bewaarder>(null);
  /** The key of the melding that waits for a connection. */
  const [wacht, setWacht] = useState<string | null>(null);
  const fotos = useFotos({ wie: concept.wie, concept: () => bewaarder.current?.sleutel() ?? begin.waarden.sleutel, begin: concept.bestanden });
  const { vraagInloggen, venster } = useInlogVenster(concept, () => bewaarder.current?.stop());
  function zetKlaar(velden: FormData) {
    zetWachtend(concept.wie, { form: velden, bestanden: fotos.klaar() });
    setWacht(String(velden.get("sleutel")));
  }
  const doe = (vorige: MeldState, velden: FormData) => voerUit({ actie, wie: concept.wie, bewaarder: bewaarder.current, fotos, vraagInloggen, zetKlaar }, vorige, velden);
  // On the server the action itself, so that the form also works before and without JavaScript.
  const [state, send] = useActionState(typeof window === "undefined" ? actie : doe, begin);
  const stand = useConcept({ form, bewaarder, concept, state, fotos, herstel: (velden) => startTransition(() => send(velden)) });
  return { form, bewaarder, state, send, fotos, stand, wacht, setWacht, vraagInloggen, venster };
}
