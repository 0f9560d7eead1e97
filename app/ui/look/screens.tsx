import type { ReactElement } from "react";
import { CheckScreen, DoneScreen } from "./closing.tsx";
import { TakenScreen, TimeScreen } from "./conversation.tsx";
import { ChildScreen, ChooseScreen, MoneyScreen, SafeScreen } from "./question.tsx";
import { ResultScreen } from "./result.tsx";
import { QueueScreen, RequestScreen } from "./staff.tsx";
import { StartScreen } from "./start.tsx";

/** Whole pages from sample data, to look at and to check: no page of the loket itself. */
export const screens: Readonly<Record<string, ReactElement>> = {
  start: <StartScreen />,
  money: <MoneyScreen />,
  mistake: <MoneyScreen wrong />,
  child: <ChildScreen />,
  result: <ResultScreen />,
  choose: <ChooseScreen />,
  time: <TimeScreen />,
  taken: <TakenScreen />,
  safe: <SafeScreen />,
  check: <CheckScreen />,
  done: <DoneScreen />,
  queue: <QueueScreen />,
  request: <RequestScreen />,
};
