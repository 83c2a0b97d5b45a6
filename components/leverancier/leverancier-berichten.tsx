import { BerichtBallon } from "@/components/melding/bericht-ballon";
import type { FormAction } from "@/components/opdracht/actie-form";
import { Panel } from "@/components/ui/panel";
import type { LeverancierOpdracht } from "@/lib/queries/leverancier/get-leverancier-opdracht";
import { BerichtForm } from "./bericht-form";

type Props = { opdracht: Pick<LeverancierOpdracht, "nummer" | "berichten" | "acties">; now: Date; token: string; actie: FormAction };

/** What the desk and the leverancier wrote to each other about this opdracht, with room to answer while the work is theirs. */
export function LeverancierBerichten({ opdracht: { nummer, berichten, acties }, now, token, actie }: Props) {
  if (berichten.length === 0 && acties.length === 0) return null;
  return (
    <Panel kop="Berichten">
      <div className="flex flex-col gap-3">
        {berichten.map(({ id, vanOns, door, tekst, op }) => <BerichtBallon key={id} soort={vanOns ? "aan" : "van"} door={vanOns ? door : `${door}, servicedesk`} op={op} now={now} tekst={tekst} />)}
        <BerichtForm actie={actie} token={token} nummer={nummer} />
      </div>
    </Panel>
  );
}
