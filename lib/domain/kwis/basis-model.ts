import basis from "./basis-model.json";
import { decodeModel, fromBase64 } from "./leren/encode-model";
import { BASIS_VERSIE, type KwisModel } from "./leren/kwis-model";

/** The model that is shipped, learned from the practice set alone; a test learns it again and gets the same. */
export const BASIS_MODEL: KwisModel = decodeModel(BASIS_VERSIE, fromBase64(basis.model));
