import { randomFillSync } from "node:crypto";

/** Randomness is fetched for many ids at once: a write of a melding makes five. */
const voorraad = Buffer.alloc(16 * 256);
let gebruikt = voorraad.length;

function nextRandom(): Buffer {
  if (gebruikt === voorraad.length) { randomFillSync(voorraad); gebruikt = 0; }
  gebruikt += 16;
  return Buffer.from(voorraad.subarray(gebruikt - 16, gebruikt));
}

/** A UUID version 7: unguessable enough for keys, ordered by time so that indexes grow at one end. Not a secret. */
export function newId(): string {
  const bytes = nextRandom();
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
