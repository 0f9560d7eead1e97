import { clsx } from "clsx";
import type { ReactNode } from "react";
import { AnswerBox } from "#app/ui/page/answer-box.tsx";
import type { IconName } from "#app/ui/icon.tsx";

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly end?: ReactNode;
  readonly icon?: IconName;
  /** Checkboxes only: this answer excludes the others. */
  readonly exclusive?: boolean;
}

interface BoxesProps {
  /** Id of the first box; the others follow as `id-2`, `id-3`. */
  id: string;
  name: string;
  options: readonly ChoiceOption[];
  /** Two columns from 800 px. */
  columns?: 1 | 2;
  strong?: boolean;
  /** Ties the error to each box, for screen readers that skip the description of a group. */
  describedBy?: string | undefined;
  invalid?: boolean;
}

export interface RadioBoxesProps extends BoxesProps {
  selected?: string | undefined;
}

export interface CheckBoxesProps extends BoxesProps {
  selected?: readonly string[];
}

function boxes(props: BoxesProps, type: "radio" | "checkbox", isSelected: (value: string) => boolean) {
  const { id, name, options, columns = 1, strong, describedBy, invalid } = props;
  return (
    <div className={clsx("loket-answers", columns === 2 && "loket-answers--columns")}>
      {options.map((option, index) => (
        <AnswerBox
          key={option.value}
          {...option}
          type={type}
          id={index === 0 ? id : `${id}-${index + 1}`}
          name={name}
          checked={isSelected(option.value)}
          strong={strong}
          describedBy={invalid ? describedBy : undefined}
          invalid={invalid}
        />
      ))}
    </div>
  );
}

/** One answer out of several. Nothing is chosen beforehand. */
export function RadioBoxes({ selected, ...rest }: RadioBoxesProps) {
  return boxes(rest, "radio", (value) => value === selected);
}

/** Any number of answers. What is ticked was ticked by the person. */
export function CheckBoxes({ selected = [], ...rest }: CheckBoxesProps) {
  return boxes(rest, "checkbox", (value) => selected.includes(value));
}
