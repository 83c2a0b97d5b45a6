import tseslint from "typescript-eslint";

const lines = (max) => ["error", { max, skipBlankLines: true, skipComments: true }];
const functionLines = (max) => ["error", { max, skipBlankLines: true, skipComments: true, IIFEs: true }];
const noEnv = { selector: "MemberExpression[object.name='process'][property.name='env']", message: "Lees instellingen uit lib/env.ts." };
const noUnsafeSql = {
  selector: "MemberExpression[property.name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/], MemberExpression[object.name='Prisma'][property.name='raw']",
  message: "Gebruik getypeerde SQL met parameters; alleen lib/data/boss-db.ts en sql.ts mogen dit.",
};
const noHtml = { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Tekst hoort als tekst op de pagina." };
const noClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: "Het domein krijgt de tijd als argument.",
};
const noPrisma = { patterns: [{ group: ["@prisma/*", "@/lib/data/generated/*"], message: "Alleen lib/data kent Prisma." }] };
const everywhere = [noUnsafeSql, noHtml];

export default tseslint.config(
  { ignores: ["node_modules/**", ".next*/**", ".data/**", "lib/data/generated/**", "next-env.d.ts", "test-results/**", "public/**", "tests/bench/uitvoer/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    rules: {
      "max-lines": lines(200),
      "max-lines-per-function": functionLines(40),
      "max-params": ["error", 3],
      "no-console": "off",
      "no-restricted-syntax": ["error", ...everywhere, noEnv],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/ban-ts-comment": "error",
    },
  },
  { files: ["lib/**/*.ts", "app/**/*.{ts,tsx}", "components/**/*.tsx"], ignores: ["lib/data/**"], rules: { "no-restricted-imports": ["error", noPrisma] } },
  { files: ["**/*.tsx"], rules: { "max-lines-per-function": functionLines(80) } },
  { files: ["components/**/*.tsx"], rules: { "max-lines": lines(150) } },
  { files: ["lib/domain/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...everywhere, noEnv, noClock] } },
  // instrumentation.ts asks which runtime of Next it is in: no setting, and the bundler must be able to see it.
  { files: ["lib/env.ts", "instrumentation.ts", "scripts/**", "*.config.{ts,mjs}", "tests/**"], rules: { "no-restricted-syntax": ["error", ...everywhere] } },
  { files: ["lib/data/boss-db.ts", "lib/data/sql.ts"], rules: { "no-restricted-syntax": ["error", noHtml, noEnv] } },
  { files: ["tests/**/*.{ts,tsx}"], rules: { "max-lines": lines(300), "max-lines-per-function": "off", "max-params": "off" } },
);
