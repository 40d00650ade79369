import { useWords } from '../../../i18n/useWords';
import { SelectField, type Choice } from '../../../ui/form/SelectField';
import { TextAreaField } from '../../../ui/form/TextAreaField';
import { TextField } from '../../../ui/form/TextField';
import { addNote } from '../api/addNote';
import { amendmentWords } from '../amendmentWords';
import { useTyped } from '../useTyped';
import { ActDialog } from './ActDialog';
import type { ActProps } from './actProps';

interface NoteDialogProps extends ActProps {
  /** Sửa tại chỗ: a paper may be named that the cell brings. */
  fix: boolean;
  papers: Choice[];
}

export function NoteDialog({ dossierId, onClose, fix, papers }: NoteDialogProps) {
  const say = useWords(amendmentWords);
  const form = useTyped({ talkedTo: '', content: '', paper: '' }, ['paper']);
  return (
    <ActDialog
      act={fix ? 'fixOnTheSpot' : 'note'}
      onClose={onClose}
      complete={form.complete}
      send={() =>
        addNote(dossierId, {
          kind: fix ? 'FIX' : 'CALL',
          talkedTo: form.text('talkedTo'),
          content: form.text('content'),
          talkedAt: null,
          paper: form.typed.paper || null,
        })
      }
    >
      {(errorOf) => (
        <>
          {fix && <p className="soft">{say('fixNote')}</p>}
          <TextField
            id="note-to"
            label={say('talkedTo')}
            required
            value={form.typed.talkedTo}
            onChange={form.set('talkedTo')}
            error={form.missing('talkedTo') ?? errorOf('talkedTo')}
            maxLength={200}
          />
          <TextAreaField
            id="note-content"
            label={say(fix ? 'fixContent' : 'content')}
            required
            value={form.typed.content}
            onChange={form.set('content')}
            error={form.missing('content') ?? errorOf('content')}
            maxLength={2000}
          />
          {fix && (
            <SelectField
              id="note-paper"
              label={say('fixPaper')}
              placeholder={say('noPaper')}
              value={form.typed.paper}
              onChange={form.set('paper')}
              choices={papers}
              error={errorOf('paper')}
            />
          )}
        </>
      )}
    </ActDialog>
  );
}
