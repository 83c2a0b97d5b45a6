import { describe, expect, it } from "vitest";
import { sendInTurn } from "@/components/ui/in-turn";

const formOf = (nummer: number, versie: number): FormData => {
  const form = new FormData();
  form.set("nummer", String(nummer));
  form.set("versie", String(versie));
  return form;
};

/** A record as the server keeps it: only its present version goes through. */
function aRecord(soort: "M" | "O", nummer: number) {
  const record = { versie: 3, busy: 0, most: 0 };
  const press = (versie: number) => {
    const form = formOf(nummer, versie);
    return sendInTurn(form, soort, async () => {
      record.busy += 1;
      record.most = Math.max(record.most, record.busy);
      await new Promise((resolve) => setTimeout(resolve, 1));
      record.busy -= 1;
      if (Number(form.get("versie")) !== record.versie) return { status: "fout" };
      record.versie += 1;
      return { status: "klaar", versies: { [`${soort}${nummer}`]: record.versie } };
    });
  };
  return { record, press };
}

describe("sendInTurn", () => {
  it("lets three quick presses on one page through, one after the other", async () => {
    const { record, press } = aRecord("M", 1);
    expect((await Promise.all([press(3), press(3), press(3)])).map(({ status }) => status)).toEqual(["klaar", "klaar", "klaar"]);
    expect(record).toMatchObject({ versie: 6, most: 1 });
  });

  it("still meets what somebody else changed in between", async () => {
    const { record, press } = aRecord("M", 2);
    await press(3);
    record.versie += 1; // a colleague
    expect((await press(3)).status).toBe("fout");
    expect((await press(5)).status).toBe("klaar");
  });

  it("keeps melding and opdracht of one number apart, and goes on after a press that broke off", async () => {
    const [melding, opdracht] = [aRecord("M", 3), aRecord("O", 3)];
    await melding.press(3);
    await expect(sendInTurn(formOf(3, 3), "M", () => Promise.reject(new Error("offline")))).rejects.toThrow("offline");
    expect((await opdracht.press(3)).status).toBe("klaar");
    expect((await melding.press(3)).status).toBe("klaar");
  });
});
