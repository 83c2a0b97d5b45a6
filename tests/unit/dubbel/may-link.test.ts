import { describe, expect, it } from "vitest";
import { mayLink } from "@/lib/domain/dubbel/may-link";

const zaak = { status: "nieuw", kwis: "S", dienstdomeinCode: "facilitair" } as const;

describe("who may be linked", () => {
  it("is possible while it runs", () => expect([mayLink(zaak), mayLink({ ...zaak, kwis: "W" }), mayLink({ ...zaak, status: "opgeschort" })]).toEqual([true, true, true]));
  it.each([{ kwis: "K" }, { kwis: "compliment" }, { dienstdomeinCode: "peno" }, { status: "gereed" }, { status: "geannuleerd" }] as const)("is not for %j", (anders) => expect(mayLink({ ...zaak, ...anders })).toBe(false));
});
