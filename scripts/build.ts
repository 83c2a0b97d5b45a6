import { ensureBuild } from "./launcher/build-app";
import { endWith } from "./launcher/stop-reason";

await ensureBuild(() => undefined).catch(endWith);
