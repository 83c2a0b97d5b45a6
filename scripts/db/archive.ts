import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { StopReason } from "../launcher/stop-reason";

/** What a backup says about itself: from which schema it comes and what should be in it. */
export type Head = {
  readonly soort: "serviceplein-backup";
  readonly versie: 1;
  readonly gemaaktOp: string;
  /** Made from a demo: its people have a password that everybody knows. */
  readonly isDemo: boolean;
  readonly migraties: readonly { readonly naam: string; readonly controle: string }[];
  readonly wachtrijVersie: number | null;
  readonly reeksen: readonly { readonly naam: string; readonly waarde: string; readonly isGebruikt: boolean }[];
};
export type Part = { soort: "tabel"; naam: string; kolommen: readonly string[] } | { soort: "deel"; bytes: number } | { soort: "einde"; naam: string; rijen: number };
export type Piece = { readonly line: Head | Part; readonly data?: Buffer };

const encode = (line: object) => Buffer.from(`${JSON.stringify(line)}\n`);

/** Writes pieces to one compressed file that ends with the checksum of all before it. Half a backup never gets the name. */
export async function writeArchive(file: string, pieces: AsyncIterable<Piece>): Promise<void> {
  const hash = createHash("sha256");
  async function* bytes() {
    for await (const { line, data } of pieces) {
      for (const chunk of data ? [encode(line), data] : [encode(line)]) {
        hash.update(chunk);
        yield chunk;
      }
    }
    yield encode({ soort: "slot", sha256: hash.digest("hex") });
  }
  const half = `${file}.deel`;
  try {
    await pipeline(Readable.from(bytes()), createGzip({ level: 6 }), createWriteStream(half, { mode: 0o600, flush: true }));
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}

type Reader = { line(): Promise<string | null>; bytes(count: number): Promise<Buffer | null> };

function readerOf(stream: AsyncIterable<Buffer>): Reader {
  const source = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async () => {
    const { value, done } = await source.next();
    if (done) return false;
    held = Buffer.concat([held, value as Buffer]);
    return true;
  };
  const take = (count: number) => {
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };
  return {
    async line() {
      while (!held.includes(10)) if (!(await more())) return null;
      return take(held.indexOf(10) + 1).toString();
    },
    async bytes(count) {
      while (held.length < count) if (!(await more())) return null;
      return take(count);
    },
  };
}

/** Reads a backup piece by piece; throws when it was cut off or changed. */
export async function* readArchive(file: string): AsyncGenerator<Piece> {
  const damaged = new StopReason(`De back-up ${file} is beschadigd of niet compleet. Er is niets teruggezet.`);
  if (!existsSync(file)) throw new StopReason(`De back-up ${file} bestaat niet.`);
  const reader = readerOf(createReadStream(file).pipe(createGunzip()));
  const hash = createHash("sha256");
  try {
    for (;;) {
      const text = await reader.line();
      if (text === null) throw damaged;
      const line = JSON.parse(text) as Head | Part | { soort: "slot"; sha256: string };
      if (line.soort === "slot") {
        if (line.sha256 !== hash.digest("hex")) throw damaged;
        return;
      }
      hash.update(text);
      const data = line.soort === "deel" ? await reader.bytes(line.bytes) : undefined;
      if (data === null) throw damaged;
      if (data) hash.update(data);
      yield data ? { line, data } : { line };
    }
  } catch (error) {
    throw error instanceof StopReason ? error : damaged;
  }
}

/** Reads a backup to its end, so that restoring begins only with a file that is whole. */
export async function checkArchive(file: string): Promise<Head> {
  let head: Head | undefined;
  for await (const { line } of readArchive(file)) if (line.soort === "serviceplein-backup") head = line;
  if (!head || head.versie !== 1) throw new StopReason(`${file} is geen back-up van Serviceplein.`);
  return head;
}
