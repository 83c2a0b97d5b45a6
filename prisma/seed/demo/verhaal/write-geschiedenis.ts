import { countOpenMs } from "@/lib/domain/sla/open-tijd";
import { SERVICEDESK_KALENDER } from "@/lib/domain/sla/kalender";
import { finishLoop } from "../../levensloop/melding-stappen";
import type { Mens, Plek } from "../../levensloop/loop";
import { persoonId } from "../organisatie/personen";
import { listAankomsten } from "./dagen";
import { live } from "./leven";
import { tell } from "./tell";
import { beginOf, runSituatie, VAN_DE_DESK, VAN_DE_DIENST, VAN_KARIN, type Vandaag } from "./vandaag";
import { TEKSTEN, type Wereld } from "./wereld";

const MINUUT_MS = 60_000;
/** Earlier matters of the demo klant: working days ago and product. */
const EERDER_VAN_KARIN: readonly (readonly [dagen: number, product: string])[] = [[12, "CA-06"], [19, "AV-01"], [27, "CA-01"], [41, "WM-01"]];

function buildVandaag(wereld: Wereld): Omit<Vandaag, "op"> {
  const mensen = new Map<string, Mens>([...wereld.klanten, ...wereld.desk, ...wereld.klachtbehandelaars, ...[...wereld.teamleden.values()].flat()].map((mens) => [mens.id, mens]));
  const get = (account: string): Mens => {
    const mens = mensen.get(persoonId(account));
    if (!mens) throw new Error(`De demo kent ${account} niet.`);
    return mens;
  };
  const opCode = new Map([...wereld.plekById.values()].map((plek) => [plek.code, plek]));
  const plek = (code: string): Plek => {
    const gevonden = opCode.get(code);
    if (!gevonden) throw new Error(`De demo kent ruimte ${code} niet.`);
    return gevonden;
  };
  return {
    wereld, plek, sanne: get("frontoffice"), jasper: get("frontoffice2"), karin: wereld.karin, youssef: get("backoffice"), fatima: get("klachtbehandelaar"),
    technischeDienst: [...wereld.uitvoerders.values()].find(({ naam }) => naam === "Technische dienst")?.id ?? "",
  };
}

/** The nearer to now, the brisker: else the desk of the demo would drown in what is still open. */
function tempoOf(wereld: Wereld, op: Date, product: string): number {
  const minuten = countOpenMs(SERVICEDESK_KALENDER, op.getTime(), wereld.nu.getTime()) / MINUUT_MS;
  if (minuten > 6000) return 0.3;
  return wereld.stam.productByCode.get(product)?.kwis === "S" ? 0.07 : 0.2;
}

type Gebeurt = { readonly op: number; readonly run: () => void };

function listGebeurtenissen(wereld: Wereld): Gebeurt[] {
  const dag = buildVandaag(wereld);
  const { toeval } = wereld.kader;
  const gewoon = listAankomsten(wereld.nu, TEKSTEN, toeval).map(({ op, product }): Gebeurt => ({
    op: op.getTime(),
    run: () => {
      const loop = tell(wereld, { op, product });
      const isVers = countOpenMs(SERVICEDESK_KALENDER, op.getTime(), wereld.nu.getTime()) < 45 * MINUUT_MS;
      if (isVers && loop.melding.prioriteit !== 1 && toeval.chance(0.75)) finishLoop(loop);
      else live(wereld, loop, tempoOf(wereld, op, product));
    },
  }));
  const situaties = [...VAN_KARIN, ...VAN_DE_DIENST, ...VAN_DE_DESK].map((situatie): Gebeurt => ({ op: beginOf(wereld.nu, situatie).getTime(), run: () => runSituatie(dag, situatie) }));
  const eerder = EERDER_VAN_KARIN.map(([dagen, product]): Gebeurt => {
    const op = beginOf(wereld.nu, { terug: dagen * 600, run: () => { throw new Error("alleen het begin telt"); } });
    return { op: op.getTime(), run: () => live(wereld, tell(wereld, { op, product, melder: dag.karin, kanaal: "portaal" })) };
  });
  return [...gewoon, ...situaties, ...eerder].sort((a, b) => a.op - b.op);
}

/** Three months of meldingen, up to this moment, with today as it should look. */
export function writeGeschiedenis(wereld: Wereld): void {
  for (const { run } of listGebeurtenissen(wereld)) run();
}
