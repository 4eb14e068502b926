import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Door } from '../features/door/door.tsx';
import { write } from '../lib/api.ts';
import { meQuery } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { FormFault } from '../ui/form-fault.tsx';
import { TextField } from '../ui/text-field.tsx';

const route = getRouteApi('/sign-in');

export function SignInScreen() {
  const t = useText();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { to = '/' } = route.useSearch();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => write('createSession', { body: { email, password } }),
    onSuccess: (me) => {
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, me);
      router.history.push(to);
    },
  });
  return (
    <Door title={t('door.sign-in')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate();
        }}
      >
        <TextField
          label={t('door.email')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          required
          autoFocus
        />
        <TextField
          label={t('door.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          required
        />
        <FormFault error={signIn.error} />
        <Button look="primary" type="submit" isDisabled={signIn.isPending || email === '' || password === ''}>
          {t('door.sign-in')}
        </Button>
        <p className="field-note">{t('door.forgotten')}</p>
      </form>
    </Door>
  );
}
