import { createDb } from "@/lib/data/client"; import { createBewijs } from "@/lib/data/toegangsbewijs";
const db = createDb(process.argv[2]!); const p = await db.persoon.findUniqueOrThrow({ where: { email: "klant@demo.example" } });
console.log(await db.$transaction((tx) => createBewijs(tx, { soort: "uitnodiging", persoonId: p.id, verlooptOp: new Date(Date.now() + 3600e3) }))); await db.$disconnect();
