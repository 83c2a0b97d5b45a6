import { Gebruik } from "@/components/beheer/gebruik";
import { KnopForm } from "@/components/beheer/knop-form";
import { Wijzigingen } from "@/components/beheer/wijzigingen";
import { Panel } from "@/components/ui/panel";
import { BEHEER_RECHTEN, type BeheerSoort } from "@/lib/domain/beheer/beheer-soort";
import type { Permission } from "@/lib/domain/authz/permissions";
import { formatMoment, formatVolledig } from "@/lib/format/format-moment";
import { countGebruik } from "@/lib/queries/beheer/count-gebruik";
import { listWijzigingen } from "@/lib/queries/beheer/list-wijzigingen";
import { requireScreen } from "@/lib/web/context";
import { setActiefAction } from "./actions";

/** The history of one thing. */
export async function Historie({ recht, soort, id }: { recht: Permission; soort: string; id: string }) {
  const ctx = await requireScreen(recht);
  const nu = ctx.now();
  const rijen = await listWijzigingen(ctx, recht, { soort, id });
  return <Wijzigingen items={rijen.map(({ op, ...rij }) => ({ ...rij, moment: formatMoment(op, nu), precies: formatVolledig(op) }))} />;
}

/** Beside every kept thing: where it is used, off or on, and its history. */
export async function Zijpaneel({ soort, id, versie, actief, uitleg }: { soort: BeheerSoort; id: string; versie: number; actief: boolean; uitleg: string }) {
  const ctx = await requireScreen(BEHEER_RECHTEN[soort]);
  const gebruik = await countGebruik(ctx, soort, id);
  return (
    <>
      {soort === "routeringsregel" ? null : <Gebruik items={gebruik} />}
      <Panel kop={actief ? "Uitzetten" : "Weer in gebruik nemen"}>
        <p className="mb-3 text-ink-2">{actief ? uitleg : "Dit staat uit. Wat eraan hing, is bewaard."}</p>
        <KnopForm key={versie} actie={setActiefAction} vast={{ soort, id, versie: String(versie), actief: actief ? "nee" : "ja" }} knop={actief ? "Uitzetten" : "Weer aanzetten"} kind={actief ? "gevaar" : "gewoon"} />
      </Panel>
      <Historie recht={BEHEER_RECHTEN[soort]} soort={soort} id={id} />
    </>
  );
}
