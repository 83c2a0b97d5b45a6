// npm leaves optional packages for other systems out of the lockfile when the registry at hand does not carry
// them, and a later `npm ci` then refuses the file. This adds their entries; nothing is downloaded for them here.
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const holds = (packages, from, name) => {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/node_modules/")))) {
    if (packages[`${base ? `${base}/` : ""}node_modules/${name}`]) return true;
    if (!base) return false;
  }
};

/** The optional packages that the lockfile speaks of but does not describe. */
function findMissing(packages) {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => from !== "" && !holds(packages, from, name))
      .map(([name, version]) => ({ name, version })),
  );
}

function describe({ name, version }) {
  const words = name.split(/[/-]/);
  const find = (list) => list.filter((word) => words.some((part) => part === word || part.startsWith(word === "arm" ? "arm-" : word)));
  const [cpu] = find(PROCESSORS);
  const [os] = find(SYSTEMS);
  return { version, ...(cpu && { cpu: [cpu] }), license: "MIT", optional: true, ...(os && { os: [os] }) };
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const missing = findMissing(lock.packages);
if (process.argv.includes("--check")) {
  for (const { name, version } of missing) console.error(`package-lock.json mist ${name}@${version}. Draai: node scripts/complete-lock.mjs`);
  process.exit(missing.length === 0 ? 0 : 1);
}
for (const entry of missing) lock.packages[`node_modules/${entry.name}`] = describe(entry);
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, "en"))]);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} ontbrekende pakketten toegevoegd aan package-lock.json`);
