import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon, type IconName } from "#app/ui/icon.tsx";

export interface AnswerBoxProps {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  value: string;
  checked?: boolean;
  label: ReactNode;
  hint?: ReactNode;
  /** At the end of the box: an amount. */
  end?: ReactNode;
  icon?: IconName;
  /** The label is a name or a time, so it is bold also when not chosen. */
  strong?: boolean;
  /** Small box with little air, for times. */
  compact?: boolean;
  describedBy?: string | undefined;
  invalid?: boolean;
  /** A checkbox whose answer excludes the others of its group: "Geen van deze". */
  exclusive?: boolean;
  /** Without border or surface, on a panel that has its own: one statement to tick. */
  plain?: boolean;
}

/** One answer as a box with a border: the whole box is to press. */
export function AnswerBox(props: AnswerBoxProps) {
  const { type, id, name, value, checked, label, hint, end, icon, describedBy, invalid } = props;
  const hintId = hint ? `${id}-uitleg` : undefined;
  const described = [hintId, describedBy].filter(Boolean).join(" ") || undefined;
  const strong = props.strong ?? Boolean(hint && type === "checkbox");
  return (
    <div
      className={clsx(
        "loket-answer",
        props.compact && "loket-answer--compact",
        props.plain && "loket-answer--plain",
        strong && "loket-answer--strong",
      )}
    >
      <input
        className={
          type === "radio"
            ? "utrecht-radio-button utrecht-radio-button--html-input loket-answer__control"
            : "utrecht-checkbox utrecht-checkbox--html-input loket-answer__control loket-answer__control--check"
        }
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={described}
        aria-invalid={(invalid && type === "checkbox") || undefined}
        data-exclusive={props.exclusive || undefined}
      />
      <label className="loket-answer__label" htmlFor={id}>
        {label}
      </label>
      {end === undefined ? null : <span className="loket-answer__end">{end}</span>}
      {icon ? (
        <span className="loket-answer__icon">
          <Icon name={icon} />
        </span>
      ) : null}
      {hint ? (
        <span className="loket-answer__hint" id={hintId}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
