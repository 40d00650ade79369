import { lazy, Suspense, useState, type ComponentType } from 'react';

/** A part that is not in the first load. */
export interface Demanded<Props extends object> {
  here: ComponentType<Props> | null;
  Later: ComponentType<Props>;
  fetch: () => Promise<void>;
}

export function demanded<Props extends object>(load: () => Promise<ComponentType<Props>>): Demanded<Props> {
  const part: Demanded<Props> = {
    here: null,
    Later: lazy(async () => ({ default: await load() })) as ComponentType<Props>,
    fetch: async () => {
      part.here = await load();
    },
  };
  return part;
}

/** Once it has come it is shown at once, as if it had always been there. */
export function OnDemand<Props extends object>({ part, given }: { part: Demanded<Props>; given: Props }) {
  // Chosen once: what is typed in it must not go when the part comes another way.
  const [Here] = useState(() => part.here);
  if (Here) return <Here {...given} />;
  return (
    <Suspense fallback={null}>
      <part.Later {...given} />
    </Suspense>
  );
}
