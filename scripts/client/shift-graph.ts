type Graph = { readonly strings: readonly string[]; readonly graph: string };

const SHIFT = 1024;

function createReader(bytes: Uint8Array) {
  let at = 0;
  const byte = (): number => bytes[at++] ?? 0;
  const varint = (): number => {
    let value = 0, shift = 0, part: number;
    do { part = byte(); value |= (part & 127) << shift; shift += 7; } while (part >= 128);
    return value;
  };
  return { byte, varint, isDone: () => at === bytes.length };
}

function createWriter() {
  const bytes: number[] = [];
  const varint = (value: number): void => {
    for (; value >= 128; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  };
  return { bytes, byte: (value: number) => { bytes.push(value); }, varint };
}

/**
 * The same graph, with every place in the list of strings moved up by 1024. The client turns the graph into objects whose
 * keys are such places, and V8 keeps an object with the keys 20 and 900 as a list of 900 places: together 45 MB. From a
 * first key of 1024 it keeps a hash table, together 2 MB. The list of strings begins with as many that nothing points at.
 */
export function shiftGraph({ strings, graph }: Graph): Graph {
  const from = createReader(Buffer.from(graph, "base64url"));
  const to = createWriter();
  const copy = (): number => { const value = from.varint(); to.varint(value); return value; };
  const place = (): void => to.varint(from.varint() + SHIFT);
  // What may be absent is written as its number + 1, and 0 for none.
  const optionalPlace = (): void => { const value = from.varint(); to.varint(value === 0 ? 0 : value + SHIFT); };
  const [inputs, outputs, roots] = [copy(), copy(), copy()];
  for (let node = 0; node < inputs; node++) {
    for (let edges = copy(); edges > 0; edges--) {
      place(); // name of the field
      to.byte(from.byte()); to.byte(from.byte()); // kinds of value that it takes
      copy(); // node that it leads to
      optionalPlace(); // name of its list of values
      to.byte(from.byte()); // flags
    }
  }
  for (let node = 0; node < outputs; node++) for (let edges = copy(); edges > 0; edges--) { place(); copy(); copy(); }
  for (let root = 0; root < roots; root++) { place(); copy(); copy(); }
  if (!from.isDone()) throw new Error("De graaf van de databaseclient heeft een andere vorm dan verwacht.");
  return { strings: [...Array<string>(SHIFT).fill(""), ...strings], graph: Buffer.from(to.bytes).toString("base64url") };
}
