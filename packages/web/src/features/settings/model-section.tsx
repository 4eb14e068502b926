import type { WireModelConnector } from '@comity/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { read, write } from '../../lib/api.ts';
import { useText } from '../../lib/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormFault } from '../../ui/form-fault.tsx';
import { Failure, Loading } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';

const modelQuery = read('workspace', 'getModelConnector', {});

/** The one thing that would send papers elsewhere; it is off until somebody turns it on, and says what it does. */
export function ModelSection() {
  const t = useText();
  const query = useQuery(modelQuery);
  return (
    <section aria-labelledby="settings-model">
      <h2 id="settings-model">{t('settings.model')}</h2>
      <p className="muted">{t('settings.model-note')}</p>
      {query.isPending ? (
        <Loading rows={3} />
      ) : query.isError ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <ModelForm connector={query.data} />
      )}
    </section>
  );
}

function ModelForm({ connector }: { readonly connector: WireModelConnector }) {
  const t = useText();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState({ ...connector, key: '' });
  const update = useMutation({
    mutationFn: () =>
      write('updateModelConnector', {
        body: {
          enabled: draft.enabled,
          baseUrl: draft.baseUrl,
          model: draft.model,
          ...(draft.key === '' ? {} : { key: draft.key }),
        },
      }),
    onSuccess: async () => {
      setDraft({ ...draft, key: '' });
      toast({ message: t('state.saved') });
      await queryClient.invalidateQueries({ queryKey: modelQuery.queryKey });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        update.mutate();
      }}
    >
      <Checkbox isSelected={draft.enabled} onChange={(enabled) => setDraft({ ...draft, enabled })}>
        {t('settings.model-enabled')}
      </Checkbox>
      <div className="form-row">
        <TextField
          label={t('settings.model-address')}
          type="url"
          placeholder="http://127.0.0.1:11434/v1"
          value={draft.baseUrl}
          onChange={(baseUrl) => setDraft({ ...draft, baseUrl })}
        />
        <TextField
          label={t('settings.model-name')}
          value={draft.model}
          onChange={(model) => setDraft({ ...draft, model })}
        />
      </div>
      <TextField
        label={t('settings.model-key')}
        type="password"
        autoComplete="off"
        note={t(connector.hasKey ? 'settings.model-key-kept' : 'settings.model-key-none')}
        value={draft.key}
        onChange={(key) => setDraft({ ...draft, key })}
      />
      <FormFault error={update.error} />
      <div className="form-actions">
        <Button
          type="submit"
          isDisabled={update.isPending || (draft.enabled && (draft.baseUrl === '' || draft.model === ''))}
        >
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}
