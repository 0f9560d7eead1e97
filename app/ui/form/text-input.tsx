import { clsx } from "clsx";
import type { HTMLInputTypeAttribute, InputHTMLAttributes } from "react";

/** Room for what is expected, in characters. */
export type InputWidth = 2 | 4 | 8 | 12 | 20;

const widthClass: Record<InputWidth, string> = {
  2: "loket-width-2",
  4: "loket-width-4",
  8: "loket-width-8",
  12: "loket-width-12",
  20: "loket-width-20",
};

export interface TextInputProps {
  id: string;
  name: string;
  value?: string | undefined;
  type?: HTMLInputTypeAttribute;
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: string;
  width?: InputWidth;
  /** A fixed sign in front of an amount. */
  prefix?: "€";
  describedBy?: string | undefined;
  invalid?: boolean;
  maxLength?: number;
  /** Numbers, e-mail addresses and codes stay left to right in every language. */
  ltr?: boolean;
  lang?: string;
}

/** One line of text. Amounts take `prefix="€"` and `inputMode="decimal"`, never type number. */
export function TextInput(props: TextInputProps) {
  const { value, type = "text", width, prefix, describedBy, invalid, ltr, ...rest } = props;
  const input = (
    <input
      className={clsx(
        "utrecht-textbox utrecht-textbox--html-input",
        invalid && "utrecht-textbox--invalid",
        width && !prefix && widthClass[width],
      )}
      type={type}
      defaultValue={value}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      dir={ltr ? "ltr" : undefined}
      {...rest}
    />
  );
  if (!prefix) return input;
  return (
    <div
      className={clsx("loket-money", invalid && "loket-money--invalid", width && widthClass[width])}
      dir="ltr"
    >
      <span className="loket-money__sign" aria-hidden="true">
        {prefix}
      </span>
      {input}
    </div>
  );
}

export interface TextAreaProps {
  id: string;
  name: string;
  value?: string | undefined;
  rows?: number;
  maxLength?: number;
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** Several lines in someone's own words. */
export function TextArea({ value, rows = 5, describedBy, invalid, ...rest }: TextAreaProps) {
  return (
    <textarea
      className={clsx(
        "utrecht-textarea utrecht-textarea--html-textarea",
        invalid && "utrecht-textarea--invalid",
      )}
      rows={rows}
      defaultValue={value}
      dir="auto"
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      {...rest}
    />
  );
}
