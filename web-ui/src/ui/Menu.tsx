import { Children, isValidElement, type ReactNode } from 'react';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';

/** Acts that are not needed all the time, behind one button; nothing where there are none. */
export function Menu({ label, children }: { label: string; children: ReactNode }) {
  const acts = Children.toArray(children);
  if (acts.length === 0) return null;
  return (
    <Disclosure
      picks
      button={
        <>
          {label}
          <Icon name="down" size={16} />
        </>
      }
    >
      <ul>
        {acts.map((act) => (
          <li key={isValidElement(act) ? act.key : String(act)}>{act}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
