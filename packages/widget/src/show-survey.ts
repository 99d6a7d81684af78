import { createFrame } from './frame.ts';
import { matchLocale } from './locales/match-locale.ts';
import { guardSurvey } from './model/guard-survey.ts';
import { readSurvey } from './read-survey.ts';
import type { Appearance, StartedSurvey, StartSurvey, SurveyModule } from './survey-module.ts';

/** Puts a survey in its place, with whatever starts it. */
export const showSurveyWith =
  (startSurvey: StartSurvey): SurveyModule['showSurvey'] =>
  async (host, answer, shape) => {
    const { signal } = host;
    const survey = guardSurvey(await readSurvey(host, answer));
    const appearance = async (): Promise<Appearance> => {
      const wanted = host.wanted();
      const locale = matchLocale(wanted, survey.locales) ?? survey.locales[0]!;
      return { locale, wanted, messages: await host.messages(locale), theme: host.options.theme };
    };
    let seen = await appearance();
    signal.throwIfAborted();
    const { mount, adoptStyles } = shape ?? createFrame(host);
    host.emit('ready', { survey: survey.id, version: survey.version });
    let started: StartedSurvey;
    const start = async () => {
      started = await startSurvey(host, {
        mount,
        survey,
        appearance: seen,
        adoptStyles,
        close: shape?.close,
      });
      if (signal.aborted) started.destroy();
    };
    await start();
    signal.addEventListener('abort', () => started.destroy());
    const restart = () => {
      started.destroy();
      return start();
    };
    return {
      open(asked) {
        if (!mount.hidden) return;
        mount.hidden = false;
        host.emit('show', {});
        shape?.opened({ sent: () => started.sent(), restart });
        if (asked) started.focus();
      },
      close() {
        shape?.close?.();
      },
      update() {
        appearance().then(next => {
          seen = next;
          started.update(next);
        }, host.fail);
      },
    };
  };
