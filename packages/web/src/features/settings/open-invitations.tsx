import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { read, write } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Failure } from '../../ui/states.tsx';
import { useToast } from '../../ui/toasts.tsx';

export const invitationsQuery = read('members', 'listInvitations', {});

/** Who was invited and has not joined yet; a link that went to the wrong person is withdrawn here. */
export function OpenInvitations() {
  const t = useText();
  const formats = useFormats();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const query = useQuery(invitationsQuery);
  const withdraw = useMutation({
    mutationFn: (invitationId: string) => write('withdrawInvitation', { params: { invitationId } }),
    onSuccess: () => toast({ message: t('settings.invitation-withdrawn') }),
    onError: (error) => toast({ message: errorText(error), tone: 'problem' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data || query.data.items.length === 0) return null;
  return (
    <>
      <h3>{t('settings.invitations')}</h3>
      <ul className="members">
        {query.data.items.map(({ id, email, role, invitedBy, expiresAt, expired }) => (
          <li key={id}>
            <span className="member-name">
              <b>{email}</b>
              <small>
                {t(`role.${role}`)} ·{' '}
                {t(expired ? 'settings.invitation-expired' : 'settings.invitation-until', {
                  until: formats.instant(expiresAt),
                  by: invitedBy,
                })}
              </small>
            </span>
            <Button
              size="small"
              look="quiet"
              isDisabled={withdraw.isPending}
              onPress={() => withdraw.mutate(id)}
              aria-label={t('settings.withdraw-invitation', { email })}
            >
              {t('settings.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
