"use client";

import { useEffect, useState, type MouseEvent, type RefObject } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ConceptBegin } from "./concept-begin";
import type { Bewaarder } from "./concept-bewaarder";
import { noteForNext, readOpslag, writeLokaal, writeOpslag, type LokaalRecord } from "./concept-opslag";
import type { MeldStap } from "./meld-state";
import type { ConceptStand } from "./use-concept";

type Props = { stand: ConceptStand; concept: ConceptBegin; bewaarder: RefObject<Bewaarder | null>; stap: MeldStap; inloggen: () => Promise<boolean> };
type Weggedaan = { readonly sleutel: string; readonly record: LokaalRecord };
const WEG = (wie: string) => `weg:${wie}`;

const zonderConcept = () => { const url = new URL(location.href); url.searchParams.set("concept", "nieuw"); url.searchParams.delete("tekst"); return url.href; };

const TERUG = {
  hier: () => "Uw eerdere tekst staat er weer. Die was nog niet verstuurd.",
  zelfde: (sinds: string | null) => `Uw concept ${sinds ?? ""} staat er weer.`,
  elders: (sinds: string | null) => `Uw concept ${sinds ?? ""} op een ander apparaat staat er weer.`,
} as const;

function useVerbinding(): boolean {
  const [isOnline, setIsOnline] = useState(true);
  useEffect(() => {
    const kijk = () => setIsOnline(navigator.onLine);
    kijk();
    for (const soort of ["online", "offline"]) window.addEventListener(soort, kijk);
    return () => { for (const soort of ["online", "offline"]) window.removeEventListener(soort, kijk); };
  }, []);
  return isOnline;
}

/** What came back, and how to begin anew after all; that can be undone too. */
function Herkomst({ stand: { terug, notitie, ander }, concept, bewaarder }: Omit<Props, "inloggen" | "stap">) {
  function opnieuw(event: MouseEvent) {
    const weg = bewaarder.current;
    const kopie = weg?.kopie();
    if (!weg || !kopie) return;
    event.preventDefault();
    writeOpslag(WEG(concept.wie), { sleutel: weg.sleutel(), record: kopie } satisfies Weggedaan);
    noteForNext("concept:begin-opnieuw", "ja");
    weg.stop();
    void weg.weg().then(() => location.assign(zonderConcept()));
  }
  function zetTerug() {
    const weg = readOpslag<Weggedaan>(WEG(concept.wie));
    if (!weg) return;
    bewaarder.current?.stop();
    writeLokaal(concept.wie, weg.sleutel, { ...weg.record, bewaard: false, versie: 0, adres: concept.adres });
    writeOpslag(WEG(concept.wie), null);
    location.reload();
  }
  return (
    <>
      {notitie === "nieuwe-versie" ? <Notice role="status">Er is een nieuwe versie van het serviceplein. Alles wat u invulde, staat er nog. Druk nog een keer op de knop.</Notice> : null}
      {notitie === "wissel" ? <Notice role="status">U bent nu ingelogd als iemand anders. De tekst die hier stond, is bewaard voor wie haar schreef.</Notice> : null}
      {notitie === "weg" ? <Notice role="status" actie={<Button size="klein" onClick={zetTerug}>Toch terugzetten</Button>}>U begint opnieuw.</Notice> : null}
      {terug && notitie === null ? <Notice role="status" actie={<a href="?concept=nieuw" onClick={opnieuw} className={buttonClass({ size: "klein" })}>Opnieuw beginnen</a>}>{TERUG[terug](concept.sinds)}</Notice> : null}
      {ander ? <p className="text-sm text-ink-2">{terug ? "Er is nog een concept" : "U bent nog bezig met een ander concept"}{ander.kop ? <> “{ander.kop}”</> : null} {ander.sinds}. <a href={`?concept=${ander.sleutel}${concept.formulier.includes(":") ? `&product=${concept.formulier.split(":")[1]}` : ""}`} className="tekstlink">{terug ? "Andere versie terugzetten" : "Daarmee verdergaan"}</a></p> : null}
    </>
  );
}

/** One place above the fields for everything about keeping: what came back, and what stands in the way of sending. */
export function ConceptBalk(props: Props) {
  const { stand: { nieuws }, bewaarder, stap, inloggen } = props;
  const isOnline = useVerbinding();
  const verder = () => void inloggen().then((terug) => (terug ? bewaarder.current?.nu() : undefined));
  return (
    <div className="flex flex-col gap-3 empty:hidden">
      <Herkomst {...props} />
      {nieuws === "afgemeld" ? <Notice kind="let-op" role="alert" actie={<Button size="klein" onClick={verder}>Inloggen</Button>}>U bent afgemeld. Uw tekst staat veilig op dit apparaat.</Notice> : null}
      {nieuws === "gesplitst" ? <Notice role="status">U werkt ook ergens anders aan deze melding. Wat u hier invult, bewaren wij apart.</Notice> : null}
      {typeof nieuws === "object" && nieuws ? <Notice kind="let-op" role="alert">Deze melding is al verstuurd. Uw nummer is <a href={`/meldingen/${nieuws.verstuurd}`} className="tekstlink">{nieuws.verstuurd}</a>.</Notice> : null}
      {isOnline && nieuws !== "geen-verbinding" ? null : (
        <Notice kind="let-op" role="alert" kop="Geen verbinding." actie={stap === "controle" ? null : <SubmitButton name="stap" value="versturen" kind="gewoon" size="klein">Zonder controle versturen</SubmitButton>}>
          Wij bewaren uw melding en versturen haar zodra het kan.
        </Notice>
      )}
    </div>
  );
}
