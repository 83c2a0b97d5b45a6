/** Rows of one shape as columns, each number as its difference with the one above it. */
export type PackedRijen<T> = { readonly [veld in keyof T & string]?: readonly unknown[] };

/** Keeps a running number per column; `next` says what the column gets and what the number becomes. */
function runNumbers(waarden: readonly unknown[], next: (waarde: number, vorige: number) => { geeft: number; wordt: number }): unknown[] {
  let vorige = 0;
  return waarden.map((waarde) => {
    if (typeof waarde !== "number") return waarde;
    const { geeft, wordt } = next(waarde, vorige);
    vorige = wordt;
    return geeft;
  });
}

/** Packs rows that all have the same fields: a page carries fifty of them as data, and this way they weigh least. Numbers must be whole. */
export function packRijen<T extends object>(rijen: readonly T[]): PackedRijen<T> {
  const velden = Object.keys(rijen[0] ?? {}) as (keyof T & string)[];
  const packed = velden.map((veld) => [veld, runNumbers(rijen.map((rij) => rij[veld]), (waarde, vorige) => ({ geeft: waarde - vorige, wordt: waarde }))]);
  return Object.fromEntries(packed) as PackedRijen<T>;
}

/** The same rows as before they were packed. */
export function unpackRijen<T extends object>(packed: PackedRijen<T>): T[] {
  const kolommen = Object.entries<readonly unknown[] | undefined>(packed)
    .map(([veld, waarden = []]) => [veld, runNumbers(waarden, (waarde, vorige) => ({ geeft: waarde + vorige, wordt: waarde + vorige }))] as const);
  return Array.from({ length: kolommen[0]?.[1].length ?? 0 }, (_, index) => Object.fromEntries(kolommen.map(([veld, waarden]) => [veld, waarden[index]])) as T);
}
