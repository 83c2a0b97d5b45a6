/** 1 is the full proof; `npm test` takes one twentieth of it, and so does whoever starts vitest by hand. */
const DEEL = Number(process.env["DEEL"] ?? "20");

/** How often or how many: the full figure in the full proof, else the small one. */
export const omvang = (vol: number, klein: number): number => (DEEL === 1 ? vol : klein);
