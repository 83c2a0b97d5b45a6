import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { EigenMelding } from "@/lib/queries/portaal/get-eigen-melding";
import type { FormState } from "@/lib/web/form-state";

export type KlantActie = (state: FormState, form: FormData) => Promise<FormState>;

/** Where the acts and files of this page go: the signed-in pages and the link without login differ in nothing else. */
export type VolgDeur = {
  readonly actie: KlantActie;
  readonly begin: FormState;
  /** Address for files, and the hidden fields that go with a plain form. */
  readonly upload: string;
  readonly velden: Readonly<Record<string, string>>;
  /** Stops following, for who was let in or came along. */
  readonly stop?: KlantActie;
  readonly bestandPad: (id: string, klein: boolean) => string;
};

/** What a form on this page knows of the melding. */
export type VolgStand = { readonly nummer: string; readonly status: MeldingStatus; readonly kwis: Kwis; readonly acties: EigenMelding["acties"] };
