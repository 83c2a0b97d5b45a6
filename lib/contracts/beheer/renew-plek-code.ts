import { z } from "zod";
import { id } from "../velden";
import { geheel } from "./velden";

/** Which place gets a new code, and the version the beheerder looked at. */
export const RenewPlekCodeInput = z.strictObject({ id, versie: geheel({ min: 1, max: 2_000_000_000 }) });
