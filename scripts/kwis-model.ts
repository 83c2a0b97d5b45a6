import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BASIS_MODEL_PAD } from "@/lib/data/read-basis-model";
import { encodeModel } from "@/lib/domain/kwis/leren/encode-model";
import { BASIS_VERSIE } from "@/lib/domain/kwis/leren/kwis-model";
import { trainKwis } from "@/lib/domain/kwis/leren/train-kwis";
import { buildOefenset } from "@/lib/domain/kwis/oefenset/build-oefenset";
import { projectRoot } from "./project-root";

// Learns the shipped model again; run it after a change of the practice set, the features or the trainer.
const begin = performance.now();
const bytes = encodeModel(trainKwis(buildOefenset(), BASIS_VERSIE));
writeFileSync(join(projectRoot, BASIS_MODEL_PAD), bytes);
console.log(`Basismodel geleerd in ${Math.round(performance.now() - begin)} ms, ${Math.round(bytes.length / 1024)} kB.`);
