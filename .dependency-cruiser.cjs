// Every rule is an arrow that must not exist; read the name as a sentence.
const persona = "^components/(portaal|frontoffice|backoffice|management|beheer)/";
const rule = (name, from, to) => ({ name, severity: "error", from, to });

module.exports = {
  forbidden: [
    rule("domain-knows-nobody", { path: "^lib/domain" }, { pathNot: ["^lib/domain", "^node_modules/(date-fns|@date-fns/tz)/"] }),
    rule("contracts-know-domain-and-zod", { path: "^lib/contracts" }, { pathNot: ["^lib/(contracts|domain)", "^node_modules/zod/"] }),
    rule("only-data-talks-to-prisma", { pathNot: ["^lib/data", "^prisma", "^tests"] }, { path: ["^lib/data/generated", "^node_modules/@prisma/"] }),
    rule(
      "core-knows-no-framework",
      { path: "^lib/(domain|contracts|data|use-cases|queries|jobs|mail)" },
      { path: ["^node_modules/(next|next-auth|react|react-dom)/", "^(app|components)/", "^lib/web"] },
    ),
    rule("data-knows-no-commands", { path: "^lib/data" }, { path: "^lib/(use-cases|queries|jobs|web)" }),
    // Within a subject the commands share one runner; another subject's commands are never called.
    rule("subjects-stand-alone", { path: "^lib/use-cases/([^/]+)/" }, { path: "^lib/use-cases/[^/]+/", pathNot: "^lib/use-cases/$1/" }),
    rule("use-cases-do-not-read-screens", { path: "^lib/use-cases" }, { path: "^lib/queries" }),
    rule("queries-never-write", { path: "^lib/queries" }, { path: ["^lib/use-cases", "^lib/data/(transact|record-event)"] }),
    rule("web-is-glue", { path: "^lib/web" }, { path: "^lib/(use-cases|queries)" }),
    rule("pages-use-the-front-door", { path: "^app" }, { path: "^lib/data" }),
    rule(
      "components-are-handed-their-data",
      { path: "^components" },
      { path: "^lib/(data|use-cases|queries|web|env)", dependencyTypesNot: ["type-only"] },
    ),
    rule("personas-do-not-borrow", { path: persona }, { path: persona, pathNot: "^components/$1/" }),
    rule("inner-rings-know-no-settings", { path: "^lib/(domain|contracts)" }, { path: "^lib/env" }),
    rule("no-circles", {}, { circular: true }),
    rule("no-tests-in-production", { pathNot: "^tests" }, { path: "^tests", pathNot: "^tests/support/browser" }),
    rule("no-unknown-imports", {}, { couldNotResolve: true, pathNot: "^server-only$" }),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^lib/data/generated"] },
    exclude: { path: ["^\\.next"] },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
