"use client";

export function Lijst({ rijen }) {
  return (
    <table>
      <tbody>
        {rijen.map((rij) => (
          <tr key={rij.nummer}><td>{rij.nummer}</td><td>{rij.onderwerp}</td><td>{rij.status}</td><td>{rij.product.naam}</td><td>{rij.locatie.pad}</td><td>{rij.melder.naam}</td><td>{rij.uiterlijkGereed}</td></tr>
        ))}
      </tbody>
    </table>
  );
}
