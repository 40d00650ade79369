import { useState } from 'react';

const KEY = 'hoso.papers-folded';

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Whether the list of papers is folded away on this machine. */
export function useFolded(): [boolean, () => void] {
  const [folded, setFolded] = useState(stored);
  return [
    folded,
    () => {
      setFolded(!folded);
      try {
        localStorage.setItem(KEY, folded ? 'no' : 'yes');
      } catch {
        // the choice then lasts as long as the page
      }
    },
  ];
}
