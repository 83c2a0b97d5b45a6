import type { Context } from "@/lib/data/context";
import { can } from "@/lib/domain/authz/actor";
import { KWIS_NAMEN, type Kwis } from "@/lib/domain/kwis/kwis";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { streamCsv, type CsvKolom } from "../export/stream-csv";
import { lijstPaginaSql, type Lijst, type LijstDbRij } from "./lijst-sql";

const PAGINA = 1000;
/** Words for codes, handed in by the page: words on screen belong to it. */
export type ExportWoorden = { readonly status: (code: string) => string; readonly kanaal: (code: string) => string };

const kolommen = ({ status, kanaal }: ExportWoorden): readonly CsvKolom<LijstDbRij>[] => [
  { kop: "Nummer", soort: "tekst", lees: ({ nummer }) => `M${nummer}` },
  { kop: "Ontvangen", soort: "moment", lees: ({ ontvangenOp }) => ontvangenOp },
  { kop: "Onderwerp", soort: "tekst", lees: ({ onderwerp }) => onderwerp },
  { kop: "Soort", soort: "tekst", lees: ({ kwis }) => KWIS_NAMEN[kwis as Kwis] },
  { kop: "Product", soort: "tekst", lees: ({ product }) => product },
  { kop: "Productgroep", soort: "tekst", lees: ({ groep }) => groep },
  { kop: "Locatie", soort: "tekst", lees: ({ locatiePad }) => locatiePad },
  { kop: "Kanaal", soort: "tekst", lees: (rij) => kanaal(rij.kanaal) },
  { kop: "Prioriteit", soort: "getal", lees: ({ prioriteit }) => prioriteit },
  { kop: "Status", soort: "tekst", lees: (rij) => status(rij.status) },
  { kop: "Uiterlijk", soort: "moment", lees: ({ uiterlijkOp }) => uiterlijkOp },
  { kop: "Gereed", soort: "moment", lees: ({ gereedOp }) => gereedOp },
  { kop: "Op tijd", soort: "janee", lees: ({ opTijd }) => opTijd },
  { kop: "Doorlooptijd in uren", soort: "getal", lees: ({ ontvangenOp, gereedOp }) => (gereedOp ? Math.round((gereedOp.getTime() - ontvangenOp.getTime()) / 360_000) / 10 : null) },
  { kop: "Keer heropend", soort: "getal", lees: ({ heropend }) => heropend },
];

/**
 * A list behind a figure as CSV, in chunks that are read while they are sent. Needs sturen.export; holds exactly
 * the rows of the list on screen.
 */
export function exportMeldingen(ctx: Context, lijst: Lijst, woorden: ExportWoorden): Result<AsyncGenerator<string>, AppError> {
  if (!can(ctx.actor, "sturen.export")) return err({ code: "geen-recht", recht: "sturen.export" });
  return ok(streamCsv(kolommen(woorden), readPaginas(ctx, lijst)));
}

async function* readPaginas(ctx: Context, lijst: Lijst): AsyncGenerator<readonly LijstDbRij[]> {
  // The moment "now" stands still during one export, or a row could change sides between two pages.
  const now = ctx.now();
  const vast: Context = { ...ctx, now: () => now };
  for (let na: { op: Date; id: string } | null = null; ;) {
    const rijen: readonly LijstDbRij[] = await ctx.db.$queryRaw<LijstDbRij[]>(lijstPaginaSql(vast, lijst, { na, aantal: PAGINA }));
    yield rijen;
    const last = rijen.at(-1);
    if (rijen.length < PAGINA || !last) return;
    na = { op: last.rang, id: last.id };
  }
}
