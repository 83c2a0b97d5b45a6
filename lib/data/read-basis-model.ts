import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeModel } from "@/lib/domain/kwis/leren/encode-model";
import { BASIS_VERSIE, type KwisModel } from "@/lib/domain/kwis/leren/kwis-model";

/** Where the shipped model lies, from the folder of the project. */
export const BASIS_MODEL_PAD = "lib/data/basis-model.bin";

// Beside the code and not in it: in a bundle the weights would be held as text, once in each bundle that asks for them.
const gelezen = globalThis as { servicepleinBasisModel?: KwisModel };

/** The model that is shipped, learned from the practice set alone; a test learns it again and gets the same. Read once per process. */
export const readBasisModel = (): KwisModel =>
  (gelezen.servicepleinBasisModel ??= decodeModel(BASIS_VERSIE, readFileSync(join(process.cwd(), BASIS_MODEL_PAD))));
