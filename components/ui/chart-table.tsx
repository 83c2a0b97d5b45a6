type Props = { caption: string; kop: readonly string[]; rijen: readonly (readonly (string | number)[])[] };

/** The figures of a chart as a table for who does not see the picture. */
export function ChartTable({ caption, kop, rijen }: Props) {
  return (
    <div className="sr-only">
    <table>
      <caption>{caption}</caption>
      <thead><tr>{kop.map((cel) => <th key={cel} scope="col">{cel}</th>)}</tr></thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={String(rij[0])}>
            {rij.map((cel, index) => (index === 0 ? <th key={index} scope="row">{cel}</th> : <td key={index}>{cel}</td>))}
          </tr>
        ))}
      </tbody>
    </table>
    </div>
  );
}
