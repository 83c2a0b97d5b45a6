/** A role as people write it; in code, API and files names carry no accents. */
export const noemRol = (rol: string): string => (rol === "coordinator" ? "coördinator" : rol);
