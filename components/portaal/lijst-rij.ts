import { formatMeldingNummer } from "@/lib/format/nummer";
import { formatVolledig } from "@/lib/format/format-moment";
import { describeVervolg, describeVervolgVoorMeelezer } from "@/lib/i18n/klant-vervolg";
import { VOORTGANG } from "@/lib/i18n/teksten";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { MijnMeldingRow } from "@/lib/queries/portaal/list-eigen-meldingen";

/** A row of the list as plain text: words are made on the server, the browser only shows them. */
export type LijstRij = {
  /** `plaats` is null when the subject names it already. */
  readonly nummer: string; readonly onderwerp: string; readonly plaats: string | null; readonly kwis: Kwis; readonly status: MeldingStatus;
  /** How far it is; null for one that stopped. */
  readonly stap: number | null;
  readonly voor: string; readonly tijd: string | null; readonly exact: string | null; readonly na: string | null;
  /** Whose it is, when it is not the reader's; then nothing is asked of the reader. */
  readonly melder?: string;
};

type Rij = MijnMeldingRow & { readonly melder?: string };

/** The row of one melding, with the sentence that says what happens next. */
export function toLijstRij({ nummer, onderwerp, plaats, stand, melder }: Rij, now: Date): LijstRij {
  const { voor, tijd, exact, na } = (melder === undefined ? describeVervolg : describeVervolgVoorMeelezer)(stand, now);
  return {
    nummer: formatMeldingNummer(nummer), onderwerp, plaats: plaats && onderwerp.toLowerCase().includes(plaats.toLowerCase()) ? null : plaats, kwis: stand.kwis, status: stand.status,
    stap: stand.status === "geannuleerd" ? null : VOORTGANG[stand.status], voor, tijd: tijd ?? null, exact: exact ? formatVolledig(exact) : null, na: na ?? null, ...(melder === undefined ? {} : { melder }),
  };
}
