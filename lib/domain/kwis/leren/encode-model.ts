import type { KwisModel } from "./kwis-model";

/** A model as bytes: length of the head, the head as JSON, the weights. The version is not in it: that is what it is stored under. */
export function encodeModel({ versie: _versie, lineair, producten, ...kop }: KwisModel): Uint8Array {
  const tekst = new TextEncoder().encode(JSON.stringify({ ...kop, lengte: lineair.length }));
  const bytes = new Uint8Array(4 + tekst.length + lineair.length + producten.length);
  new DataView(bytes.buffer).setUint32(0, tekst.length);
  bytes.set(tekst, 4);
  bytes.set(new Uint8Array(lineair.buffer, lineair.byteOffset, lineair.length), 4 + tekst.length);
  bytes.set(new Uint8Array(producten.buffer, producten.byteOffset, producten.length), 4 + tekst.length + lineair.length);
  return bytes;
}

type Kop = Omit<KwisModel, "versie" | "lineair" | "producten"> & { readonly lengte: number };

/** The model in these bytes, under the version it was stored as; it looks at them and copies nothing. */
export function decodeModel(versie: number, bytes: Uint8Array): KwisModel {
  const kopLengte = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const { lengte, ...kop } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + kopLengte))) as Kop;
  const begin = bytes.byteOffset + 4 + kopLengte;
  const rest = bytes.length - 4 - kopLengte - lengte;
  return { ...kop, versie, lineair: new Int8Array(bytes.buffer, begin, lengte), producten: new Int8Array(bytes.buffer, begin + lengte, rest) };
}
