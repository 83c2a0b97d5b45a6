import type { OpdrachtActie } from "@/lib/contracts/opdracht/acties";
import type { Context } from "@/lib/data/context";
import { acceptOpdracht } from "./accept-opdracht";
import { arrive } from "./arrive";
import { awaitMaterial } from "./await-material";
import { finishOpdracht } from "./finish-opdracht";
import { noAccess } from "./no-access";
import { pickUp } from "./pick-up";
import { planOpdracht } from "./plan-opdracht";
import { refuseOpdracht } from "./refuse-opdracht";
import { rejectResult } from "./reject-result";
import { restoreTemporarily } from "./restore-temporarily";
import { withdrawOpdracht } from "./withdraw-opdracht";

/** Every action by its name in the API and in forms. */
export const OPDRACHT_COMMANDS = {
  "pick-up": pickUp, accept: acceptOpdracht, refuse: refuseOpdracht, plan: planOpdracht, arrive, "await-material": awaitMaterial,
  "no-access": noAccess, "restore-temporarily": restoreTemporarily, finish: finishOpdracht, "reject-result": rejectResult, withdraw: withdrawOpdracht,
} as const satisfies Record<OpdrachtActie, (ctx: Context, nummer: number, raw: unknown) => ReturnType<typeof pickUp>>;
