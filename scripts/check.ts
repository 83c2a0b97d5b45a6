import { runStaticChecks } from "./tests/static-checks";
import { conclude } from "./tests/tier";

conclude(await runStaticChecks());
