import { describe, expect, it } from "vitest";
import { ALLE_MAILS, ALLEEN_NODIG, wantsMail } from "@/lib/domain/melding/mailvoorkeur";
import { describeMailBelofte, describeMeeBelofte } from "@/lib/i18n/mail-belofte";

const KEUZES = [null, ALLE_MAILS, ALLEEN_NODIG, { ...ALLEEN_NODIG, verschoven: true }, { ...ALLEEN_NODIG, volgen: true }, { ...ALLE_MAILS, volgen: false }, { ...ALLE_MAILS, gewijzigd: false }];

describe("what is said about mails", () => {
  it.each(KEUZES)("promises a melder what is sent: %o", (voorkeur) => {
    const belofte = describeMailBelofte(voorkeur);
    expect(belofte.includes("als er iets verandert")).toBe(wantsMail("gepland", voorkeur));
    expect(/verandert|langer duurt/.test(belofte), "a moment that moves").toBe(wantsMail("verschoven", voorkeur) || wantsMail("gepland", voorkeur));
    expect(wantsMail("gereed", voorkeur) && wantsMail("vraag", voorkeur), "always sent").toBe(true);
  });

  it.each(KEUZES)("promises who came along what is sent: %o", (voorkeur) => {
    expect(describeMeeBelofte(voorkeur).startsWith("U krijgt een e-mail")).toBe(wantsMail("volg_gepland", voorkeur));
  });
});
