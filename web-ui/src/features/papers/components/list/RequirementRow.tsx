import { useRef, useState, type DragEvent } from 'react';
import type { DocumentView, Requirement } from '../../../../api/dossierTypes';
import { useWords } from '../../../../i18n/useWords';
import { Button } from '../../../../ui/act/Button';
import { Icon } from '../../../../ui/text/Icon';
import { Tag, type TagTone } from '../../../../ui/text/Tag';
import { ACCEPT } from '../../paperRules';
import { paperWords } from '../../paperWords';
import { usePaperUpload } from '../../usePaperUpload';
import { PaperFile } from './PaperFile';
import { RecordPaper } from '../upload/RecordPaper';
import { UploadProgress } from '../upload/UploadProgress';

interface RequirementRowProps {
  dossierId: string;
  number: number;
  requirement: Requirement;
  documents: DocumentView[];
  selectedId: string | null;
  mayUpload: boolean;
  onSelect: (documentId: string) => void;
  onUploaded: (document: DocumentView) => void;
}

const TONES: Record<Requirement['state'], TagTone> = { PRESENT: 'good', MISSING: 'soon', EXPIRED: 'late', DOUBTFUL: 'soon', NOT_NEEDED: 'plain' };

export function RequirementRow({ dossierId, number, requirement, documents, selectedId, mayUpload, onSelect, onUploaded }: RequirementRowProps) {
  const say = useWords(paperWords);
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const upload = usePaperUpload(dossierId, requirement, onUploaded);
  const files = documents.filter((document) => requirement.documentIds.includes(document.id));
  const mayAdd = mayUpload && requirement.takesPapers && requirement.state !== 'NOT_NEEDED';
  const open = mayAdd && requirement.fileAllowed;

  // A paper that a later step needs is not missing yet.
  const later = requirement.state === 'MISSING' && !requirement.handedIn;
  const tagged = requirement.state !== 'MISSING' || requirement.required;
  const notes = [
    requirement.fileAllowed ? '' : say('recordOnly'),
    !requirement.required && requirement.state !== 'NOT_NEEDED' ? say('optional') : '',
    requirement.validityMonths ? say('validity', { n: requirement.validityMonths }) : '',
  ].filter(Boolean);

  const drag = (event: DragEvent, inside: boolean) => {
    if (!open || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    const file = event.dataTransfer.files[0];
    if (open && file) upload.choose(file);
  };
  return (
    <li
      className={['paper-row', over ? 'paper-row--over' : '', requirement.state === 'NOT_NEEDED' ? 'paper-row--idle' : ''].filter(Boolean).join(' ')}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <span className="paper-row__number">{number}.</span>
      <div className="paper-row__body">
        <p className="paper-row__name">
          {requirement.name}
          {notes.length > 0 && <span className="soft"> ({notes.join('; ')})</span>}
        </p>
        <p className="cluster paper-row__state">
          {tagged && <Tag tone={later ? 'plain' : TONES[requirement.state]}>{say(later ? 'notYet' : requirement.state)}</Tag>}
          {open && (upload.state.kind === 'idle' || upload.state.kind === 'done') && (
            <Button
              look="quiet"
              size="small"
              className="no-print"
              aria-label={`${say(files.length > 0 ? 'replace' : 'upload')}: ${requirement.name}`}
              onClick={() => chooser.current?.click()}
            >
              <Icon name="upload" size={16} />
              {say(files.length > 0 ? 'replace' : 'upload')}
            </Button>
          )}
          {mayAdd && !requirement.fileAllowed && <RecordPaper dossierId={dossierId} requirement={requirement} onRecorded={onUploaded} />}
        </p>
        {requirement.note && <p className="paper-row__note">{requirement.note}</p>}
        {over && <p className="paper-row__drop">{say('drop')}</p>}
        {files.map((document) => (
          <PaperFile key={document.id} document={document} selected={document.id === selectedId} onSelect={() => onSelect(document.id)} />
        ))}
        <UploadProgress code={requirement.code} upload={upload} onChooseAgain={() => chooser.current?.click()} />
        {open && (
          <input
            ref={chooser}
            type="file"
            hidden
            accept={ACCEPT}
            aria-label={say('uploadFor', { name: requirement.name })}
            data-requirement={requirement.code}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = ''; // the same file again must count as a new choice
              if (file) upload.choose(file);
            }}
          />
        )}
      </div>
    </li>
  );
}
