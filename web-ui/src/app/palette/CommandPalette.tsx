import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/useWords';
import { Palette } from '../../ui/palette/Palette';
import type { Command } from '../../ui/shortcuts/ShortcutProvider';
import { paletteWords } from './paletteWords';
import { usePaletteGroups } from './usePaletteGroups';

export interface CommandPaletteProps {
  session: Session;
  /** What could be done on the page when it was opened. */
  commands: Command[];
  /** It is closed; what was chosen is done once the focus is back on the page. */
  onClose: (then?: () => void) => void;
}

/** Everything there is to go to or to do, by its name: acts that the page offers, what was opened lately, pages, work and dossiers. */
export function CommandPalette({ session, commands, onClose }: CommandPaletteProps) {
  const say = useWords(paletteWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { groups, searching, failed } = usePaletteGroups(session, commands, text);
  const entries = groups.flatMap((group) => group.entries);
  const choose = (id: string) => {
    const chosen = entries.find((entry) => entry.id === id);
    onClose(chosen && (() => (chosen.to ? void navigate(chosen.to) : chosen.run?.())));
  };
  const status = searching ? say('searching') : say('count', { n: entries.length });
  return (
    <Palette
      title={say('title')}
      placeholder={say('placeholder')}
      listLabel={say('list')}
      text={text}
      onText={setText}
      groups={groups}
      empty={searching ? say('searching') : say('nothing', { text: text.trim() })}
      status={status}
      note={failed ? say('failed') : undefined}
      onChoose={choose}
      onClose={() => onClose()}
    />
  );
}
