import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { KWIS, type Kwis } from "@/lib/domain/kwis/kwis";
import { parseTermijn } from "@/lib/domain/pdc/parse-termijn";
import { PRIORITEITEN, type Prioriteit } from "@/lib/domain/prioriteit/prioriteit";
import type { NormTijd } from "@/lib/domain/sla/norm-tijd";

export type PdcProduct = {
  readonly code: string;
  readonly naam: string;
  readonly groep: string;
  readonly niveau: "basis" | "plus" | "maatwerk";
  readonly kwis: Kwis;
  readonly team: string;
  readonly prioriteit: Prioriteit | null;
  readonly reactie: NormTijd | null;
  readonly gereed: NormTijd | null;
  readonly besteltermijn: string | null;
  readonly tarief: string | null;
  readonly budgethouderNodig: boolean;
  readonly deelbaar: boolean;
  readonly trefwoorden: string[];
  readonly en15221: string;
  readonly gereedBeleid: "na_controle" | "automatisch";
};

const NIVEAU: Record<string, PdcProduct["niveau"]> = { S: "basis", P: "plus", M: "maatwerk" };

/** What anybody who stands there can see: not passes, accounts, theft, accidents and other matters of one person. */
const ZICHTBAAR = /^(?:(?:GO|SM|CA|AF|GR|WM)-\d+|AV-0[1-6]|VV-08|RE-06)$/;

/** The desk tells the klant itself when much was at stake: high priority, a klacht, or a price. */
function chooseGereedBeleid({ kwis, prioriteit, niveau }: Pick<PdcProduct, "kwis" | "prioriteit" | "niveau">): PdcProduct["gereedBeleid"] {
  return kwis === "K" || niveau !== "basis" || (prioriteit !== null && prioriteit <= 2) ? "na_controle" : "automatisch";
}

function toProduct(rij: Record<string, string>): PdcProduct {
  const cel = (kolom: string): string => rij[kolom]?.trim() ?? "";
  const termijn = parseTermijn(cel("respons_oplos_of_termijn"));
  if (!termijn) throw new Error(`pdc.csv: de termijn van ${cel("code")} is niet te lezen`);
  const kwis = KWIS.find((soort) => soort === cel("kwis"));
  const niveau = NIVEAU[cel("niveau")];
  if (!kwis || !niveau) throw new Error(`pdc.csv: kwis of niveau van ${cel("code")} is onbekend`);
  const prioriteit = PRIORITEITEN.find((waarde) => String(waarde) === cel("prioriteit")) ?? null;
  return {
    code: cel("code"), naam: cel("product"), groep: cel("groep"), niveau, kwis, prioriteit, ...termijn,
    team: cel("team").replace(" (leverancier)", ""),
    tarief: ["-", "basis"].includes(cel("tarief_indicatief")) ? null : cel("tarief_indicatief"),
    budgethouderNodig: cel("budgethouder_verplicht") === "J",
    deelbaar: kwis === "S" && ZICHTBAAR.test(cel("code")),
    trefwoorden: cel("trefwoorden").split(",").map((woord) => woord.trim()).filter(Boolean),
    en15221: cel("en15221_4_groep"),
    gereedBeleid: chooseGereedBeleid({ kwis, prioriteit, niveau }),
  };
}

/** The catalogue that every installation starts with. */
export function readPdc(): readonly PdcProduct[] {
  const bestand = readFileSync(new URL("./pdc.csv", import.meta.url), "utf8");
  return parse(bestand, { columns: true, skip_empty_lines: true }).map((rij) => toProduct(rij as Record<string, string>));
}
