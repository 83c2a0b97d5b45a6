import { expect, it } from "vitest";
import { shiftGraph } from "@/scripts/client/shift-graph";

const encode = (bytes: readonly number[]) => Buffer.from(bytes).toString("base64url");

// One input node with two edges, one output node with one edge, one root.
const GRAF = [1, 1, 1, /* edges */ 2, /* name, kinds, child, list, flags */ 5, 1, 2, 0, 0, 7, 130, 1, 0, 0, 3, 4, 9, /* output */ 1, 6, 1, 2, /* root */ 8, 1, 0];
/** 1024 more, in the seven bits a byte of this notation. */
const plus = (place: number) => [(place + 1024) % 128 | 128, (place + 1024) >> 7];

it("moves every place in the list of strings up, and leaves nodes, kinds and flags as they are", () => {
  const { strings, graph } = shiftGraph({ strings: ["a", "b"], graph: encode(GRAF) });
  expect(graph).toBe(encode([1, 1, 1, 2, ...plus(5), 1, 2, 0, 0, 7, ...plus(130), 0, 0, 3, ...plus(4), 9, 1, ...plus(6), 1, 2, ...plus(8), 1, 0]));
  expect(strings.slice(1024)).toEqual(["a", "b"]);
  expect(new Set(strings.slice(0, 1024))).toEqual(new Set([""]));
});

it("refuses a graph that it does not read to its end", () => expect(() => shiftGraph({ strings: [], graph: encode([0, 0, 0, 1]) })).toThrow("andere vorm"));
