"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { listWachtend, WACHT_SIGNAAL } from "./wacht-opslag";
import { zendWachtend, type Uitkomst } from "./zend-wachtend";

const OPNIEUW_MS = 15_000;
const inFormulier = (sleutel: string) => document.querySelector(`[data-wacht="${sleutel}"]`) !== null;

function Verstuurd({ nummer, kop }: { nummer: string; kop: string }) {
  return <Notice kind="gelukt" role="status" className="mb-4" kop="Verstuurd.">Uw melding {kop ? `“${kop}” ` : ""}is ontvangen. Uw nummer is <a href={`/meldingen/${nummer}`} className="tekstlink font-semibold">{nummer}</a>.</Notice>;
}

/** What waits in this browser, and what became of it. Sends by itself as soon as it can. */
export function WachtBand({ wie }: { wie: string }) {
  const [wachtend, setWachtend] = useState(() => listWachtend(wie));
  const [uitkomsten, setUitkomsten] = useState<readonly Uitkomst[]>([]);
  const probeer = useCallback(() => zendWachtend(wie, (uitkomst) => {
    if (uitkomst.soort === "verstuurd" && inFormulier(uitkomst.sleutel)) return location.assign(`/meldingen/${uitkomst.nummer}/ontvangen`);
    setUitkomsten((alle) => [...alle.filter(({ soort }) => soort === "verstuurd"), uitkomst]);
    setWachtend(listWachtend(wie));
  }), [wie]);
  useEffect(() => {
    const opnieuw = () => { setWachtend(listWachtend(wie)); void probeer(); };
    opnieuw();
    const timer = setInterval(() => { if (document.visibilityState === "visible" && listWachtend(wie).length > 0) void probeer(); }, OPNIEUW_MS);
    window.addEventListener("online", opnieuw);
    window.addEventListener(WACHT_SIGNAAL, opnieuw);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", opnieuw);
      window.removeEventListener(WACHT_SIGNAAL, opnieuw);
    };
  }, [wie, probeer]);
  const laatste = uitkomsten.at(-1);
  return (
    <>
      {uitkomsten.map((een) => (een.soort === "verstuurd" ? <Verstuurd key={een.sleutel} nummer={een.nummer} kop={een.kop} /> : null))}
      {laatste?.soort === "nakijken" ? <Notice kind="let-op" role="alert" className="mb-4" kop="Uw melding is nog niet verstuurd.">{laatste.zin} <a href="/meldingen/nieuw" className="tekstlink">Open uw melding</a></Notice> : null}
      {wachtend.map(({ sleutel, kop }) => (
        <Notice key={sleutel} kind="let-op" role="status" className="mb-4" kop="Nog niet verstuurd." actie={laatste?.soort === "afgemeld" ? null : <Button size="klein" onClick={() => void probeer()}>Nu proberen</Button>}>
          {kop ? `“${kop}”. ` : ""}
          {laatste?.soort === "afgemeld" ? <>U bent afgemeld. <a href="/inloggen?naar=%2Fmeldingen" className="tekstlink">Log in</a>, dan versturen wij haar meteen.</> : "Wij versturen uw melding zodra er weer verbinding is."}
        </Notice>
      ))}
    </>
  );
}
