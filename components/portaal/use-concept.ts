"use client";

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { toConceptVelden } from "@/lib/domain/concept/concept";
import type { ConceptBegin } from "./concept-begin";
import { Bewaarder, type BewaarNieuws } from "./concept-bewaarder";
import { apparaatId, takeNote, type Opname } from "./concept-opslag";
import { haalWachtBand } from "./haal-wacht-band";
import type { MeldState } from "./meld-state";
import { openLokaal, type Ander } from "./open-lokaal";
import type { Fotos } from "./use-fotos";

type Formulier = {
  readonly form: RefObject<HTMLFormElement | null>; readonly bewaarder: RefObject<Bewaarder | null>;
  readonly concept: ConceptBegin; readonly state: MeldState; readonly fotos: Fotos;
  readonly herstel: (form: FormData) => void;
};
export type ConceptStand = {
  readonly nieuws: BewaarNieuws | null;
  /** What was put back: from this device, or from the server with where it was written. */
  readonly terug: "hier" | "elders" | "zelfde" | null;
  readonly ander: Ander | null;
  /** What the page before left to say. */
  readonly notitie: "nieuwe-versie" | "wissel" | "weg" | null;
};

function readNotitie(): ConceptStand["notitie"] {
  if (takeNote("concept:nieuwe-versie")) return "nieuwe-versie";
  if (takeNote("concept:wissel")) return "wissel";
  return takeNote("concept:begin-opnieuw") ? "weg" : null;
}

/** What tells that a melding waits must be here before the connection goes; asked for when somebody begins to type. */
const haalBand = () => void haalWachtBand().catch(() => undefined);

/** Somebody who types fast has begun before the page could listen. */
const isBegonnen = (form: HTMLFormElement | null) => [...(form?.elements ?? [])].some((field) => (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text")) && field.value !== field.defaultValue);

/** Who asked for an empty form and types in it, gets that one back after a reload. */
function nameConcept(sleutel: string): void {
  const url = new URL(location.href);
  if (url.searchParams.get("concept") !== "nieuw") return;
  url.searchParams.set("concept", sleutel);
  history.replaceState(history.state, "", url);
}

/** Keeps the form around it, here and on the server, and puts back what stood there before. */
export function useConcept({ form, bewaarder, concept, state, fotos, herstel }: Formulier): ConceptStand {
  const [stand, setStand] = useState<ConceptStand>({ nieuws: null, terug: concept.versie > 0 ? "zelfde" : null, ander: concept.ander, notitie: null });
  const nu = useRef({ state, fotos, herstel });
  useLayoutEffect(() => { nu.current = { state, fotos, herstel }; });

  // Before the fields leave the page: what was typed last is still to be read then.
  useLayoutEffect(() => {
    const lees = (): Opname | null => form.current && { stap: nu.current.state.stap, velden: toConceptVelden(new FormData(form.current)), bestanden: nu.current.fotos.klaar() };
    const { sleutel } = nu.current.state.waarden;
    const eigen = new Bewaarder({
      begin: concept, sleutel, lees,
      meld: (nieuws) => { if (nieuws === "bewaard") nameConcept(eigen.sleutel()); setStand((oud) => (oud.nieuws === nieuws || (nieuws === "bewaard" && oud.nieuws === "gesplitst") ? oud : { ...oud, nieuws })); },
    });
    bewaarder.current = eigen;
    if (isBegonnen(form.current)) eigen.ongezien();
    const elders = concept.apparaat !== "" && concept.apparaat.split(".")[0] !== apparaatId();
    const notitie = readNotitie();
    void openLokaal({ concept, sleutel, bewaarder: eigen, fotos: nu.current.fotos, lees, herstel: (vorm) => nu.current.herstel(vorm) })
      .then(({ terug, ander }) => setStand((oud) => ({ ...oud, notitie, terug: terug ? "hier" : elders && oud.terug ? "elders" : oud.terug, ander: ander ?? oud.ander })));
    const wijzig = () => { haalBand(); eigen.wijzig(); };
    const weg = () => { if (document.visibilityState === "hidden") void eigen.nu(true); };
    const terug = () => void eigen.nu();
    const verlaat = () => void eigen.nu(true);
    form.current?.addEventListener("input", wijzig);
    document.addEventListener("visibilitychange", weg);
    window.addEventListener("pagehide", verlaat);
    window.addEventListener("online", terug);
    return () => {
      void eigen.nu(true);
      eigen.stop();
      document.removeEventListener("visibilitychange", weg);
      window.removeEventListener("pagehide", verlaat);
      window.removeEventListener("online", terug);
    };
    // One form has one keeper, from the first render to the last.
  }, []);

  // Another step, another file: kept at once.
  useEffect(() => bewaarder.current?.wijzig(0), [bewaarder, state, fotos.fotos]);
  return stand;
}
