import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { describeBestanden } from "./bestanden";
import { describeDatabaseHerstart } from "./database-herstart";
import { describeInstantieSterft } from "./instantie-sterft";
import { expectInvariants } from "./invariants";
import { type Proefplein, startProefplein } from "./start-proefplein";
import { describeWiePakt } from "./wie-pakt";
import { describeWorkerSterft } from "./worker-sterft";
import { describeZelfdeSleutel } from "./zelfde-sleutel";

let proefplein: Proefplein | undefined;
const plein = (): Proefplein => {
  if (!proefplein) throw new Error("Het proefplein draait nog niet.");
  return proefplein;
};

// One running Serviceplein for all proofs: each must leave it whole for the next.
beforeAll(async () => { proefplein = await startProefplein(); });
afterAll(async () => { await proefplein?.stop(); });
afterEach(async () => {
  await expectInvariants(plein().url);
  expect(plein().readFouten().map((line) => line.slice(0, 3000))).toEqual([]);
});

describe("tegelijk", () => {
  describeWiePakt(plein);
  describeZelfdeSleutel(plein);
});
describe("een proces dat sterft", () => {
  describeInstantieSterft(plein);
  describeWorkerSterft(plein);
});
describe("bestanden", () => describeBestanden(plein));
describe("een database die wegvalt", () => describeDatabaseHerstart(plein));
