import type { ReactNode } from "react";
import { Icon, type IconName } from "../icon.tsx";
import { Logo } from "#app/ui/page/logo.tsx";

export interface StaffNavItem {
  readonly href: string;
  readonly text: string;
  readonly icon: IconName;
  readonly current?: boolean;
}

export interface StaffPageProps {
  labels: {
    readonly skip: string;
    readonly brand: string;
    /** "werkplek" */
    readonly workplace: string;
    readonly nav: string;
    readonly menu: string;
    readonly search: string;
  };
  homeHref: string;
  /** What this page is, in the bar on a phone: "Wachtrij". */
  pageName: string;
  user?: { readonly name: string; readonly team: string } | undefined;
  nav: readonly StaffNavItem[];
  /** A form that posts: names and birth dates never stand in an address. `name` is that of the field. */
  search?: {
    readonly action: string;
    readonly name: string;
    readonly label: string;
    readonly value?: string;
  };
  /** Under the bar: a red signal, an example environment. */
  banner?: ReactNode;
  /** To log out or change account, in the menu and behind the user. */
  userMenu?: ReactNode;
  children: ReactNode;
}

function NavList({
  nav,
  label,
  look,
}: {
  nav: readonly StaffNavItem[];
  label: string;
  look: "bar" | "menu";
}) {
  return (
    <nav
      className={look === "bar" ? "loket-staff-nav" : "loket-staff-nav loket-staff-nav--menu"}
      aria-label={label}
    >
      <ul>
        {nav.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              <Icon name={item.icon} size="small" />
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Search({ search, id }: { search: NonNullable<StaffPageProps["search"]>; id: string }) {
  return (
    <form className="loket-staff-search" role="search" action={search.action} method="post">
      <label className="loket-hidden" htmlFor={id}>
        {search.label}
      </label>
      <Icon name="search" size="small" />
      <input
        id={id}
        type="search"
        name={search.name}
        defaultValue={search.value}
        placeholder={search.label}
      />
    </form>
  );
}

/** The frame of the workplace: dense but quiet, white boxes on sand. */
export function StaffPage(props: StaffPageProps) {
  const { labels, user, nav, search } = props;
  return (
    <div className="utrecht-document loket-staff">
      <a
        className="utrecht-skip-link utrecht-skip-link--html-a utrecht-skip-link--visible-on-focus"
        href="#inhoud"
      >
        {labels.skip}
      </a>
      <header className="loket-staff-bar">
        <a className="loket-staff-brand" href={props.homeHref}>
          <Logo />
          <span className="loket-staff-brand__words">
            <strong className="loket-staff-brand__wide">{labels.brand}</strong>
            <strong className="loket-staff-brand__narrow">{props.pageName}</strong>
            <span className="loket-staff-brand__wide">{labels.workplace}</span>
            <span className="loket-staff-brand__narrow">{user?.team}</span>
          </span>
        </a>
        <NavList nav={nav} label={labels.nav} look="bar" />
        {search ? <Search search={search} id="zoekbalk" /> : null}
        {user ? (
          <div className="loket-staff-user">
            <strong>{user.name}</strong>
            <span>{user.team}</span>
            {props.userMenu}
          </div>
        ) : null}
        <div className="loket-staff-small">
          {search ? (
            <details>
              <summary>
                <Icon name="search" size="small" />
                {labels.search}
              </summary>
              <div className="loket-staff-drop">
                <Search search={search} id="zoekbalk-klein" />
              </div>
            </details>
          ) : null}
          <details>
            <summary>
              <Icon name="menu-2" size="small" />
              {labels.menu}
            </summary>
            <div className="loket-staff-drop">
              <NavList nav={nav} label={labels.menu} look="menu" />
              {user ? <p className="loket-strong">{user.name}</p> : null}
              {props.userMenu}
            </div>
          </details>
        </div>
      </header>
      <main className="loket-staff-main" id="inhoud" tabIndex={-1}>
        {props.banner}
        {props.children}
      </main>
    </div>
  );
}
