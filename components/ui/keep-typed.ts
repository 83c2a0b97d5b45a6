/**
 * React empties a form after its action, also when the action refused: choices that somebody made in radios,
 * checkboxes and lists would be gone while the texts still stand. For `onReset` of a form with a server action.
 */
export const keepTyped = ({ status }: { readonly status: string }) => (event: { preventDefault: () => void }): void => {
  if (status === "fout") event.preventDefault();
};
