import { createFrame } from './frame.ts';
import { matchLocale } from './locales/match-locale.ts';
import { guardSurvey } from './model/guard-survey.ts';
import { readSurvey } from './read-survey.ts';
import type { Appearance, StartSurvey, SurveyModule } from './survey-module.ts';

/** Puts a survey in its place, with whatever starts it. */
export const showSurveyWith =
  (startSurvey: StartSurvey): SurveyModule['showSurvey'] =>
  async (host, answer, shaped) => {
    const shape = shaped || undefined;
    const { signal, emit, fail } = host;
    const survey = guardSurvey(await readSurvey(host, answer));
    const appearance = async (): Promise<Appearance> => {
      const wanted = host.wanted();
      const locale = matchLocale(wanted, survey.locales) ?? survey.locales[0]!;
      return { locale, wanted, messages: await host.messages(locale), theme: host.options.theme };
    };
    const first = await appearance();
    signal.throwIfAborted();
    emit('ready', { survey: survey.id, version: survey.version });
    const { base, adoptStyles } = shape ?? createFrame(host);
    const mount = shape?.mount ?? base;
    const start = () =>
      startSurvey(host, { mount, survey, appearance: first, adoptStyles, close: shape?.close });
    let started = await start();
    const destroy = () => started.destroy();
    signal.addEventListener('abort', destroy);
    if (signal.aborted) destroy();
    const restart = async () => {
      destroy();
      started = await start();
    };
    const open = (asked?: boolean) => {
      if (!mount.hidden || shape?.waits(asked, open)) return;
      mount.hidden = false;
      emit('show', {});
      shape?.opened({ sent: () => started.sent(), restart });
      if (asked) started.focus();
    };
    return {
      open,
      close: shape?.close,
      update: () => void appearance().then(seen => started.update(seen), fail),
    };
  };
