import { runPlein } from "./run-plein";
import { endWith } from "./stop-reason";

await runPlein("productie").catch(endWith);
