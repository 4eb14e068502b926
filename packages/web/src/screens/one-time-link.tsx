import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Door } from '../features/door/door.tsx';
import { NewPassword } from '../features/door/new-password.tsx';
import { isLongEnough, takeToken } from '../features/door/password.ts';
import { forgetTyped, useTyped } from '../features/door/typed.ts';
import { write } from '../lib/api.ts';
import { meQuery } from '../lib/session.tsx';
import { useText } from '../lib/text.tsx';
import { Button } from '../ui/button.tsx';
import { FormFault } from '../ui/form-fault.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useToast } from '../ui/toasts.tsx';

const invitationRoute = getRouteApi('/invitation');
const resetRoute = getRouteApi('/password-reset');

/** Somebody was invited: a name, a password, and in. */
export function InvitationScreen() {
  const t = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const search = invitationRoute.useSearch();
  const [token] = useState(() => takeToken(search.token));
  const [name, setName] = useTyped('name');
  const [password, setPassword] = useState('');
  const accept = useMutation({
    mutationFn: () => write('acceptInvitation', { body: { token, name, password } }),
    onSuccess: async (me) => {
      forgetTyped();
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, me);
      await navigate({ to: '/' });
    },
  });
  return (
    <Door title={t('door.invited')} lead={t('door.invited-lead')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          accept.mutate();
        }}
      >
        <TextField label={t('door.name')} autoComplete="name" value={name} onChange={setName} required autoFocus />
        <NewPassword value={password} onChange={setPassword} />
        <FormFault error={accept.error} />
        <Button
          look="primary"
          type="submit"
          isDisabled={accept.isPending || name.trim() === '' || !isLongEnough(password)}
        >
          {t('door.enter')}
        </Button>
      </form>
    </Door>
  );
}

/** The administrator made a link by which a password is set anew. */
export function PasswordResetScreen() {
  const t = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const search = resetRoute.useSearch();
  const [token] = useState(() => takeToken(search.token));
  const [password, setPassword] = useState('');
  const accept = useMutation({
    mutationFn: () => write('acceptPasswordReset', { body: { token, password } }),
    onSuccess: async () => {
      toast({ message: t('door.password-changed') });
      await navigate({ to: '/sign-in' });
    },
  });
  return (
    <Door title={t('door.reset')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          accept.mutate();
        }}
      >
        <NewPassword value={password} onChange={setPassword} />
        <FormFault error={accept.error} />
        <Button look="primary" type="submit" isDisabled={accept.isPending || !isLongEnough(password)}>
          {t('action.save')}
        </Button>
      </form>
    </Door>
  );
}
