import { runPlein } from "./launcher/run-plein";
import { endWith } from "./launcher/stop-reason";

await runPlein("ontwikkeling").catch(endWith);
