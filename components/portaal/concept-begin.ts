export type ConceptBestand = { readonly id: string; readonly naam: string; readonly beeld: boolean };

/** What the browser must know to keep a form: whose and which it is, and what the server has of it already. */
export type ConceptBegin = {
  /** Mark of who is signed in. */
  readonly wie: string;
  readonly formulier: string; readonly adres: string;
  /** Whether one can sign in with the account of the organisation. */
  readonly werkaccount: boolean;
  /** Of the draft that stands in the form; 0 when it is a new form. */
  readonly versie: number;
  /** Which browser wrote it last, and how long ago in milliseconds and in words. */
  readonly apparaat: string; readonly ouderdom: number; readonly sinds: string | null;
  readonly bestanden: readonly ConceptBestand[];
  /** Another draft of this form that waits. */
  readonly ander: { readonly sleutel: string; readonly kop: string; readonly sinds: string } | null;
};
