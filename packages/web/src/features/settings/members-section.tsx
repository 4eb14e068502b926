import type { WireMember } from '@comity/contracts';
import { ROLES, type Role } from '@comity/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { read, write } from '../../lib/api.ts';
import { useFormats } from '../../lib/format.ts';
import { useErrorText } from '../../lib/problem-text.ts';
import { useMay, useMe } from '../../lib/session.tsx';
import { useText } from '../../lib/text.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Select } from '../../ui/select.tsx';
import { Failure, Loading } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { invitationsQuery, OpenInvitations } from './open-invitations.tsx';

interface OneTimeLink {
  readonly link: string;
  readonly expiresAt: string;
  /** Whom it is for. */
  readonly email: string;
}

const membersQuery = read('members', 'listMembers', {});

/** Who works at this desk. People come in by a one-time link that the administrator hands over; no mail is sent. */
export function MembersSection() {
  const t = useText();
  const mayManage = useMay('members.manage');
  const [link, setLink] = useState<OneTimeLink>();
  const query = useQuery(membersQuery);
  return (
    <section aria-labelledby="settings-members">
      <h2 id="settings-members">{t('settings.members')}</h2>
      {query.isPending ? (
        <Loading rows={2} />
      ) : query.isError ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <ul className="members">
          {query.data.items.map((member) => (
            <MemberLine key={member.accountId} member={member} mayManage={mayManage} onLink={setLink} />
          ))}
        </ul>
      )}
      {mayManage ? <OpenInvitations /> : null}
      {mayManage ? <InviteForm onLink={setLink} /> : null}
      {link ? <LinkBox key={link.link} link={link} /> : null}
    </section>
  );
}

interface MemberLineProps {
  readonly member: WireMember;
  readonly mayManage: boolean;
  readonly onLink: (link: OneTimeLink) => void;
}

function MemberLine({ member, mayManage, onLink }: MemberLineProps) {
  const t = useText();
  const toast = useToast();
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { account } = useMe();
  const fail = (error: Error) => toast({ message: errorText(error), tone: 'problem' });
  const reload = () => queryClient.invalidateQueries({ queryKey: membersQuery.queryKey });
  const params = { accountId: member.accountId };
  const change = useMutation({
    mutationFn: (role: Role) => write('updateMember', { params, body: { version: member.version, role } }),
    onSuccess: reload,
    onError: fail,
  });
  const reset = useMutation({
    mutationFn: () => write('resetPassword', { params }),
    onSuccess: (link) => onLink({ ...link, email: member.email }),
    onError: fail,
  });
  const remove = useMutation({ mutationFn: () => write('removeMember', { params }), onSuccess: reload, onError: fail });
  const isMe = member.accountId === account.id;
  return (
    <li>
      <span className="member-name">
        <b>
          {member.name}
          {isMe ? <span className="muted"> · {t('settings.you')}</span> : null}
        </b>
        <small>{member.email}</small>
      </span>
      {mayManage ? (
        <>
          <Select
            label={t('settings.role', { name: member.name })}
            hideLabel
            options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`), note: t(`role-note.${role}`) }))}
            value={member.role}
            onChange={(role) => change.mutate(role)}
          />
          <Menu
            label={t('settings.member-menu', { name: member.name })}
            trigger={
              <IconButton label={t('settings.member-menu', { name: member.name })}>
                <Ellipsis />
              </IconButton>
            }
            actions={[
              { id: 'reset', label: t('settings.reset-link'), run: () => reset.mutate() },
              ...(isMe
                ? []
                : [
                    {
                      id: 'remove',
                      label: t('settings.remove-member'),
                      look: 'danger' as const,
                      run: () => remove.mutate(),
                    },
                  ]),
            ]}
          />
        </>
      ) : (
        <span className="muted">{t(`role.${member.role}`)}</span>
      )}
    </li>
  );
}

function InviteForm({ onLink }: { readonly onLink: (link: OneTimeLink) => void }) {
  const t = useText();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('officer');
  const queryClient = useQueryClient();
  const invite = useMutation({
    mutationFn: () => write('createInvitation', { body: { email, role } }),
    onSuccess: (link) => {
      onLink({ ...link, email });
      setEmail('');
      void queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        invite.mutate();
      }}
    >
      <div className="invite-row">
        <TextField label={t('settings.invite-email')} type="email" value={email} onChange={setEmail} required />
        <Select
          label={t('settings.role-label')}
          options={ROLES.map((value) => ({ value, label: t(`role.${value}`), note: t(`role-note.${value}`) }))}
          value={role}
          onChange={setRole}
        />
        <Button type="submit" isDisabled={invite.isPending || !email.includes('@')}>
          {t('settings.invite')}
        </Button>
      </div>
      <FormFault error={invite.error} />
    </form>
  );
}

/** Whoever asked for it finds it before them, wherever on the page they asked. */
function LinkBox({ link: { link, expiresAt, email } }: { readonly link: OneTimeLink }) {
  const t = useText();
  const toast = useToast();
  const formats = useFormats();
  const address = new URL(link, location.origin).href;
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const copy = () => {
    copyText(address).then(
      () => toast({ message: t('settings.copied') }),
      () => words.current && getSelection()?.selectAllChildren(words.current),
    );
  };
  return (
    <div className="one-time-link" role="status" ref={box}>
      <p>
        <b>{email}</b>
      </p>
      <p>{t('settings.link-note', { until: formats.instant(expiresAt) })}</p>
      <code ref={words}>{address}</code>
      <div>
        <Button size="small" icon={<Copy aria-hidden />} onPress={copy}>
          {t('settings.copy')}
        </Button>
      </div>
    </div>
  );
}

/** @throws where the browser keeps the clipboard from the page, as it does on plain http in a desk's own network */
async function copyText(words: string): Promise<void> {
  await navigator.clipboard.writeText(words);
}
