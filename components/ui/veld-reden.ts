/** A field that is wrong and the sentence that says what to do; `veld` is the name of the control. */
export type VeldReden = { readonly veld: string; readonly reden: string };

/** The sentence for one field, for its `fout`. */
export function redenOf(fouten: readonly VeldReden[], veld: string): string | undefined {
  return fouten.find((fout) => fout.veld === veld)?.reden;
}
