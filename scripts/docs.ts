import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED_DOCS } from "./docs/generated-docs";
import { projectRoot } from "./project-root";

for (const [path, write] of Object.entries(GENERATED_DOCS)) {
  writeFileSync(join(projectRoot, path), write());
  console.log(`✓ ${path}`);
}
