const SHAPES = {
  bell: 'M12 3a5.5 5.5 0 0 0-5.5 5.5c0 5-2 6.5-2 6.5h15s-2-1.5-2-6.5A5.5 5.5 0 0 0 12 3zM10 18.5a2 2 0 0 0 4 0',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l4.5 4.5',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20c.8-3.8 3.8-5.5 7.5-5.5s6.700 1.700 7.5 5.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6 6l12 12M18 6L6 18',
  file: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5',
  question: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM9.5 9.700a2.500 2.500 0 1 1 3.400 2.300c-.6.300-.9.700-.9 1.500M12 16.300v.3',
  upload: 'M12 16V5M7.5 9L12 4.5 16.5 9M5 16v4h14v-4',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  down: 'M6 9l6 6 6-6',
  left: 'M15 6l-6 6 6 6',
  right: 'M9 6l6 6-6 6',
  turn: 'M19 12a7 7 0 1 1-2.200-5.100M19 4v4h-4',
  fold: 'M5 5h14v14H5zM10 5v14',
  warn: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.3',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.5l3 2',
  out: 'M14 5h5v14h-5M10 8l-4 4 4 4M6.5 12H15',
} as const;

export type IconName = keyof typeof SHAPES;

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[name]} />
    </svg>
  );
}
