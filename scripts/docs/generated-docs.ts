import { writeDataModel } from "./data-model";
import { writeModuleGraph } from "./module-graph";
import { writeRechten } from "./rechten";
import { writeStatusDiagram } from "./status-diagram";

/** Every document that is made from the code, by its path. */
export const GENERATED_DOCS = {
  "docs/data-model.md": writeDataModel,
  "docs/modules.md": writeModuleGraph,
  "docs/rechten.md": writeRechten,
  "docs/status-diagram.md": writeStatusDiagram,
} as const satisfies Record<string, () => string>;
