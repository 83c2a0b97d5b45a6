type Invoer = { readonly hoofd: number; readonly meldingen: readonly { readonly nummer: number; readonly versie: number }[]; readonly metOpdrachten: boolean };

/** What the window says: which one stays, and the others as "nummer:versie". */
export function readSamenvoegen(form: FormData): Invoer {
  const meldingen = form.getAll("melding").map((waarde) => {
    const [nummer = "", versie = ""] = String(waarde).split(":");
    return { nummer: Number(nummer), versie: Number(versie) };
  });
  return { hoofd: Number(form.get("hoofd")), meldingen, metOpdrachten: form.has("metOpdrachten") };
}
