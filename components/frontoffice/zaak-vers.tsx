"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { StroomMelding } from "@/components/layout/stroom-bron";
import { ownActions } from "@/components/ui/in-turn";
import { LiveRegion } from "@/components/ui/live-region";

type Props = { nummer: number; versie: number };

const SAMEN_MS = 150;

/** Renews the open melding when it changes elsewhere. What is being typed stays, because only what the server made is replaced. */
export function ZaakVers({ nummer, versie }: Props) {
  const router = useRouter();
  const bekend = useRef(versie);
  const [tekst, setTekst] = useState("");
  bekend.current = versie;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let weg = false;
    /** An own action brings the page along with its answer: then there is nothing left to fetch. */
    const renew = (vanaf = Infinity) => {
      clearTimeout(timer);
      if (weg) return;
      timer = setTimeout(() => { if (vanaf > bekend.current) { router.refresh(); setTekst("Deze melding is bijgewerkt."); } }, SAMEN_MS);
    };
    const onMelding = (event: Event) => {
      const ons = (event as CustomEvent<readonly StroomMelding[]>).detail.find((melding) => melding.nummer === nummer);
      if (ons && ons.versie > bekend.current) void ownActions().then(() => renew(ons.versie));
    };
    const onHerlaad = () => renew();
    window.addEventListener("serviceplein:melding", onMelding);
    window.addEventListener("serviceplein:herlaad", onHerlaad);
    return () => {
      weg = true;
      clearTimeout(timer);
      window.removeEventListener("serviceplein:melding", onMelding);
      window.removeEventListener("serviceplein:herlaad", onHerlaad);
    };
  }, [nummer, router]);
  return <LiveRegion tekst={tekst} />;
}
