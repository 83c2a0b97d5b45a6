import { writeFileSync } from "node:fs";
import { encodeModel } from "@/lib/domain/kwis/leren/encode-model";
import { BASIS_VERSIE } from "@/lib/domain/kwis/leren/kwis-model";
import { trainKwis } from "@/lib/domain/kwis/leren/train-kwis";
import { buildOefenset } from "@/lib/domain/kwis/oefenset/build-oefenset";

// Learns the shipped model again; run it after a change of the practice set, the features or the trainer.
const begin = performance.now();
const bytes = encodeModel(trainKwis(buildOefenset(), BASIS_VERSIE));
writeFileSync("lib/domain/kwis/basis-model.json", `${JSON.stringify({ model: Buffer.from(bytes).toString("base64") })}\n`);
console.log(`Basismodel geleerd in ${Math.round(performance.now() - begin)} ms, ${Math.round(bytes.length / 1024)} kB.`);
