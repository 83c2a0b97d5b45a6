import { setImmediate } from "node:timers/promises";
import { listGeleerdeMeldingen, type GeleerdeMelding } from "@/lib/data/kwis-verbetering-store";
import { loadStamgegevens, type Stamgegevens } from "@/lib/data/stamgegevens";
import { SYSTEEM } from "@/lib/domain/authz/actor";
import { encodeModel } from "@/lib/domain/kwis/leren/encode-model";
import { isAchtergehouden, judgeKandidaat, type Gegeven } from "@/lib/domain/kwis/leren/judge-kandidaat";
import type { KwisModel } from "@/lib/domain/kwis/leren/kwis-model";
import { trainKwisStappen } from "@/lib/domain/kwis/leren/train-kwis";
import { buildOefenset, type Voorbeeld } from "@/lib/domain/kwis/oefenset/build-oefenset";
import { buildProductIndex } from "@/lib/domain/kwis/product-index";
import { proposeZaak } from "@/lib/domain/kwis/propose-zaak";
import { settleKandidaat } from "@/lib/use-cases/kwis/settle-kandidaat";
import type { JobContext } from "../job-context";

/** What the desk decided counts more than a text of the practice set, what a klant chose less. */
const GEWICHT = { balie: 2, klant: 0.5 } as const;
/** Learning gives way to other jobs after this long. */
const ADEM_MS = 15;

/**
 * Learns a version from the practice set and what was corrected here, compares it with the running one on corrections
 * that were held back, and takes it into use only when it is better. Done twice, the second time finds nothing to do.
 */
export async function learnKwis({ db, now }: JobContext, versie: number, oefenset: readonly Voorbeeld[] = buildOefenset()): Promise<void> {
  if (!(await db.kwisModel.findFirst({ where: { versie, status: "kandidaat" }, select: { versie: true } }))) return;
  const [stam, geleerd] = await Promise.all([loadStamgegevens(db), listGeleerdeMeldingen(db)]);
  const apart = geleerd.filter(({ bron, meldingId }) => bron === "balie" && isAchtergehouden(meldingId));
  const leerstof = geleerd.filter(({ meldingId }) => !isAchtergehouden(meldingId));
  const eersteBron = oefenset.reduce((hoogste, { bron }) => Math.max(hoogste, bron), 0) + 1;
  const model = await breathe(trainKwisStappen([...oefenset, ...leerstof.map((melding, i) => toVoorbeeld(melding, eersteBron + i))], versie));
  const oordeel = judgeKandidaat({ juist: apart, lopend: proposeAll(stam, stam.kwisModel, apart), nieuw: proposeAll(stam, model, apart), geleerdVan: leerstof.length });
  await settleKandidaat({ db, actor: SYSTEEM, now }, { versie, oordeel, gewichten: new Uint8Array(encodeModel(model)) });
}

const toVoorbeeld = ({ tekst, kwis, product, spoed, bron }: GeleerdeMelding, nummer: number): Voorbeeld =>
  ({ tekst, kwis, zaken: [kwis], product, spoed: spoed || bron === "balie" ? spoed : null, gewicht: GEWICHT[bron], bron: nummer });

function proposeAll({ producten }: Stamgegevens, model: KwisModel, teksten: readonly GeleerdeMelding[]): Gegeven[] {
  const index = buildProductIndex(producten.filter(({ actief }) => actief));
  return teksten.map(({ tekst }) => {
    const voorstel = proposeZaak(tekst, { model, index, soorten: producten });
    return { kwis: voorstel.kwis.kwis, spoed: voorstel.kwis.spoed, producten: voorstel.producten.map(({ code }) => code) };
  });
}

/** Runs work that can pause, and lets whoever waits go first every few milliseconds. */
async function breathe<T>(werk: Generator<void, T>): Promise<T> {
  let begin = performance.now();
  for (;;) {
    const stap = werk.next();
    if (stap.done) return stap.value;
    if (performance.now() - begin < ADEM_MS) continue;
    await setImmediate();
    begin = performance.now();
  }
}
