import { describe, expect, it } from "vitest";
import { decideAfterOpdracht, type WerkGevolg, type WerkStand } from "@/lib/domain/melding/decide-after-opdracht";
import { MELDING_STATUSES } from "@/lib/domain/melding/status";

const stand = (changes: Partial<WerkStand> = {}): WerkStand => ({
  status: "uitgezet", openOpdrachten: 0, klareOpdrachten: 1, gereedBeleid: "automatisch", openDeelmeldingen: 0, heropend: 0, metKosten: false, ...changes,
});

describe("what the end of an opdracht means for its melding", () => {
  it.each<[string, Partial<WerkStand>, WerkGevolg]>([
    ["all done, policy automatisch", {}, "gereed"],
    ["all done, policy na_controle", { gereedBeleid: "na_controle" }, "terug_te_melden"],
    ["with costs the desk looks first", { metKosten: true }, "terug_te_melden"],
    ["after reopening the desk looks first", { heropend: 1 }, "terug_te_melden"],
    ["a deelmelding still open", { openDeelmeldingen: 1 }, "terug_te_melden"],
    ["work still out", { openOpdrachten: 1 }, "niets"],
    ["everything refused or withdrawn", { klareOpdrachten: 0 }, "terug_naar_desk"],
    ["done while the klant was asked something", { status: "wacht_op_klant" }, "terug_te_melden"],
    ["done while opgeschort", { status: "opgeschort" }, "terug_te_melden"],
    ["withdrawn while the klant was asked something", { status: "wacht_op_klant", klareOpdrachten: 0 }, "niets"],
    ["withdrawn while opgeschort", { status: "opgeschort", klareOpdrachten: 0 }, "niets"],
  ])("%s", (_name, changes, expected) => {
    expect(decideAfterOpdracht(stand(changes))).toBe(expected);
  });

  it.each(MELDING_STATUSES.filter((status) => !["uitgezet", "wacht_op_klant", "opgeschort"].includes(status)))("changes nothing when the melding is %s", (status) => {
    expect(decideAfterOpdracht(stand({ status }))).toBe("niets");
    expect(decideAfterOpdracht(stand({ status, klareOpdrachten: 0 }))).toBe("niets");
  });

  it("never reports gereed by itself from any other stand than the one that allows it", () => {
    for (const status of MELDING_STATUSES) for (const openOpdrachten of [0, 1]) for (const openDeelmeldingen of [0, 1]) for (const heropend of [0, 1]) for (const metKosten of [true, false]) {
      for (const gereedBeleid of ["automatisch", "na_controle"] as const) for (const klareOpdrachten of [0, 1]) {
        const isGereed = decideAfterOpdracht({ status, openOpdrachten, klareOpdrachten, gereedBeleid, openDeelmeldingen, heropend, metKosten }) === "gereed";
        expect(isGereed).toBe(status === "uitgezet" && openOpdrachten + openDeelmeldingen + heropend === 0 && klareOpdrachten === 1 && !metKosten && gereedBeleid === "automatisch");
      }
    }
  });
});
