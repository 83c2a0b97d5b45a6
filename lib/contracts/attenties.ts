import { z } from "zod";
import { id } from "./velden";

/** Which lines behind the bell were read; without ids all of them. */
export const ReadAttentiesInput = z.strictObject({ ids: z.array(id).max(100, "Kies hoogstens 100 regels.").optional() });
