import { describe, expect, it } from "vitest";
import { APP_ERRORS, type AppError, type AppErrorCode } from "@/lib/domain/shared/app-error";
import { describeError } from "@/lib/i18n/fouten";
import { EMPTY_FORM, foutVan, klaarState, toFormState } from "@/lib/web/form-state";
import { readForm } from "@/lib/web/read-form";

const ERRORS: { [C in AppErrorCode]: Extract<AppError, { code: C }> } = {
  ongeldig: { code: "ongeldig", fouten: [{ veld: "omschrijving", reden: "Vul dit in." }] }, "niet-aangemeld": { code: "niet-aangemeld" },
  "niet-gevonden": { code: "niet-gevonden", wat: "melding" }, "geen-recht": { code: "geen-recht", recht: "melding.take" },
  "inmiddels-gewijzigd": { code: "inmiddels-gewijzigd", versie: 7 }, "overgang-niet-toegestaan": { code: "overgang-niet-toegestaan", reden: "Dat kan nu niet." },
  "bestaat-al": { code: "bestaat-al", veld: "email", reden: "Dit adres is al in gebruik." }, "in-gebruik": { code: "in-gebruik", reden: "Nog in gebruik." },
  "sleutel-hergebruikt": { code: "sleutel-hergebruikt" }, "te-veel": { code: "te-veel", wachtSeconden: 61 }, verlopen: { code: "verlopen", reden: "Te laat." },
};

function aForm(): FormData {
  const form = new FormData();
  for (const [naam, waarde] of [["omschrijving", "Kapotte lamp"], ["wachtwoord", "geheim!"], ["bewijs-token", "abc"], ["$ACTION_KEY", "x"]] as const) form.set(naam, waarde);
  form.set("foto", new File(["x"], "foto.jpg"));
  return form;
}

describe("the state of a form after an error", () => {
  it.each(Object.keys(APP_ERRORS) as AppErrorCode[])("%s has a sentence and keeps what was typed, but no password and no secret", (code) => {
    const state = toFormState(ERRORS[code], aForm());
    expect(state.status).toBe("fout");
    expect(describeError(ERRORS[code])).toMatch(/^[A-Z].+\.$/);
    expect(state.waarden).toEqual({ omschrijving: "Kapotte lamp" });
  });
  it("names the field that is wrong and the version that is current", () => {
    expect(foutVan(toFormState(ERRORS.ongeldig, aForm()), "omschrijving")).toBe("Vul dit in.");
    expect(foutVan(toFormState(ERRORS["bestaat-al"], aForm()), "email")).toBe("Dit adres is al in gebruik.");
    expect(toFormState(ERRORS["inmiddels-gewijzigd"], aForm()).versie).toBe(7);
    expect(describeError(ERRORS["te-veel"])).toContain("2 minuten");
    expect(describeError({ code: "te-veel", wachtSeconden: 20 })).toContain("1 minuut ");
  });
  it("is empty after success, and fields of Next never reach a command", () => {
    expect(klaarState("Bewaard.")).toEqual({ ...EMPTY_FORM, status: "klaar", melding: "Bewaard." });
    expect(Object.keys(readForm(aForm()))).not.toContain("$ACTION_KEY");
  });
});
