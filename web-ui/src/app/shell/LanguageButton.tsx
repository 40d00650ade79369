import { useQueryClient } from '@tanstack/react-query';
import { setLanguage, useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/act/Button';
import { appWords } from '../appWords';

export function LanguageButton() {
  const say = useWords(appWords);
  const lang = useLanguage();
  const client = useQueryClient();
  const other = lang === 'vi' ? 'en' : 'vi';
  const change = () => {
    setLanguage(other);
    void client.invalidateQueries(); // sentences of the server follow the language
  };
  return (
    <Button look="quiet" size="small" lang={other} onClick={change}>
      {say('language')}
    </Button>
  );
}
