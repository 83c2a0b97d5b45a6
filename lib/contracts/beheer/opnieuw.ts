import { z } from "zod";
import { idVeld } from "./velden";

export const OpnieuwInput = z.strictObject({ id: idVeld() });
