import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../lib/api.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { meQuery, useMe } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { NewPassword } from '../door/new-password.tsx';
import { isLongEnough } from '../door/password.ts';
import { useSignOut } from '../frame/frame-menus.tsx';

export function AccountSection() {
  const t = useText();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { account } = useMe();
  const signOut = useSignOut();
  const [name, setName] = useState(account.name);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const rename = useMutation({
    mutationFn: () => write('updateMe', { body: { name } }),
    onSuccess: (me) => {
      queryClient.setQueryData(meQuery.queryKey, me);
      toast({ message: t('state.saved') });
    },
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
  });
  const change = useMutation({
    mutationFn: () => write('changePassword', { body: { current, password } }),
    onSuccess: () => {
      setCurrent('');
      setPassword('');
      toast({ message: t('door.password-changed') });
    },
  });
  return (
    <section aria-labelledby="settings-account">
      <h2 id="settings-account">{t('settings.account')}</h2>
      <div className="form-actions">
        <span className="muted">{account.email}</span>
        <Button size="small" onPress={() => void signOut()}>
          {t('action.sign-out')}
        </Button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename.mutate();
        }}
      >
        <TextField label={t('door.name')} value={name} onChange={setName} autoComplete="name" required />
        <div className="form-actions">
          <Button type="submit" isDisabled={rename.isPending || name.trim() === '' || name === account.name}>
            {t('action.save')}
          </Button>
        </div>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <div className="form-row">
          <TextField
            label={t('settings.current-password')}
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={setCurrent}
          />
          <NewPassword value={password} onChange={setPassword} />
        </div>
        <FormFault error={change.error} />
        <div className="form-actions">
          <Button type="submit" isDisabled={change.isPending || current === '' || !isLongEnough(password)}>
            {t('settings.change-password')}
          </Button>
        </div>
      </form>
    </section>
  );
}
