import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../../lib/api.ts';
import { installationQuery, meQuery } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { NewPassword } from './new-password.tsx';
import { isLongEnough } from './password.ts';
import { forgetTyped, useTyped } from './typed.ts';

/** The first administrator. There is no default password: this is where the first one is chosen. */
export function AdministratorStep({ token }: { readonly token: string }) {
  const t = useText();
  const queryClient = useQueryClient();
  const [name, setName] = useTyped('name');
  const [email, setEmail] = useTyped('email');
  const [password, setPassword] = useState('');
  const create = useMutation({
    mutationFn: () => write('createAdministrator', { body: { token, name, email, password } }),
    onSuccess: async (me) => {
      forgetTyped();
      queryClient.setQueryData(meQuery.queryKey, me);
      await queryClient.invalidateQueries({ queryKey: installationQuery.queryKey });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <TextField label={t('door.name')} autoComplete="name" value={name} onChange={setName} required autoFocus />
      <TextField
        label={t('door.email')}
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        required
      />
      <NewPassword value={password} onChange={setPassword} />
      <FormFault error={create.error} />
      <Button
        look="primary"
        type="submit"
        isDisabled={create.isPending || name.trim() === '' || !email.includes('@') || !isLongEnough(password)}
      >
        {t('action.continue')}
      </Button>
    </form>
  );
}
