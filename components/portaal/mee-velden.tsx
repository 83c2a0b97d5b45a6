import { veldNaam, type VeldWaarden } from "@/lib/domain/formulier/veld-antwoorden";
import { MEE_NAAR, type MeldStap, type MeldWaarden } from "./meld-state";

/** What other steps asked travels along unseen, so that no step forgets what was typed in another. */
export function MeeVelden({ stap, waarden, velden, zonderVooraf }: { stap: MeldStap; waarden: MeldWaarden; velden: VeldWaarden; /** The first step asks it itself. */ zonderVooraf: boolean }) {
  const antwoorden = stap === "vragen" ? [] : Object.entries(velden).flatMap(([naam, alle]) => alle.map((waarde) => [naam, waarde] as const));
  return (
    <>
      {(["soort", "sleutel", "artikel", ...(stap === "wat" && zonderVooraf ? [] : ["vooraf"] as const), ...MEE_NAAR[stap]] as const).map((naam) => <input key={naam} type="hidden" name={naam} value={waarden[naam]} />)}
      {antwoorden.map(([naam, waarde], index) => <input key={`${naam}-${index}`} type="hidden" name={veldNaam(naam)} value={waarde} />)}
      {stap === "wat" ? null : <input type="hidden" name="beslist" value="ja" />}
    </>
  );
}
