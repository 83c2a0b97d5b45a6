import type { Kwis } from "../kwis";

/** Kinds that can be a second matter in a text; thanks beside something else need no record of their own. */
export const ZAKEN = ["K", "W", "I", "S"] as const satisfies readonly Kwis[];
/** What the linear part answers: the five kinds, then each kind as a matter of its own, then spoed. */
export const UITKOMSTEN = 10;
export const UITKOMST_ZAAK = 5;
export const UITKOMST_SPOED = 9;

/** Version of the model that is shipped; what an organisation learns itself gets higher numbers. Version 1 were the rules. */
export const BASIS_VERSIE = 2;

/** Grows when features are made in another way: weights that were learned from others do not fit any more. */
export const KENMERK_VORM = 2;

/** Everything that a proposal is made from. Weights are small whole numbers: value = sign x square x scale. */
export type KwisModel = {
  readonly versie: number;
  readonly vorm: number;
  /** Flattens the shares until they are as often right as they say. */
  readonly temperatuur: number;
  readonly temperatuurProduct: number;
  readonly codes: readonly string[];
  readonly schaal: readonly number[];
  readonly lineair: Int8Array;
  readonly schaalProduct: number;
  readonly producten: Int8Array;
  /** Per product, in the order of `codes`, which part of the texts of each kind is about it. */
  readonly soortDeel: readonly (readonly number[])[];
};

/** A weight as a whole number of one byte; small weights keep more detail than large ones. */
export const quantize = (gewicht: number, schaal: number): number => (schaal === 0 ? 0 : Math.sign(gewicht) * Math.round(Math.sqrt(Math.abs(gewicht) / schaal)));
export const restore = (heel: number, schaal: number): number => Math.sign(heel) * heel * heel * schaal;
/** The scale at which the largest weight just fits. */
export const fitSchaal = (grootste: number): number => grootste / (127 * 127);
