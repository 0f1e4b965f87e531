// The words of the page of one meeting.
import type { Translated } from './translated.ts';

interface MeetingWords {
  readonly title: string;
  readonly disputed: string;
  readonly history: string;
  readonly evidence: string;
  readonly reported: (day: string) => string;
  readonly decisions: string;
}

export const meeting: Translated<MeetingWords> = {
  en: {
    title: 'Meeting',
    disputed: 'Where reports disagree',
    history: 'How it was told',
    evidence: 'What it rests on',
    reported: (day) => `reported ${day}`,
    decisions: 'Decided by people',
  },
  pl: {
    title: 'Spotkanie',
    disputed: 'W czym doniesienia się różnią',
    history: 'Jak o nim pisano',
    evidence: 'Na czym się opiera',
    reported: (day) => `doniesiono ${day}`,
    decisions: 'Rozstrzygnięte przez ludzi',
  },
};
