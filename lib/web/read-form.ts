/** The fields of a form as a plain object, without those that Next adds for itself. */
export function readForm(form: FormData): Record<string, FormDataEntryValue> {
  return Object.fromEntries([...form.entries()].filter(([naam]) => !naam.startsWith("$")));
}
