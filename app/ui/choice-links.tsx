import { Icon, type IconName } from "./icon.tsx";

export interface ChoiceLink {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
  readonly icon?: IconName;
}

export interface ChoiceLinksProps {
  /** "boxes" for the channel of a conversation, "line" for the part of the day. */
  look: "boxes" | "line";
  label: string;
  links: readonly ChoiceLink[];
  level?: 2 | 3;
}

/** A choice that reloads the page, so that it works without a script. */
export function ChoiceLinks({ look, label, links, level = 2 }: ChoiceLinksProps) {
  const Tag = `h${level}` as const;
  return (
    <nav className={look === "boxes" ? "loket-choice" : "loket-choice loket-choice--line"} aria-label={label}>
      <Tag className="utrecht-heading-3">{label}</Tag>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a
              className={look === "boxes" ? "loket-choice__box" : "loket-choice__link"}
              href={link.href}
              aria-current={link.current ? "true" : undefined}
            >
              {link.icon ? <Icon name={link.icon} size="small" /> : null}
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
