/** The first thing a keyboard meets: past the header, to what the page is about. */
export function SkipLink() {
  return (
    <a href="#inhoud" className="sr-only rounded bg-petrol px-4 py-2 font-semibold text-on-petrol focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:px-4 focus:py-2">
      Naar de inhoud
    </a>
  );
}
