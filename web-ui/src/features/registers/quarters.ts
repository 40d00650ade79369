/** The quarter that holds the day and those before it, as addresses write them: `2026-Q4`. */
export function quartersTo(day: string, count: number): string[] {
  const last = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from({ length: count }, (_, back) => `${Math.floor((last - back) / 4)}-Q${((last - back) % 4) + 1}`);
}
